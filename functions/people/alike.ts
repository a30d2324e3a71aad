import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import type { Write } from '../kit/commit.ts';
import { peopleWithNumber, putAlike } from '../table/alike.ts';
import { people, personRef } from '../table/person.ts';
import { placeOn } from '../table/tree.ts';
import { unitOfPerson } from './records.ts';

/** How many earlier records of one number are looked at: more than a few are a number that everybody types. */
const LOOKED_AT = 5;

/**
 * The writes that tell of earlier records with the same identity number in other units: to both units, and to the lowest
 * unit above both, whose officer may decide. Inside one unit its own list tells it.
 */
export async function alsoAlike(
  person: PersonId,
  place: Place,
  number: string,
  today: Day,
): Promise<readonly Write[]> {
  const earlier = (await peopleWithNumber(number)).filter((one) => one !== person).slice(0, LOOKED_AT);
  const writes = await Promise.all(
    earlier.map(async (other) => {
      const standing = await standingFor(other);
      if (!standing || standing.id === person) return [];
      const unit = unitOfPerson(standing);
      if (unit === place.fact.unit) return [];
      const there = await placeOn(unit, today);
      const above = there && lowestAbove(place, there);
      const told = new Set<UnitId>([place.fact.unit, unit, ...(above ? [above] : [])]);
      return [...told].map((at) => putAlike(at, standing.id, person));
    }),
  );
  return writes.flat();
}

/** The record itself, or the one that it was merged into, however often. */
async function standingFor(person: PersonId): Promise<PersonRecord | undefined> {
  const state = (await people.load(personRef(person)))?.state;
  return state?.state === 'merged' ? standingFor(state.into) : state;
}

/** The lowest unit on the lines of both. */
const lowestAbove = (one: Place, other: Place): UnitId | undefined =>
  one.path.findLast((unit) => other.path.includes(unit));
