import { fold } from '../kernel/fold.ts';
import type { PersonId } from '../kernel/ids.ts';

/** Why two records may be of the same human: the same identity number, or the same name in the same unit. */
export type Likeness = 'same-number' | 'same-name';

/** What is compared. No birth date is kept, so a name says something only inside one unit. */
export type Compared = {
  readonly id: PersonId;
  readonly name: string;
  readonly number?: string | undefined;
  readonly apartFrom?: readonly PersonId[] | undefined;
};

/** Two records that may be of the same human, the one with the smaller identifier first. A person decides. */
export type Pair = {
  readonly one: PersonId;
  readonly other: PersonId;
  readonly reasons: readonly Likeness[];
};

/** The name as it is compared: without case, Vietnamese marks or doubled blanks. */
const comparable = (name: string): string => fold(name).split(/\s+/).join(' ').trim();

/** Why two records of one unit look alike; empty when they do not, or when somebody has decided that they are two people. */
function likenessOf(one: Compared, other: Compared): readonly Likeness[] {
  if (one.apartFrom?.includes(other.id) || other.apartFrom?.includes(one.id)) return [];
  return [
    ...(one.number !== undefined && one.number === other.number ? (['same-number'] as const) : []),
    ...(comparable(one.name) === comparable(other.name) ? (['same-name'] as const) : []),
  ];
}

/** The pairs of one unit's people that look alike, in the order of the list. The work grows with the people, not with their pairs. */
export function pairsAmong(people: readonly Compared[]): readonly Pair[] {
  const groups = [
    Map.groupBy(people, ({ name }) => comparable(name)),
    Map.groupBy(
      people.filter(({ number }) => number !== undefined),
      ({ number = '' }) => number,
    ),
  ];
  const pairs = new Map<string, Pair>();
  for (const alike of groups.flatMap((group) => [...group.values()]))
    for (const [place, one] of alike.entries())
      for (const other of alike.slice(place + 1)) {
        const reasons = likenessOf(one, other);
        if (reasons.length > 0) pairs.set(`${one.id} ${other.id}`, { one: one.id, other: other.id, reasons });
      }
  return [...pairs.values()];
}
