import { levels } from '@bang-vang/shared/data/levels.ts';
import { mayDirectReviewers } from '@bang-vang/shared/domain/access/may.ts';
import { sheetsIn, SUBJECTS } from '@bang-vang/shared/domain/reports/fairness.ts';
import { AllAtMost } from '../components/fairness/AllAtMost.tsx';
import { DistributionChart } from '../components/fairness/DistributionChart.tsx';
import { ReviewerTable } from '../components/fairness/ReviewerTable.tsx';
import { LeniencyWords, UnionTable } from '../components/fairness/UnionTable.tsx';
import { UnitTable } from '../components/fairness/UnitTable.tsx';
import { Empty, Panel, Section } from '../components/working/Panel.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { UnionPage } from '../components/working/UnionPage.tsx';
import { FAIRNESS } from '../copy/fairness.vi.ts';
import type { FairnessAnswer } from '../lib/fairness.ts';
import { placeBelow, useWorkplace } from '../lib/workplace.ts';

/** How points are distributed in the unit and below it. */
export const Fairness = () => (
  <Screen current="fairness">
    <UnionPage ask="getFairness" title={FAIRNESS.title} noRound={FAIRNESS.noRound} hint={FAIRNESS.hint}>
      {(answer, open) => (
        <>
          <Figures answer={answer} onOpen={open} />
          <Below answer={answer} />
        </>
      )}
    </UnionPage>
  </Screen>
);

/** What is told of the unions below all together, and to those who direct reviewers of each of them. */
function Below({ answer }: { readonly answer: FairnessAnswer }) {
  const { officer, place, round, today } = useWorkplace();
  const { unit, unions, units } = answer;
  if (!round) return null;
  const params = { round: round.id, unit: unit.id };
  const at = unit.id === place.fact.unit ? place : placeBelow(place, unit);
  return (
    <>
      {unions.length > 0 && <AllAtMost key={unit.id} params={params} />}
      {units.length > 0 && mayDirectReviewers(officer, at, today) && <ReviewerTable params={params} />}
    </>
  );
}

function Figures({
  answer,
  onOpen,
}: {
  readonly answer: FairnessAnswer;
  readonly onOpen: (unit: string) => void;
}) {
  const charts = answer.levels.flatMap((level) =>
    SUBJECTS.filter((subject) => sheetsIn(level[subject].own) > 0).map((subject) => ({ level, subject })),
  );
  const suspicious = answer.units.filter(({ allAtMost }) => allAtMost).length;
  if (charts.length === 0) return <Empty>{FAIRNESS.none}</Empty>;
  return (
    <>
      <div className="distributions">
        {charts.map(({ level, subject }) => (
          <Panel key={level.level + subject}>
            <DistributionChart
              bins={answer.bins}
              subject={subject}
              levelName={levels.find(({ id }) => id === level.level)?.name ?? level.level}
              sides={level[subject]}
            />
          </Panel>
        ))}
      </div>
      {answer.leniency.reviews > 0 && (
        <p>
          {FAIRNESS.ownLeniency(answer.unit.name)}: <LeniencyWords {...answer.leniency} />
        </p>
      )}
      {answer.unions.length > 0 && (
        <Section title={FAIRNESS.unions}>
          <Panel look="flush">
            <UnionTable unions={answer.unions} onOpen={onOpen} />
          </Panel>
        </Section>
      )}
      {answer.units.length > 0 && (
        <Section
          title={FAIRNESS.units}
          note={suspicious > 0 ? FAIRNESS.allAtMostNote(suspicious) : undefined}
        >
          <Panel look="flush">
            <UnitTable units={answer.units} />
          </Panel>
        </Section>
      )}
    </>
  );
}
