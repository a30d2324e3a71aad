import { aggregatesOf } from '../table/event.ts';
import type { Key } from '../table/keys.ts';
import { allRounds } from '../table/round.ts';
import type { StoredItem } from '../table/stored-items.ts';
import { headMark, storedTrail } from '../table/stored-trail.ts';
import type { Mark } from '../table/stored-trail.ts';

/** A trail exactly as it is stored, and how far the head says that it has come. */
export type TrailAndHead = { readonly items: readonly StoredItem[]; readonly head: Mark | undefined };

/** Where an audit finds what it looks at. */
export type StoredTrails = {
  /** The names of all trails that are listed. */
  listed(): Promise<readonly string[]>;
  trail(aggregate: string): Promise<TrailAndHead>;
};

/** The trails of the table. */
export const trailsInTable: StoredTrails = {
  async listed() {
    const rounds = (await allRounds()).map(({ state }) => state.id);
    return (await Promise.all([...rounds, undefined].map((round) => aggregatesOf(round)))).flat();
  },
  async trail(aggregate) {
    const once = await trailAndHead(aggregate);
    // A commit may have come between the two reads.
    return once.head && once.head.seq !== once.items.length ? trailAndHead(aggregate) : once;
  },
};

async function trailAndHead(aggregate: string): Promise<TrailAndHead> {
  const items = await storedTrail(aggregate);
  const home = homeIn(items);
  return { items, head: home && (await headMark(home)) };
}

/** Where the first event says that the head lives; undefined when it says nothing that could be a key. */
export function homeIn([first]: readonly StoredItem[]): Key | undefined {
  const { PK, SK } = (first?.['home'] ?? {}) as Partial<Record<keyof Key, unknown>>;
  return typeof PK === 'string' && typeof SK === 'string' && PK !== '' && SK !== '' ? { PK, SK } : undefined;
}
