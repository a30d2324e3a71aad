import { useState } from 'react';
import { Arrivals } from '../components/nominations/Arrivals.tsx';
import { ComposeDecision } from '../components/nominations/ComposeDecision.tsx';
import { DecisionRegister } from '../components/nominations/DecisionRegister.tsx';
import { PublishDecision } from '../components/nominations/PublishDecision.tsx';
import { Head } from '../components/working/Head.tsx';
import { Empty, Section } from '../components/working/Panel.tsx';
import { ProblemNotice } from '../components/working/ProblemNotice.tsx';
import { Screen } from '../components/working/Screen.tsx';
import { Skeleton } from '../components/working/Skeleton.tsx';
import { DECISIONS } from '../copy/decisions.vi.ts';
import type { DecisionView } from '../lib/nominations/views.ts';
import { useRead } from '../lib/queries.ts';
import { unitText } from '../lib/show.ts';
import type { RoundView } from '../lib/workplace.ts';
import { useWorkplace } from '../lib/workplace.ts';

/** The register of decisions: the standing office enters them, the committee publishes them. */
export const Decisions = () => (
  <Screen current="decisions">
    <Registering />
  </Screen>
);

function Registering() {
  const { unit, round } = useWorkplace();
  return (
    <>
      <Head title={DECISIONS.title} about={unitText(unit.name)} ofRound />
      {round ? <Register key={round.id} round={round} /> : <Empty>{DECISIONS.noRound}</Empty>}
    </>
  );
}

function Register({ round }: { readonly round: RoundView }) {
  const { appointment } = useWorkplace();
  const register = useRead('listDecisions', { params: { round: round.id } });
  if (register.problem && !register.value)
    return <ProblemNotice problem={register.problem} onRetry={() => void register.refresh()} />;
  if (!register.value) return <Skeleton />;
  const { decisions } = register.value;
  return (
    <div className="stack-wide">
      {appointment.role === 'policy-board' &&
        (round.state === 'closed' ? (
          <p className="notice">{DECISIONS.closed}</p>
        ) : (
          <Composing round={round} register={register.value} />
        ))}
      {appointment.role === 'standing-committee' && <Publishing decisions={decisions} />}
      <DecisionRegister decisions={decisions} />
    </div>
  );
}

function Composing({
  round,
  register,
}: {
  readonly round: RoundView;
  readonly register: { readonly version: number; readonly decisions: readonly DecisionView[] };
}) {
  const { unit } = useWorkplace();
  const { value, problem, refresh } = useRead('listNominations', {
    params: { round: round.id, unit: unit.id },
  });
  if (problem && !value) return <ProblemNotice problem={problem} onRetry={() => void refresh()} />;
  if (!value) return <Skeleton />;
  return <ComposeDecision round={round} nominations={value.nominations} register={register} />;
}

/** Decisions that wait for the committee, and the pages of those it published in this visit. */
function Publishing({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const [followed, setFollowed] = useState<readonly DecisionView[]>([]);
  const waiting = decisions.filter(
    ({ id, state }) => state === 'recorded' && !followed.some((one) => one.id === id),
  );
  return (
    <>
      {followed.map((decision) => (
        <Arrivals key={decision.id} decision={decision} />
      ))}
      <Section title={DECISIONS.toPublish} note={DECISIONS.decisions(waiting.length)}>
        {waiting.length === 0 ? (
          <Empty>{DECISIONS.nothingToPublish}</Empty>
        ) : (
          <div className="stack">
            {waiting.map((decision, place) => (
              <PublishDecision
                key={decision.id}
                decision={decision}
                first={place === 0}
                onPublished={(published) => setFollowed([...followed, published])}
              />
            ))}
          </div>
        )}
      </Section>
    </>
  );
}
