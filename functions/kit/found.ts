import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { Actor, Role } from '@bang-vang/shared/domain/access/actor.ts';
import { holdsAt, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Person, Place, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import type { Head } from '../table/aggregate.ts';
import { loadMembership, membersOn } from '../table/membership.ts';
import { loadProvince } from '../table/province.ts';
import { roundRef, rounds } from '../table/round.ts';
import { keeperOn, lineHeld, nearbyOn, placeOn } from '../table/tree.ts';
import type { TreeReading } from '../table/tree.ts';

type Found<T> = Promise<Result<T, Refusal<'not-found'>>>;

const UNIT = 'đơn vị này';

const notFound = (what: string) => refuse({ code: 'not-found', what });

/** The thing, or a refusal that names it. */
export const orNotFound = <T>(thing: T | undefined, what: string): Result<T, Refusal<'not-found'>> =>
  thing === undefined ? notFound(what) : ok(thing);

/** The round, or a refusal. A reader that can do with the round of a moment ago asks for it without `consistent`. */
export async function foundRound(round: RoundId, { consistent = true } = {}): Found<Head<Round>> {
  return orNotFound(await rounds.load(roundRef(round), { consistent }), 'đợt này');
}

/** The unit on a day with its line of managers, or a refusal. */
export async function foundPlace(unit: UnitId, day: Day): Found<Place> {
  return orNotFound(await placeOn(unit, day), UNIT);
}

/** The unit on the day, or, where it has ended, the one that stands for it or keeps its past; or a refusal. */
export async function foundKeeping(unit: UnitId, day: Day): Found<Place> {
  return orNotFound((await keeperOn(unit, day))?.place, UNIT);
}

const PERSON = 'người này trong đơn vị';

/** Somebody who is or was of the unit, or a refusal: what belongs to the unit of then stays in reach. */
export async function foundPerson(unit: UnitId, person: PersonId): Found<Person> {
  return orNotFound(await loadMembership(unit, person), PERSON);
}

/** Somebody who is of the unit on the day, or of one that it has taken over; or a refusal. */
export async function foundMember(unit: UnitId, person: PersonId, day: Day): Found<Person> {
  const own = await loadMembership(unit, person);
  const [here] = membersOn(own ? [own] : [], day);
  if (here) return ok(here);
  const line = await lineHeld(unit, day);
  const before = await Promise.all(line.slice(1).map((one) => loadMembership(one, person)));
  return orNotFound(
    membersOn(
      before.flatMap((found) => found ?? []),
      day,
    )[0],
    PERSON,
  );
}

/**
 * What is true of the unit today, for an actor whose appointments let them read what belongs to it. Its line of managers is
 * read only for those who are not of the unit itself: most who open a unit's pages are.
 */
export async function readableFact(
  actor: Actor,
  unit: UnitId,
  day: Day,
  reading?: TreeReading,
): Promise<Result<Omit<UnitFact, 'manager'>, Refusal<'not-found' | 'not-allowed'>>> {
  const may = (place: Place) => mayRead(actor, place, day);
  const place = await nearbyOn(unit, day, may, reading);
  if (!place) return notFound(UNIT);
  return may(place) ? ok(place.fact) : notAllowed;
}

/**
 * A unit of whatever day, for an actor who may read it today: itself while it lives, and one that has ended, or has yet to
 * begin, by whoever stands for it or manages it. `may` asks for another right than to read.
 */
export async function readableUnit(
  actor: Actor,
  unit: UnitId,
  day: Day,
  may: (actor: Actor, place: Place, day: Day) => boolean = mayRead,
): Promise<Result<UnitId, Refusal<'not-found' | 'not-allowed'>>> {
  const place = await foundKeeping(unit, day);
  if (!place.ok) return place;
  return may(actor, place.value, day) ? ok(unit) : notAllowed;
}

/** The refusal of an actor who may not do this here. */
export const notAllowed = refuse({ code: 'not-allowed' });

/**
 * The federation, for a holder of one of the roles there: rounds, criteria and what citizens write are its own matter, and
 * the same role at another unit opens none of it.
 */
export async function asFederation(
  actor: Actor,
  roles: readonly Role[],
  day: Day,
): Promise<Result<UnitId, Refusal<'not-allowed'>>> {
  const { federation } = await loadProvince();
  return roles.some((role) => holdsAt(actor, role, federation, day)) ? ok(federation) : notAllowed;
}
