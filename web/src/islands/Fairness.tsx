import { levels } from '@bang-vang/shared/data/levels.ts';
import { sheetsIn, SUBJECTS } from '@bang-vang/shared/domain/reports/fairness.ts';
import { DistributionChart } from '../components/fairness/DistributionChart.tsx';
import { LeniencyWords, UnionTable } from '../components/fairness/UnionTable.tsx';
import { UnitTable } from '../components/fairness/UnitTable.tsx';
import { Button } from '../components/working/Button.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty, Panel, Section } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { FAIRNESS } from '../copy/fairness.vi.ts';
import { WORKING } from '../copy/working.vi.ts';
import type { FairnessAnswer } from '../lib/fairness.ts';
import { useRead } from '../lib/queries.ts';
import { useAddress } from '../lib/use-address.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** How points are distributed in the unit and below it: `?don-vi=CT01` opens one of the unions below. */
export const Fairness = () => (
  <Screen current="fairness">
    <Page />
  </Screen>
);

function Page() {
  const { round } = useWorkplace();
  if (round) return <OfRound round={round} />;
  return (
    <>
      <Head title={FAIRNESS.title} />
      <Empty>{FAIRNESS.noRound}</Empty>
    </>
  );
}

function OfRound({ round }: { readonly round: RoundView }) {
  const { unit } = useWorkplace();
  const [opened, open] = useAddress('don-vi');
  const { value, problem, loading, refresh } = useRead('getFairness', {
    params: { round: round.id, unit: opened ?? unit.id },
  });
  const name = value?.unit.name ?? unit.name;
  return (
    <>
      <Head title={FAIRNESS.title} about={`${name} · ${WORKING.roundOfYear(round.year)}`} ofRound />
      <div className="stack-wide">
        {opened !== undefined && opened !== unit.id && (
          <Button look="plain" onClick={() => open(undefined)}>
            {FAIRNESS.back(unit.name)}
          </Button>
        )}
        <p className="quiet">{FAIRNESS.hint}</p>
        <ProblemNotice problem={problem} onRetry={() => void refresh()} />
        {loading && <Skeleton />}
        {value && <Figures answer={value} onOpen={open} />}
      </div>
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
