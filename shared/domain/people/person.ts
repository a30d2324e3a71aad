import type { Day, Instant } from '../kernel/day.ts';
import type { PersonId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { PersonFact, RecordedPersonFact, Traits } from './fact.ts';
import { knownNow, lastChangeOf, momentOf, personFactOn, recorded, TRAITS } from './fact.ts';

/** That another record has turned out to be the same human, since when, and whether its identity number was taken over. */
export type Absorbed = { readonly person: PersonId; readonly at: Instant; readonly withNumber: boolean };

type Known = {
  readonly id: PersonId;
  readonly facts: readonly RecordedPersonFact[];
  /** Keyed hash of the identity number, if one was given: it can be compared and not read. */
  readonly number?: string | undefined;
  readonly absorbed: readonly Absorbed[];
  /** Records that look like this one, of whom a person has decided that they are somebody else. */
  readonly apartFrom: readonly PersonId[];
};

export type KnownPerson = Known & { readonly state: 'known' };
/** The record of somebody who stands under another identity; what was known before can still be told. */
export type MergedPerson = Known & { readonly state: 'merged'; readonly into: PersonId };
export type PersonRecord = KnownPerson | MergedPerson;

export const PERSON_NEXT = { known: ['merged'], merged: ['known'] } as const satisfies {
  readonly [State in PersonRecord['state']]: readonly PersonRecord['state'][];
};

/** What the trail tells of a person: identifiers and days, never a name or a position. */
type PersonEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly from: Day;
};

type MergedAway = { code: 'person-merged'; into: PersonId };
/** What is known speaks of a later day already: the earliest day on which something new can begin. */
type LaterFact = { code: 'later-fact'; from: Day };
type NotThere = { code: 'not-a-member'; on: Day };

type Move<Kind extends string> = { state: KnownPerson; event: PersonEvent<Kind> };

/** A person as first entered: a member of the unit from a day on. Refused on a day when the unit does not live. */
export function enterPerson(
  id: PersonId,
  entry: { readonly unit: UnitId; readonly lives: boolean; readonly from: Day; readonly traits: Traits },
  number: string | undefined,
  step: Step,
): Result<Move<'person-entered'>, { code: 'unit-not-living'; on: Day }> {
  const { unit, lives, from, traits } = entry;
  if (!lives) return refuse({ code: 'unit-not-living', on: from });
  const facts = recorded([], [], [{ ...traits, unit, from }], step.at);
  const state: KnownPerson = { state: 'known', id, facts, number, absorbed: [], apartFrom: [] };
  return ok({ state, event: { kind: 'person-entered', person: id, unit, from } });
}

/** Something new begins on a day: the last fact ends there, and what follows it is recorded. */
function followed(person: KnownPerson, last: RecordedPersonFact, next: PersonFact, step: Step): KnownPerson {
  const before = last.until !== undefined && last.until <= next.from ? [] : [{ ...last, until: next.from }];
  const gone = before.length === 0 ? [] : [last];
  return {
    ...person,
    facts: recorded(person.facts, gone, [...before, next], momentOf(step.at, person.facts)),
  };
}

/** The last fact, if something new may begin on the day: after it has begun, and after whatever is known to end it. */
function lastBefore(
  person: PersonRecord,
  day: Day,
): Result<{ person: KnownPerson; last: RecordedPersonFact }, MergedAway | LaterFact | NotThere> {
  if (person.state === 'merged') return refuse({ code: 'person-merged', into: person.into });
  const last = knownNow(person.facts).at(-1);
  if (!last) return refuse({ code: 'not-a-member', on: day });
  if (last.until !== undefined && day < last.until) return refuse({ code: 'later-fact', from: last.until });
  if (last.from >= day) return refuse({ code: 'later-fact', from: last.from });
  return ok({ person, last });
}

/** New traits from a day on: a new position, another name in the papers. The past keeps what it had. */
export function changePerson(
  person: PersonRecord,
  from: Day,
  traits: Partial<Traits>,
  step: Step,
): Result<Move<'person-changed'>, MergedAway | LaterFact | NotThere | { code: 'nothing-new' }> {
  const found = lastBefore(person, from);
  if (!found.ok) return found;
  const { last } = found.value;
  if (last.until !== undefined) return refuse({ code: 'not-a-member', on: from });
  if (!differs(last, traits)) return refuse({ code: 'nothing-new' });
  const state = followed(found.value.person, last, { ...last, ...traits, from }, step);
  return ok({ state, event: { kind: 'person-changed', person: person.id, unit: last.unit, from } });
}

/**
 * Moves a person to another unit from a day on; someone who has left comes back so. Refused on a day before something
 * already recorded, on a day when the unit does not live, and where the person is there already.
 */
export function transferPerson(
  person: PersonRecord,
  to: { readonly unit: UnitId; readonly lives: boolean },
  from: Day,
  step: Step,
): Result<
  { state: KnownPerson; event: PersonEvent<'person-transferred'> & { readonly left: UnitId } },
  MergedAway | LaterFact | NotThere | { code: 'unit-not-living'; on: Day } | { code: 'already-there' }
> {
  const found = lastBefore(person, from);
  if (!found.ok) return found;
  const { last } = found.value;
  if (!to.lives) return refuse({ code: 'unit-not-living', on: from });
  if (last.until === undefined && last.unit === to.unit) return refuse({ code: 'already-there' });
  const next = { ...last, unit: to.unit, from, until: undefined };
  const state = followed(found.value.person, last, next, step);
  return ok({
    state,
    event: { kind: 'person-transferred', person: person.id, unit: to.unit, from, left: last.unit },
  });
}

/** Ends a membership: from the day on the person belongs to no unit. */
export function leaveUnit(
  person: PersonRecord,
  from: Day,
  step: Step,
): Result<Move<'person-left'>, MergedAway | LaterFact | NotThere> {
  const found = lastBefore(person, from);
  if (!found.ok) return found;
  const { last } = found.value;
  if (last.until !== undefined) return refuse({ code: 'not-a-member', on: from });
  const at = momentOf(step.at, person.facts);
  const facts = recorded(person.facts, [last], [{ ...last, until: from }], at);
  return ok({
    state: { ...found.value.person, facts },
    event: { kind: 'person-left', person: person.id, unit: last.unit, from },
  });
}

const differs = (fact: Traits, traits: Partial<Traits>): boolean =>
  TRAITS.some((trait) => trait in traits && traits[trait] !== fact[trait]);

/**
 * Mends what was recorded wrongly of a day: each mistaken trait is put right wherever the same word stands in the facts
 * beside it. What was known before the correction is kept.
 */
export function correctPerson(
  person: PersonRecord,
  on: Day,
  traits: Partial<Traits>,
  step: Step,
): Result<Move<'person-corrected'>, MergedAway | NotThere | { code: 'nothing-new' }> {
  if (person.state === 'merged') return refuse({ code: 'person-merged', into: person.into });
  const fact = personFactOn(person.facts, on);
  if (!fact) return refuse({ code: 'not-a-member', on });
  if (!differs(fact, traits)) return refuse({ code: 'nothing-new' });
  const known = knownNow(person.facts);
  const mended = TRAITS.reduce<readonly RecordedPersonFact[]>(
    (facts, trait) =>
      trait in traits
        ? facts.map((one, place) =>
            reaches(known, known.indexOf(fact), place, trait) ? { ...one, [trait]: traits[trait] } : one,
          )
        : facts,
    known,
  );
  const gone = known.filter((one, place) => mended[place] !== one);
  const added = mended.filter((one, place) => known[place] !== one);
  const facts = recorded(person.facts, gone, added, momentOf(step.at, person.facts));
  return ok({
    state: { ...person, facts },
    event: { kind: 'person-corrected', person: person.id, unit: fact.unit, from: fact.from },
  });
}

/** Whether the same word stands in every fact from one place to the other. */
function reaches(facts: readonly PersonFact[], start: number, end: number, trait: keyof Traits): boolean {
  const between = facts.slice(Math.min(start, end), Math.max(start, end) + 1);
  return between.every((fact) => fact[trait] === facts[start]?.[trait]);
}

/**
 * Takes back the latest change, whatever it was: what was known before it is recorded again. Taking back the entry leaves
 * a record that belongs nowhere; taking back twice brings the change back. A merge is taken back by `separatePeople`.
 */
export function takeBackChange(
  person: PersonRecord,
  step: Step,
): Result<
  { state: KnownPerson; event: { kind: 'change-taken-back'; person: PersonId; unit: UnitId } },
  MergedAway | { code: 'not-separable' }
> {
  if (person.state === 'merged') return refuse({ code: 'person-merged', into: person.into });
  if (mergedLast(person)) return refuse({ code: 'not-separable' });
  const latest = lastChangeOf(person.facts);
  const added = knownNow(person.facts).filter(({ recordedAt }) => recordedAt === latest);
  const lost = person.facts.filter(({ supersededAt }) => supersededAt === latest);
  const unit = [...added, ...lost][0]?.unit;
  if (unit === undefined) throw new Error(`${person.id} has never been entered`);
  const facts = recorded(person.facts, added, lost, momentOf(step.at, person.facts));
  return ok({
    state: { ...person, facts },
    event: { kind: 'change-taken-back', person: person.id, unit },
  });
}

/** Whose record this one absorbed, if nothing has been recorded of the person since. */
export function mergedLast({ absorbed, facts }: PersonRecord): PersonId | undefined {
  const latest = absorbed.at(-1);
  const change = lastChangeOf(facts);
  return latest && (change === undefined || change <= latest.at) ? latest.person : undefined;
}
