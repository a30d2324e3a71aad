import { levels } from '@bang-vang/shared/data/levels.ts';
import { sheetsIn, SUBJECTS } from '@bang-vang/shared/domain/reports/fairness.ts';
import { DistributionChart } from '../components/fairness/DistributionChart.tsx';
import { LeniencyWords, UnionTable } from '../components/fairness/UnionTable.tsx';
import { UnitTable } from '../components/fairness/UnitTable.tsx';
import { Empty, Panel, Section } from '../components/working/Panel.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { UnionPage } from '../components/working/UnionPage.tsx';
import { FAIRNESS } from '../copy/fairness.vi.ts';
import type { FairnessAnswer } from '../lib/fairness.ts';

/** How points are distributed in the unit and below it. */
export const Fairness = () => (
  <Screen current="fairness">
    <UnionPage ask="getFairness" title={FAIRNESS.title} noRound={FAIRNESS.noRound} hint={FAIRNESS.hint}>
      {(answer, open) => <Figures answer={answer} onOpen={open} />}
    </UnionPage>
  </Screen>
);

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
