import { concernedBy, standsUnder } from '../table/concerned.ts';
import { putEntry } from '../table/journal.ts';
import type { Projection } from './projection.ts';

/** How far the aggregate had come with the event before. */
type Before = { readonly version: number };

/**
 * Where events are found by unit, by day and by account: an entry in the journal of every unit whose matter it is, of every
 * unit over those on that day, and of whoever did it or had it done. An entry says where to look and nothing of the event.
 */
export const journal: Projection = {
  name: 'journal',
  async retell(event, before) {
    const { aggregate, seq, at, by, onBehalfOf, version, happening } = event;
    const previous = (before.memory as Before | undefined)?.version ?? 0;
    const units = standsUnder(await concernedBy(event));
    return {
      writes: putEntry({ aggregate, seq, at, by, kind: happening.kind, previous, units }, [
        by,
        ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
      ]),
      memory: { version } satisfies Before,
    };
  },
};
