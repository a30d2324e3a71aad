import { levelOf, levels } from '@bang-vang/shared/data/levels.ts';
import { Head } from '../components/working/Head.tsx';
import { Section } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { Stepper } from '../components/working/Stepper.tsx';
import { NextStepCard } from '../components/working/my-work/NextStepCard.tsx';
import { Standings } from '../components/working/my-work/Standings.tsx';
import { MyList, OthersList } from '../components/working/my-work/WorkList.tsx';
import { MY_WORK } from '../copy/my-work.vi.ts';
import { besides, nextStep } from '../lib/next-step.ts';
import { useRead } from '../lib/queries.ts';
import { useSituation } from '../lib/use-situation.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The screen one comes to: what to do next, what waits, what is with others, and where the round stands. */
export const MyWork = () => (
  <Screen current="myWork">
    <Greeting />
    <div className="columns">
      <Work />
      <Course />
    </div>
  </Screen>
);

function Greeting() {
  const { me, appointment, round } = useWorkplace();
  const givenName = me.name.split(' ').at(-1) ?? me.name;
  const about = [appointment.unitName, round && MY_WORK.year(round.year)].filter(Boolean).join(' · ');
  return <Head title={MY_WORK.greeting(givenName)} about={about} ofRound />;
}

function Work() {
  const { round, today, unit } = useWorkplace();
  const { known, problem } = useSituation();
  if (problem) return <ProblemNotice problem={problem} />;
  if (!known) return <Skeleton />;
  const { situation, mine, others } = known;
  const step = nextStep(situation);
  const rest = besides(step, mine);
  const open = round?.state === 'open';
  return (
    <div className="stack-wide">
      <NextStepCard step={step} />
      {open && rest.length > 0 && (
        <Section title={MY_WORK.mine} note={MY_WORK.count(rest.length)}>
          <MyList items={rest} calendar={round.calendar} today={today} />
        </Section>
      )}
      {open && others.length > 0 && (
        <Section title={MY_WORK.others} note={MY_WORK.count(others.length)}>
          <OthersList items={others} />
        </Section>
      )}
      {round && levelOf(unit.level).reviews && <RoundStandings round={round} />}
    </div>
  );
}

/** Where the units below stand, for those who supervise units. */
function RoundStandings({ round }: { readonly round: RoundView }) {
  const { unit } = useWorkplace();
  const { value, problem } = useRead('getStandings', { params: { round: round.id, unit: unit.id } });
  const below = levels.find(({ depth }) => depth === levelOf(unit.level).depth + 1);
  return value ? (
    <Standings {...value} scoringBelow={below?.scoresCollectively ?? false} />
  ) : (
    <ProblemNotice problem={problem} />
  );
}

function Course() {
  const { round, today } = useWorkplace();
  if (!round) return null;
  return (
    <Section title={MY_WORK.course(round.year)}>
      <Stepper calendar={round.calendar} year={round.year} today={today} />
    </Section>
  );
}
