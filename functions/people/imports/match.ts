import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { knownNow } from '@bang-vang/shared/domain/people/fact.ts';
import { peopleWithNumber } from '../../table/alike.ts';
import { loadMembership, namedIn } from '../../table/membership.ts';
import type { Membership } from '../../table/membership.ts';

/** By what a row of a list is told from others: its number, or its name inside its unit. */
export type Told = {
  readonly unit: UnitId;
  readonly name: string;
  readonly from: Day;
  /** Keyed hash of the identity number. */
  readonly number?: string | undefined;
};

/** Whom the unit has already of whom a row tells, and what of it asks for a decision of a person. */
export type Match =
  | { readonly kind: 'nobody' }
  /** So many of this name, none of whom is told from the others by the list. */
  | { readonly kind: 'there'; readonly who: readonly PersonId[] }
  | { readonly kind: 'left'; readonly on: Day }
  | { readonly kind: 'unsure' };

/**
 * Looks whether a row's person is in the unit's list already. The same number is the same person. Without a number the
 * same name is, marks included. A number where the unit knows the name without one may be either, and a person decides.
 */
export async function matchOf({ unit, name, from, number }: Told): Promise<Match> {
  if (number === undefined) return standing(await alike(unit, name), from);
  const withNumber = await Promise.all(
    (await peopleWithNumber(number)).map((person) => loadMembership(unit, person)),
  );
  const same = withNumber.filter((one) => one !== undefined);
  if (same.length > 0) return standing(same, from);
  const sameName = (await alike(unit, name)).filter((one) => one.number === undefined);
  return sameName.some((one) => isThere(one, from)) ? { kind: 'unsure' } : { kind: 'nobody' };
}

const alike = async (unit: UnitId, name: string) =>
  (await namedIn(unit, name)).filter((one) => one.name === name && knownNow(one.facts).length > 0);

function standing(memberships: readonly Membership[], from: Day): Match {
  const there = memberships.filter((one) => isThere(one, from));
  if (there.length > 0) return { kind: 'there', who: there.map(({ id }) => id) };
  const left = memberships
    .flatMap(({ facts }) => knownNow(facts).at(-1)?.until ?? [])
    .toSorted()
    .at(-1);
  return left === undefined ? { kind: 'nobody' } : { kind: 'left', on: left };
}

/** Whether the person belongs to the unit on the day, or comes to it later. */
const isThere = ({ facts }: Membership, day: Day): boolean =>
  knownNow(facts).some(({ until }) => until === undefined || day < until);
