import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { isOwnCase, mayActFor, mayMoveBetween, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { lastFact } from '@bang-vang/shared/domain/people/fact.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { firstAnswer } from '../kit/change.ts';
import { foundKeeping, notAllowed, orNotFound } from '../kit/found.ts';
import type { Attempt } from '../kit/request.ts';
import type { Head } from '../table/aggregate.ts';
import { people, personRef } from '../table/person.ts';

/**
 * The first answer to a repeated attempt on a person. A move can take the person out of the actor's hands; whoever repeats
 * it still gets the answer.
 */
export const answeredBefore = ({
  params,
  attempt,
}: {
  readonly params: { readonly person: PersonId };
  readonly attempt: Attempt;
}) => firstAnswer<{ person: PersonId; version: number }>(personRef(params.person).name, attempt);

export const PERSON = 'hồ sơ người này';

type Found = { readonly head: Head<PersonRecord>; readonly place: Place };
type Refused = Refusal<'not-found' | 'not-allowed'>;

/** The unit whose matter a person is: where they are, or were last. */
export function unitOfPerson(person: PersonRecord): UnitId {
  const unit = lastFact(person.facts)?.unit;
  if (unit === undefined) throw new Error(`${person.id} has no fact`);
  return unit;
}

/**
 * A person's record with the place of their unit, or of whoever took that over or keeps its past: the record goes along with
 * the person, so a former unit reads it no more.
 */
async function foundRecord(person: PersonId, today: Day): Promise<Result<Found, Refused>> {
  const head = orNotFound(await people.load(personRef(person)), PERSON);
  if (!head.ok) return head;
  const place = await foundKeeping(unitOfPerson(head.value.state), today);
  return place.ok ? ok({ head: head.value, place: place.value }) : place;
}

/** The record, for those who may read the person's unit. */
export async function readableRecord(
  actor: Actor,
  person: PersonId,
  today: Day,
): Promise<Result<Found, Refused>> {
  const found = await foundRecord(person, today);
  if (!found.ok || mayRead(actor, found.value.place, today)) return found;
  return notAllowed;
}

/** The record, for the officer of the person's own unit. */
export async function keptRecord(
  actor: Actor,
  person: PersonId,
  today: Day,
): Promise<Result<Found, Refused>> {
  const found = await foundRecord(person, today);
  if (!found.ok || mayActFor(actor, found.value.place, today)) return found;
  return notAllowed;
}

/**
 * Whether the actor may do what concerns these units together: inside one, its officer; between several, an officer of a
 * unit above all of them (or of one of them that is above the others). No unit takes a person from another by itself.
 */
export function mayKeep(actor: Actor, places: readonly Place[], today: Day): boolean {
  const [first] = places;
  if (first === undefined) return false;
  const one = places.every(({ fact }) => fact.unit === first.fact.unit);
  return one ? mayActFor(actor, first, today) : mayMoveBetween(actor, places, today);
}

/** Two records, for an actor who may do what concerns both and is neither person: nobody decides about the own record. */
export async function twoRecords(
  actor: Actor,
  one: PersonId,
  other: PersonId,
  today: Day,
): Promise<Result<{ one: Head<PersonRecord>; other: Head<PersonRecord> }, Refused>> {
  const [first, second] = await Promise.all([foundRecord(one, today), foundRecord(other, today)]);
  if (!first.ok) return first;
  if (!second.ok) return second;
  const isOwn = actor.kind === 'officer' && (isOwnCase(actor, one) || isOwnCase(actor, other));
  if (isOwn || !mayKeep(actor, [first.value.place, second.value.place], today))
    return refuse({ code: 'not-allowed' });
  return ok({ one: first.value.head, other: second.value.head });
}
