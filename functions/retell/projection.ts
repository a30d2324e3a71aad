import { setTimeout as wait } from 'node:timers/promises';
import { commit } from '../kit/commit.ts';
import type { Write } from '../kit/commit.ts';
import { eventsAfter } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';
import { loadSeen, NOTHING_SEEN, putSeen } from '../table/seen.ts';
import type { Seen } from '../table/seen.ts';

/**
 * One way of retelling the trail. `retell` says what an event changes, given what the aggregate contributed before, and
 * what it contributes from now on; the same event always gives the same answer.
 */
export type Projection = {
  readonly name: string;
  readonly retell: (
    event: StoredEvent,
    before: Seen,
  ) => Promise<{ readonly writes: readonly Write[]; readonly memory: unknown }>;
  /** What an event does to other aggregates' contributions; done after its own, and as often as one likes. */
  readonly after?: (event: StoredEvent) => Promise<void>;
  /**
   * What takes back the items that an aggregate contributes, for a projection whose partitions cannot be listed: it is done
   * before the projection is told again.
   */
  readonly undo?: (memory: unknown) => readonly Write[];
};

const TRIES = 8;

/**
 * Brings a projection up to an event: an older one is a success that changes nothing, the next one is applied, and over a
 * gap the missing ones are read from the log first, so that an event overtaken on its way is never lost.
 */
export async function follow(projection: Projection, event: StoredEvent): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const kept = await loadSeen(projection.name, event.aggregate);
    const seen = kept ?? NOTHING_SEEN;
    const pending =
      event.seq <= seen.seq
        ? []
        : event.seq === seen.seq + 1
          ? [event]
          : await eventsAfter(event.aggregate, seen.seq);
    if (await applied(projection, pending, seen, kept?.writes ?? 0)) {
      for (const told of pending.length > 0 ? pending : [event]) await projection.after?.(told);
      return;
    }
    await wait(5 * 2 ** attempt);
  }
  throw new Error(`${projection.name} could not follow ${event.aggregate} to ${event.seq}`);
}

async function applied(
  projection: Projection,
  pending: readonly StoredEvent[],
  start: Seen,
  writesBefore: number,
): Promise<boolean> {
  let seen = start;
  let written = writesBefore;
  for (const event of pending) {
    const { writes, memory } = seen.closed
      ? { writes: [], memory: undefined }
      : await projection.retell(event, seen);
    const next: Seen = { seq: event.seq, memory, closed: seen.closed };
    const outcome = await commit(putSeen(projection.name, event.aggregate, written, next), ...writes);
    if (outcome !== 'committed') return false;
    seen = next;
    written += 1;
  }
  return true;
}

/** Ends an aggregate's contribution for good: `undo` says what takes back what it contributes now. */
export async function close(
  projection: string,
  aggregate: string,
  undo: (memory: unknown) => readonly Write[],
): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const kept = await loadSeen(projection, aggregate);
    const seen = kept ?? NOTHING_SEEN;
    if (seen.closed) return;
    const closed: Seen = { seq: seen.seq, memory: undefined, closed: true };
    const outcome = await commit(
      putSeen(projection, aggregate, kept?.writes ?? 0, closed),
      ...undo(seen.memory),
    );
    if (outcome === 'committed') return;
    await wait(5 * 2 ** attempt);
  }
  throw new Error(`${projection} could not close ${aggregate}`);
}
