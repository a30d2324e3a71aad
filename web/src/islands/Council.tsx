import { councilRuleOf } from '@bang-vang/shared/data/council-rules.ts';
import { isOwnCase } from '@bang-vang/shared/domain/access/may.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { useState } from 'react';
import { CouncilAside } from '../components/nominations/CouncilAside.tsx';
import { CouncilSession } from '../components/nominations/CouncilSession.tsx';
import { CouncilStanding } from '../components/nominations/CouncilStanding.tsx';
import { CouncilTable } from '../components/nominations/CouncilTable.tsx';
import { Done } from '../components/nominations/Done.tsx';
import { RecordResults } from '../components/nominations/RecordResults.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { COUNCIL } from '../copy/council.vi.ts';
import type { CouncilForm, CouncilMove } from '../lib/nominations/ballots.ts';
import { BLANK_COUNCIL, councilAfter, isCouncilForm, sessionErrors } from '../lib/nominations/ballots.ts';
import { desksOf, nextStep } from '../lib/nominations/council-desk.ts';
import { byAward } from '../lib/nominations/lists.ts';
import type { NominationView } from '../lib/nominations/views.ts';
import { useRead } from '../lib/queries.ts';
import { useKept } from '../lib/use-kept.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The council's results, recorded from its minutes. */
export const Council = () => (
  <Screen current="council">
    <Voting />
  </Screen>
);

function Voting() {
  const { round } = useWorkplace();
  return (
    <>
      <Head title={COUNCIL.title} about={round && COUNCIL.lead(round.year)} ofRound />
      {round ? <Session key={round.id} round={round} /> : <Empty>{COUNCIL.noRound}</Empty>}
    </>
  );
}

function Session({ round }: { readonly round: RoundView }) {
  const { unit } = useWorkplace();
  const { value, problem, refresh } = useRead('listNominations', {
    params: { round: round.id, unit: unit.id },
  });
  if (problem && !value) return <ProblemNotice problem={problem} onRetry={() => void refresh()} />;
  if (!value) return <Skeleton />;
  const here = value.nominations.filter(
    ({ state, at }) => at.id === unit.id && state !== 'climbing' && state !== 'declined',
  );
  if (here.length === 0) return <Empty>{COUNCIL.empty}</Empty>;
  return <Recording round={round} nominations={here} />;
}

/** The rows to type, what they come to, and the act that records them. */
function Recording({
  round,
  nominations,
}: {
  readonly round: RoundView;
  readonly nominations: readonly NominationView[];
}) {
  const { owner, officer, today } = useWorkplace();
  const [form, setForm] = useKept<CouncilForm>(owner, `council:${round.id}`, BLANK_COUNCIL, isCouncilForm);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const { session } = form;
  const move = (what: CouncilMove) => {
    setForm(councilAfter(form, what));
    setDone(undefined);
  };

  const ruleOf = (award: AwardId) => councilRuleOf(award, isDay(session.heldOn) ? session.heldOn : today);
  const groups = byAward(nominations, isWaiting);
  const waiting = groups.flatMap((group) => group.nominations.filter(isWaiting));
  const desks = desksOf(waiting, form, ruleOf);
  const mine = desks.filter(
    ({ nomination: { nominee } }) => nominee.kind === 'collective' || !isOwnCase(officer, nominee.person),
  );
  const errors = sessionErrors(session, today);
  const typed = errors.filter(({ field }) => session[field as keyof typeof session] !== '');
  const step = nextStep(mine, errors);
  const rules = groups.map(({ award }) => ruleOf(award));

  return (
    <div className="columns">
      <div className="stack-wide">
        {done && <Done>{done}</Done>}
        {round.state === 'closed' && <p className="notice">{COUNCIL.closed}</p>}
        {waiting.length > 0 && (
          <CouncilSession
            session={session}
            today={today}
            errors={typed}
            onType={(field, value) => move({ kind: 'session-typed', field, value })}
          />
        )}
        {groups.map((group, place) => {
          const rule = rules[place];
          const saidAbove = rules.slice(0, place).some((one) => one && rule && sameRule(one, rule));
          return (
            <div className="stack" key={group.award}>
              {rule && !saidAbove && waiting.length > 0 && (
                <CouncilStanding session={session} sourced={rule} />
              )}
              {!rule && <p className="notice error">{COUNCIL.noRule}</p>}
              <CouncilTable
                of={group}
                desks={desks}
                form={form}
                onType={({ id }, field, value) => move({ kind: 'row-typed', nomination: id, field, value })}
              />
            </div>
          );
        })}
      </div>
      <aside>
        <CouncilAside step={step} onRecord={() => setAsking(true)} />
        <RecordResults
          open={asking}
          session={session}
          desks={step.kind === 'record' ? step.ready : []}
          onRecorded={(recorded) => {
            const all = step.kind === 'record' ? step.ready.length : recorded.length;
            move({ kind: 'recorded', nominations: recorded });
            setDone(
              recorded.length === all ? COUNCIL.recorded(all) : COUNCIL.recordedSome(recorded.length, all),
            );
            setAsking(recorded.length < all);
          }}
          onClose={() => setAsking(false)}
        />
      </aside>
    </div>
  );
}

const isWaiting = ({ state }: NominationView): boolean => state === 'awaiting-council';

type Sourced = NonNullable<ReturnType<typeof councilRuleOf>>;
const sameRule = (a: Sourced, b: Sourced): boolean =>
  a.source === b.source && JSON.stringify(a.rule) === JSON.stringify(b.rule);
