import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { everIn, loadMembership, membershipsOfEach, stretchOf } from './membership.ts';
import type { Membership } from './membership.ts';
import { lineHeld } from './tree.ts';

/** Everybody whom the unit has ever had in its list, and those of the units that it took over until the day. */
export async function everInLine(unit: UnitId, day: Day): Promise<readonly Membership[]> {
  const line = await lineHeld(unit, day);
  return (await Promise.all(line.map(everIn))).flat();
}

/** How the unit, or one that it took over until the day, has these people in its list. */
export async function knownInLine(
  unit: UnitId,
  people: readonly PersonId[],
  day: Day,
): Promise<readonly (Membership | undefined)[]> {
  const own = await membershipsOfEach(unit, people);
  const missing = people.filter((_, place) => own[place] === undefined);
  if (missing.length === 0) return own;
  const [, ...others] = await lineHeld(unit, day);
  const before = await Promise.all(others.map((one) => membershipsOfEach(one, missing)));
  const found = new Map(before.flat().flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return people.map((person, place) => own[place] ?? found.get(person));
}

/** How many memberships one request reads at most, and how many at once. */
export type Limits = { readonly page: number; readonly atOnce: number; readonly readAtMost: number };

/** A page of a list, and where it goes on. */
export type Paged<T> = { readonly shown: readonly T[]; readonly next?: string };

/**
 * Reads on along the list of a unit by name, and along those of the units that it took over, until the page is full, the
 * lists end, or enough has been read: what a page costs does not grow with the unit, nor with the province. `pick` says
 * what of each membership is shown; undefined passes it over.
 */
export async function pageAlong<T>(
  line: readonly [UnitId, ...UnitId[]],
  after: string | undefined,
  { page, atOnce, readAtMost }: Limits,
  pick: (memberships: readonly Membership[]) => Promise<readonly (T | undefined)[]>,
): Promise<Paged<T>> {
  const shown: T[] = [];
  let at: Resumed = after === undefined ? { unit: line[0], last: undefined } : await resumed(after, line);
  for (let read = 0; read < readAtMost; read += atOnce) {
    const { memberships, more } = await stretchOf(at.unit, at.last, atOnce);
    const picked = await pick(memberships);
    const following = line[line.indexOf(at.unit) + 1];
    for (const [place, membership] of memberships.entries()) {
      at = { unit: at.unit, last: membership };
      const one = picked[place];
      if (one === undefined) continue;
      shown.push(one);
      const isLast = place === memberships.length - 1 && !more && following === undefined;
      if (shown.length === page) return { shown, ...(isLast ? {} : { next: cursorOf(membership) }) };
    }
    if (more) continue;
    if (following === undefined) return { shown };
    at = { unit: following, last: undefined };
  }
  return { shown, ...(at.last ? { next: cursorOf(at.last) } : {}) };
}

/** Where a page ended: in whose list, after whom. Identifiers hold no slash. */
const cursorOf = ({ unit, id }: Membership): string => `${unit}/${id}`;

type Resumed = { readonly unit: UnitId; readonly last: Membership | undefined };

/** Where a cursor leads in these lists; to the beginning of the first when it is of another. */
async function resumed(cursor: string, line: readonly [UnitId, ...UnitId[]]): Promise<Resumed> {
  const [listed = '', after = ''] = cursor.split('/');
  const unit = line.find((one) => one === listed);
  if (unit === undefined) return { unit: line[0], last: undefined };
  return { unit, last: await loadMembership(unit, id<PersonId>(after)) };
}
