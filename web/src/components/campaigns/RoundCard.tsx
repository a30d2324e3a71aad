import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { useState } from 'react';
import { ROUNDS } from '../../copy/rounds.vi.ts';
import { useAct } from '../../lib/queries.ts';
import type { RoundView } from '../../lib/workplace.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { Button } from '../working/Button.tsx';
import { Chip } from '../working/Chip.tsx';
import { Confirm } from '../working/Confirm.tsx';
import { Panel } from '../working/Panel.tsx';
import { Stepper } from '../working/Stepper.tsx';

type Props = { readonly round: RoundView; readonly sets: readonly CriteriaSet[]; readonly mayClose: boolean };

/** A round that is over, folded up. */
export const ClosedRound = ({ round, sets }: Pick<Props, 'round' | 'sets'>) => (
  <details className="panel fold">
    <summary>
      {round.title} <Chip look="good">{STATE_NAMES[round.state]}</Chip>
    </summary>
    <RoundFacts round={round} sets={sets} />
  </details>
);

/** A round that is open: its course, what it rests on, the versions it froze, and closing it. */
export function OpenRound({ round, sets, mayClose }: Props) {
  return (
    <Panel>
      <div className="stack">
        <div className="row apart">
          <h2>{round.title}</h2>
          <Chip look="plain">{STATE_NAMES[round.state]}</Chip>
        </div>
        <RoundFacts round={round} sets={sets} />
        {mayClose && <Closing round={round} />}
      </div>
    </Panel>
  );
}

/** What a round rests on, the versions it froze, and its course. */
function RoundFacts({ round, sets }: Pick<Props, 'round' | 'sets'>) {
  const { today } = useWorkplace();
  const titleOf = (id: string) => sets.find((set) => set.id === id)?.title ?? id;
  return (
    <div className="columns">
      <dl className="facts">
        <div>
          <dt>{ROUNDS.basis}</dt>
          <dd className="long-text">{round.basis}</dd>
        </div>
        <div>
          <dt>{ROUNDS.sets}</dt>
          {round.criteria.map(({ set, version }) => (
            <dd key={set}>{ROUNDS.setVersion(titleOf(set), version)}</dd>
          ))}
        </div>
      </dl>
      <div>
        <h3 className="visually-hidden">{ROUNDS.course}</h3>
        <Stepper calendar={round.calendar} year={round.year} today={today} />
      </div>
    </div>
  );
}

function Closing({ round }: { readonly round: RoundView }) {
  const [asking, setAsking] = useState(false);
  const { act, pending, problem, clear } = useAct('closeRound');
  const close = async () => {
    const answer = await act({ params: { round: round.id }, body: { version: round.version } });
    if (answer.ok) setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{ROUNDS.close}</Button>
      <Confirm
        open={asking}
        title={ROUNDS.closeTitle(round.year)}
        act={ROUNDS.closeAct(round.year)}
        pending={pending}
        problem={problem}
        onAct={() => void close()}
        onClose={() => {
          clear();
          setAsking(false);
        }}
        onLoadNew={clear}
      >
        <p>{ROUNDS.closeText}</p>
      </Confirm>
    </>
  );
}
