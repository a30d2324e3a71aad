import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { enterPerson } from '@bang-vang/shared/domain/people/person.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { make } from '../kit/change.ts';
import type { Origin } from '../kit/change.ts';
import { putNumber } from '../table/alike.ts';
import { putMemberships } from '../table/membership.ts';
import { people, personRef } from '../table/person.ts';
import { alsoAlike } from './alike.ts';

type Entering = {
  readonly person: PersonId;
  readonly entry: Parameters<typeof enterPerson>[1];
  /** Keyed hash of the identity number, if one was given. */
  readonly number: string | undefined;
};

/**
 * Enters a person in the list of a unit: record, membership, number and, where the number is known elsewhere, the pairs
 * that the units concerned are shown. A repeated attempt gets the first answer and changes nothing.
 */
export async function enterAt(origin: Origin, place: Place, { person, entry, number }: Entering) {
  const alike = number === undefined ? [] : await alsoAlike(person, place, number, dayOf(origin.at));
  return make(
    origin,
    { aggregate: people, ref: personRef(person) },
    () => enterPerson(person, entry, number, origin),
    () => ({ person }),
    ({ state }) => [
      ...putMemberships(state),
      ...(number === undefined ? [] : [putNumber(number, person)]),
      ...alike,
    ],
  );
}
