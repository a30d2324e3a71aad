import type { Chance } from '../../../infra/local/demo/chance.ts';
import { withHash } from '../../table/event.ts';
import type { StoredEvent } from '../../table/event.ts';

type Item = Readonly<Record<string, unknown>>;
type Trails = ReadonlyMap<string, readonly Item[]>;

/** What somebody with a free hand in the table has made of the trail of one aggregate. */
export type Tampered = {
  readonly how: string;
  readonly aggregate: string;
  readonly items: readonly Item[];
};

/** One way of tampering, done to a trail of at least so many events at a place that chance picks. */
const tampering =
  (how: string, least: number, done: (items: readonly Item[], dice: Chance) => readonly Item[]) =>
  (trails: Trails, dice: Chance): Tampered => {
    const [aggregate, items] = dice.pick([...trails].filter(([, { length }]) => length >= least));
    return { how, aggregate, items: done(items, dice) };
  };

const somewhere = (items: readonly Item[], dice: Chance, from = 0) => dice.between(from, items.length - 1);
const changedAt = (items: readonly Item[], at: number, change: (item: Item) => Item) =>
  items.map((item, place) => (place === at ? change(item) : item));

const KEYS = ['PK', 'SK', 'GSI1PK', 'GSI1SK', '_et', 'hash'];
const placed = (seq: number) => `E#${String(seq).padStart(6, '0')}`;

/** The events numbered and chained anew, as the product itself would have done. */
function chainedAnew(items: readonly Item[]): readonly Item[] {
  const anew: Item[] = [];
  for (const [place, item] of items.entries()) {
    const seq = place + 1;
    const said = Object.fromEntries(Object.entries(item).filter(([name]) => !KEYS.includes(name)));
    const event = withHash({ ...said, seq, previous: anew.at(-1)?.['hash'] ?? '' } as unknown as StoredEvent);
    anew.push({ ...item, ...event, SK: placed(seq) });
  }
  return anew;
}

/** Another value than the one that is there. */
function otherThan(value: unknown, dice: Chance): unknown {
  if (typeof value === 'number') return value + dice.between(1, 9);
  if (typeof value === 'string') return `${value}x`;
  if (Array.isArray(value)) return [...(value as unknown[]), 'x'];
  if (typeof value !== 'object' || value === null) return 'x';
  const [name, inner] = dice.pick([...Object.entries(value), ['more', 0] as const]);
  return { ...value, [name]: otherThan(inner, dice) };
}

/** One field of the event with another value, its hash left as it was. */
function edited(item: Item, dice: Chance): Item {
  const name = dice.pick(Object.keys(item).filter((each) => each !== 'PK' && each !== 'SK'));
  return { ...item, [name]: otherThan(item[name], dice) };
}

const forged = (item: Item): Item => ({ ...item, by: 'forger' });

/** Everything that a hand in the table may do to a trail. */
export const tamperings = [
  tampering('edit a field', 1, (items, dice) =>
    changedAt(items, somewhere(items, dice), (item) => edited(item, dice)),
  ),
  tampering('leave out a field', 1, (items, dice) =>
    changedAt(items, somewhere(items, dice), (item) => {
      const gone = dice.pick(Object.keys(item).filter((each) => each !== 'PK' && each !== 'SK'));
      return Object.fromEntries(Object.entries(item).filter(([name]) => name !== gone));
    }),
  ),
  tampering('edit an event and its hash', 1, (items, dice) =>
    changedAt(items, somewhere(items, dice), (item) => {
      const { hash } = chainedAnew([forged(item)])[0] ?? {};
      return { ...forged(item), hash };
    }),
  ),
  tampering('swap two events', 2, (items, dice) => {
    const at = dice.between(0, items.length - 2);
    const [one, other] = items.slice(at, at + 2);
    return [
      ...items.slice(0, at),
      { ...other, SK: one?.['SK'] },
      { ...one, SK: other?.['SK'] },
      ...items.slice(at + 2),
    ];
  }),
  tampering('drop an event before the last', 2, (items, dice) => {
    const gone = dice.between(0, items.length - 2);
    return items.filter((_, place) => place !== gone);
  }),
  tampering('drop an event and close the gap', 3, (items, dice) => {
    const gone = dice.between(0, items.length - 2);
    return chainedAnew(items.filter((_, place) => place !== gone));
  }),
  tampering('cut the tail', 2, (items, dice) => items.slice(0, dice.between(1, items.length - 1))),
  tampering('edit an event and chain all anew', 1, (items, dice) =>
    chainedAnew(changedAt(items, somewhere(items, dice), forged)),
  ),
  tampering('delete the whole trail', 1, () => []),
  tampering('insert an event at another place', 1, (items, dice) => {
    const item = items[somewhere(items, dice)];
    return [...items, { ...item, SK: `${String(item?.['SK'])}x` }];
  }),
  tampering('insert an event and chain all anew', 2, (items, dice) => {
    const at = somewhere(items, dice, 1);
    return chainedAnew([...items.slice(0, at), forged(items[at] ?? {}), ...items.slice(at)]);
  }),
  tampering('add an event at the end', 2, (items) => chainedAnew([...items, forged(items.at(-1) ?? {})])),
  tampering('file an event elsewhere', 1, (items, dice) =>
    changedAt(items, items.length - 1, (item) => ({
      ...item,
      SK: placed(items.length + dice.between(1, 9)),
    })),
  ),
  tampering('take a trail off the list', 1, (items) =>
    changedAt(items, 0, ({ GSI1PK: _, GSI1SK: __, ...item }) => item),
  ),
] as const;
