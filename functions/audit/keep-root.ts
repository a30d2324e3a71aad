import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RootSeal } from '../kit/root-seal.ts';
import type { RootVault } from '../kit/root-vault.ts';
import { aggregatesOf } from '../table/event.ts';
import { allRounds } from '../table/round.ts';
import { newestMark } from '../table/stored-trail.ts';
import type { Mark } from '../table/stored-trail.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { addRoot, witnessedIn } from './roots.ts';
import type { Statement } from './roots.ts';

/**
 * Witnesses how far every trail has come today, and signs it: once a day, a repetition changes nothing. Trails of rounds
 * that were closed before the last root are carried over, for nothing in them may change any more.
 */
export async function keepRoot(at: Instant, vault: RootVault, seal: RootSeal): Promise<boolean> {
  const before = await witnessedIn(vault, seal);
  const day = dayOf(at);
  if (before.newest && before.newest.day >= day) return false;
  const changed = new Map<string, Mark>();
  for (const round of await roundsToWalk(before.newest))
    await sideBySide(await aggregatesOf(round), async (aggregate) => {
      const mark = await newestMark(aggregate);
      const known = before.marks.get(aggregate);
      if (mark && (mark.seq !== known?.seq || mark.hash !== known.hash)) changed.set(aggregate, mark);
    });
  return addRoot({ day, at }, before, changed, vault, seal);
}

async function roundsToWalk(last: Statement | undefined) {
  const rounds = (await allRounds()).map(({ state }) => state);
  const moving = rounds.filter(
    (round) => round.state === 'open' || last === undefined || round.closedAt >= last.at,
  );
  return [...moving.map(({ id }) => id), undefined];
}
