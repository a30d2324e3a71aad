import { formatDay, isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { useState } from 'react';
import { COUNCIL } from '../../copy/council.vi.ts';
import type { SessionForm } from '../../lib/nominations/ballots.ts';
import type { ReadyDesk } from '../../lib/nominations/council-desk.ts';
import { nameOf } from '../../lib/nominations/nominee.ts';
import { useAct } from '../../lib/queries.ts';
import { Confirm } from '../working/Confirm.tsx';

type Props = {
  readonly open: boolean;
  readonly session: SessionForm & { readonly heldOn: string };
  readonly desks: readonly ReadyDesk[];
  /** Tells which are on record, also when one of those after them failed. */
  readonly onRecorded: (nominations: readonly string[]) => void;
  readonly onClose: () => void;
};

const lineOf = ({ nomination, reading: { ballots }, verdict }: ReadyDesk, place: number): string =>
  `${place + 1}. ${COUNCIL.line(
    nameOf(nomination.nominee),
    ballots.inFavour,
    ballots.against,
    ballots.blank,
    verdict.passed ? COUNCIL.passed : COUNCIL.rejected,
  )}`;

/** Shows all that will be recorded, then records one nomination after the other; each is a commit of its own. */
export function RecordResults({ open, session, desks, onRecorded, onClose }: Props) {
  const [working, setWorking] = useState<{ readonly desks: readonly ReadyDesk[]; readonly done: number }>();
  const record = useAct('recordCouncilResult');
  const shown = working?.desks ?? desks;
  const ballots = shown[0]?.reading.ballots;
  const { heldOn } = session;

  const send = async (day: Day) => {
    const done: string[] = [];
    for (const { nomination, reading } of desks) {
      setWorking({ desks, done: done.length });
      const answer = await record.act({
        params: { nomination: nomination.id },
        body: { version: nomination.version, heldOn: day, ballots: reading.ballots },
      });
      if (!answer.ok) break;
      done.push(nomination.id);
    }
    setWorking(undefined);
    if (done.length > 0) onRecorded(done);
  };

  return (
    <Confirm
      open={open}
      title={COUNCIL.confirm(shown.length)}
      act={COUNCIL.act(shown.length)}
      list={shown.map(lineOf)}
      pending={working !== undefined}
      problem={record.problem}
      onAct={() => isDay(heldOn) && void send(heldOn)}
      onClose={onClose}
      onLoadNew={onClose}
    >
      {isDay(heldOn) && ballots && (
        <p>{COUNCIL.confirmText(formatDay(heldOn), ballots.present, ballots.members)}</p>
      )}
      {working && <p role="status">{COUNCIL.progress(working.done, working.desks.length)}</p>}
    </Confirm>
  );
}
