import type { people as contract } from '@bang-vang/shared/contract/people.ts';
import { personKinds } from '@bang-vang/shared/data/person-kinds.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { knownNow, lastFact } from '@bang-vang/shared/domain/people/fact.ts';
import type { Traits } from '@bang-vang/shared/domain/people/fact.ts';
import { separatePeople } from '@bang-vang/shared/domain/people/merge.ts';
import {
  changePerson,
  correctPerson,
  leaveUnit,
  mergedLast,
  takeBackChange,
  transferPerson,
} from '@bang-vang/shared/domain/people/person.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import { change } from '../kit/change.ts';
import type { Target } from '../kit/change.ts';
import { foundKeeping, foundPlace, notAllowed } from '../kit/found.ts';
import { identityNumberHash } from '../kit/identity-number.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { putMemberships } from '../table/membership.ts';
import { people, personRef } from '../table/person.ts';
import { newPersonId } from '../table/person-id.ts';
import { placeOn } from '../table/tree.ts';
import { enterAt } from './enter-at.ts';
import { answeredBefore, keptRecord, mayKeep, PERSON, twoRecords, unitOfPerson } from './records.ts';

const targetOf = (person: PersonId, expected: number): Target<PersonRecord> => ({
  aggregate: people,
  ref: personRef(person),
  expected,
  what: PERSON,
});

const lists = ({ state }: { readonly state: PersonRecord }) => putMemberships(state);

type Typed = { readonly [Trait in keyof Traits]?: Traits[Trait] | undefined };

const isKind = (kind: string | undefined): boolean =>
  kind === undefined || personKinds.some(({ id }) => id === kind);
const noSuchKind = refuse({ code: 'not-found', what: 'loại lao động này' });

/** Only what was said: a trait left out stays as it is. */
const said = ({ name, position, kind }: Typed): Partial<Traits> => ({
  ...(name === undefined ? {} : { name }),
  ...(position === undefined ? {} : { position: position || undefined }),
  ...(kind === undefined ? {} : { kind }),
});

/** Whether a unit lives on the day on which something is to begin there. */
const lives = async (unit: UnitId, on: Parameters<typeof placeOn>[1]) =>
  (await placeOn(unit, on)) !== undefined;

/** Enters a person in the list of a unit, by its officer. The identity number is hashed here and kept nowhere. */
export const enter: UseCase<typeof contract.enterPerson> = async (request) => {
  const { params, body, actor, today, attempt } = request;
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  if (!isKind(body.kind)) return noSuchKind;
  const person = newPersonId(attempt);
  const number = body.identityNumber === undefined ? undefined : identityNumberHash(body.identityNumber);
  const entry = {
    unit: params.unit,
    lives: await lives(params.unit, body.from),
    from: body.from,
    traits: { name: body.name, position: body.position || undefined, kind: body.kind },
  };
  return enterAt(originOf(request), place.value, { person, entry, number });
};

/** Something new from a day on, by the unit's officer. */
export const changeTraits: UseCase<typeof contract.changePerson> = async (request) => {
  const { params, body, actor, today } = request;
  const found = await keptRecord(actor, params.person, today);
  if (!found.ok) return (await answeredBefore(request)) ?? found;
  if (!isKind(body.kind)) return noSuchKind;
  return change(
    originOf(request),
    targetOf(params.person, body.version),
    (person) => changePerson(person, body.from, said(body), stepOf(request)),
    () => ({ person: params.person }),
    lists,
  );
};

/** What was recorded wrongly, by the unit's officer. */
export const correctTraits: UseCase<typeof contract.correctPerson> = async (request) => {
  const { params, body, actor, today } = request;
  const found = await keptRecord(actor, params.person, today);
  if (!found.ok) return (await answeredBefore(request)) ?? found;
  if (!isKind(body.kind)) return noSuchKind;
  return change(
    originOf(request),
    targetOf(params.person, body.version),
    (person) => correctPerson(person, body.on, said(body), stepOf(request)),
    () => ({ person: params.person }),
    lists,
  );
};

/** Moves a person to another unit, by an officer of a unit over both: no unit takes or gives away a person by itself. */
export const transfer: UseCase<typeof contract.transferPerson> = async (request) => {
  const { params, body, actor, today } = request;
  const head = await people.load(personRef(params.person));
  if (!head) return refuse({ code: 'not-found', what: PERSON });
  const [from, to] = await Promise.all([
    foundKeeping(unitOfPerson(head.state), today),
    foundPlace(body.to, today),
  ]);
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (!mayKeep(actor, [from.value, to.value], today)) return (await answeredBefore(request)) ?? notAllowed;
  const there = { unit: body.to, lives: await lives(body.to, body.from) };
  return change(
    originOf(request),
    targetOf(params.person, body.version),
    (person) => transferPerson(person, there, body.from, stepOf(request)),
    () => ({ person: params.person }),
    lists,
  );
};

/** Ends a membership, by the unit's officer. */
export const leave: UseCase<typeof contract.leaveUnit> = async (request) => {
  const { params, body, actor, today } = request;
  const found = await keptRecord(actor, params.person, today);
  if (!found.ok) return (await answeredBefore(request)) ?? found;
  return change(
    originOf(request),
    targetOf(params.person, body.version),
    (person) => leaveUnit(person, body.from, stepOf(request)),
    () => ({ person: params.person }),
    lists,
  );
};

/** Takes back the latest change, by whoever could have made it: a merge by separating the two records again. */
export const takeBack: UseCase<typeof contract.takeBackPersonChange> = async (request) => {
  const { params, body, actor, today } = request;
  const head = await people.load(personRef(params.person));
  if (!head) return refuse({ code: 'not-found', what: PERSON });
  const other = mergedLast(head.state);
  if (other !== undefined) return separate(request, other);
  const before = takeBackChange(head.state, stepOf(request));
  const units = [unitOfPerson(head.state), ...(before.ok ? unitsIn(before.value.state) : [])];
  const places = await Promise.all([...new Set(units)].map((unit) => foundKeeping(unit, today)));
  const known = places.flatMap((place) => (place.ok ? [place.value] : []));
  if (known.length < places.length || !mayKeep(actor, known, today))
    return (await answeredBefore(request)) ?? notAllowed;
  return change(
    originOf(request),
    targetOf(params.person, body.version),
    (person) => takeBackChange(person, stepOf(request)),
    () => ({ person: params.person }),
    lists,
  );
};

const unitsIn = ({ facts }: PersonRecord): readonly UnitId[] => {
  const unit = (knownNow(facts).at(-1) ?? lastFact(facts))?.unit;
  return unit === undefined ? [] : [unit];
};

async function separate(
  request: Parameters<UseCase<typeof contract.takeBackPersonChange>>[0],
  merged: PersonId,
): ReturnType<UseCase<typeof contract.takeBackPersonChange>> {
  const { params, body, actor, today } = request;
  const two = await twoRecords(actor, params.person, merged, today);
  if (!two.ok) return (await answeredBefore(request)) ?? two;
  const { other } = two.value;
  return change(
    originOf(request),
    targetOf(params.person, body.version),
    (person) => separatePeople(person, other.state, stepOf(request)),
    () => ({ person: params.person }),
    (move) => [
      ...lists(move),
      ...putMemberships(move.other),
      people.put(personRef(merged), other.version, {
        ...other,
        version: other.version + 1,
        state: move.other,
      }),
    ],
  );
}
