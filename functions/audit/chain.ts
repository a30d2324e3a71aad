import { digest } from '../kit/digest.ts';
import { filedUnder } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';
import type { StoredItem } from '../table/stored-items.ts';
import type { Mark } from '../table/stored-trail.ts';

/** What is wrong with the trail of an aggregate, and from which event on. */
export type Breach =
  /** The event says something else than its hash was made of. */
  | { readonly kind: 'altered'; readonly aggregate: string; readonly seq: number }
  /** The event does not follow the one before it. */
  | { readonly kind: 'unlinked'; readonly aggregate: string; readonly seq: number }
  /** Another event than the one that belongs there, or none. */
  | { readonly kind: 'out-of-line'; readonly aggregate: string; readonly seq: number }
  /** Filed under keys that are not its own. */
  | { readonly kind: 'misfiled'; readonly aggregate: string; readonly seq: number }
  /** Sound in itself, yet not what a signed root or the head has witnessed: made anew. */
  | {
      readonly kind: 'recomputed';
      readonly aggregate: string;
      readonly seq: number;
      readonly witness: string;
    }
  /** Ends before what a signed root or the head has witnessed. */
  | { readonly kind: 'cut'; readonly aggregate: string; readonly seq: number; readonly witness: string }
  /** Goes on after what the head knows of. */
  | { readonly kind: 'added'; readonly aggregate: string; readonly seq: number }
  /** Nothing is left of it. */
  | { readonly kind: 'missing'; readonly aggregate: string; readonly witness: string }
  /** Its head is gone, or cannot be found. */
  | { readonly kind: 'headless'; readonly aggregate: string }
  /** The list of trails does not name it any more. */
  | { readonly kind: 'unlisted'; readonly aggregate: string };

/** Somebody who saw that the trail had an event with this hash: the root of a day, or the head. */
export type Witness = Mark & { readonly witness: string };

/** The head as a witness calls itself. */
export const HEAD = 'head';

const ENTITY = '_et';
const KEYS = ['PK', 'SK', 'GSI1PK', 'GSI1SK', ENTITY];

/** The hash of everything an item says beside its keys and the hash itself. */
const hashOf = (item: StoredItem): string =>
  digest(
    Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'hash' && !KEYS.includes(name))),
  );

/**
 * Everything that is wrong with a trail, judged by its own items and by those who witnessed it. The first event of the
 * trail that is wrong comes first.
 */
export function breachesOf(
  aggregate: string,
  items: readonly StoredItem[],
  witnesses: readonly Witness[],
): readonly Breach[] {
  const [witnessed] = witnesses;
  if (items.length === 0)
    return witnessed ? [{ kind: 'missing', aggregate, witness: witnessed.witness }] : [];
  const own = items.flatMap((item, place) => wrongIn(aggregate, item, place, items[place - 1]));
  const against = witnesses.flatMap((each) => contradicted(aggregate, items, each));
  return [...own, ...firstOfEachKind(against)];
}

/** What a hundred days have witnessed is said once, by the first of them. */
const firstOfEachKind = (breaches: readonly Breach[]): readonly Breach[] =>
  breaches.filter(({ kind }, place) => breaches.findIndex((other) => other.kind === kind) === place);

function wrongIn(
  aggregate: string,
  item: StoredItem,
  place: number,
  before: StoredItem | undefined,
): readonly Breach[] {
  const seq = place + 1;
  if (item['aggregate'] !== aggregate || item['seq'] !== seq)
    return [{ kind: 'out-of-line', aggregate, seq }];
  if (hashOf(item) !== item['hash']) return [{ kind: 'altered', aggregate, seq }];
  if (item['previous'] !== (before?.['hash'] ?? '')) return [{ kind: 'unlinked', aggregate, seq }];
  return isFiled(item) ? [] : [{ kind: 'misfiled', aggregate, seq }];
}

/** Whether the item has the keys that its own words ask for. Its hash is known to be right. */
function isFiled(item: StoredItem): boolean {
  const due: Readonly<Record<string, unknown>> = {
    ...filedUnder(item as unknown as StoredEvent),
    [ENTITY]: 'Event',
  };
  return KEYS.every((name) => item[name] === due[name]);
}

function contradicted(
  aggregate: string,
  items: readonly StoredItem[],
  { seq, hash, witness }: Witness,
): readonly Breach[] {
  const item = items[seq - 1];
  if (item === undefined) return [{ kind: 'cut', aggregate, seq: items.length, witness }];
  if (item['hash'] !== hash) return [{ kind: 'recomputed', aggregate, seq, witness }];
  return witness === HEAD && items.length > seq ? [{ kind: 'added', aggregate, seq: seq + 1 }] : [];
}
