import type { Day, Instant } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { UnitFact } from './unit.ts';

/**
 * A fact with the two times of its own: the days it holds for stand in the fact, the moments between which it was what we
 * knew stand here. A superseded one is kept, so that what was told before can be told again.
 */
export type RecordedFact = UnitFact & {
  readonly recordedAt: Instant;
  readonly supersededAt?: Instant | undefined;
};

/** A unit with everything that was ever recorded of it. */
export type Unit = { readonly id: UnitId; readonly facts: readonly RecordedFact[] };

const oldestFirst = (facts: readonly RecordedFact[]): readonly RecordedFact[] =>
  facts.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** What is known now, oldest first. */
export const knownFacts = (unit: Unit): readonly RecordedFact[] =>
  oldestFirst(unit.facts.filter(({ supersededAt }) => supersededAt === undefined));

/** What was known at the end of a day, oldest first; nothing of what was recorded or corrected later. */
export const factsKnownOn = (unit: Unit, day: Day): readonly RecordedFact[] =>
  oldestFirst(
    unit.facts.filter(
      ({ recordedAt, supersededAt }) =>
        dayOf(recordedAt) <= day && (supersededAt === undefined || dayOf(supersededAt) > day),
    ),
  );

/**
 * Records what is known from now on: facts of `next` that are in the unit already stay as they are, others are new, and
 * what is left out is superseded. Time never runs back in a unit, whichever clock wrote before.
 */
export function record(unit: Unit, next: readonly (RecordedFact | UnitFact)[], at: Instant): Unit {
  const moment = unit.facts.reduce(
    (latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest),
    at,
  );
  const isKept = (fact: RecordedFact) =>
    fact.supersededAt !== undefined || (next as readonly UnitFact[]).includes(fact);
  const isNew = (fact: RecordedFact | UnitFact) => !unit.facts.includes(fact as RecordedFact);
  return {
    id: unit.id,
    facts: [
      ...unit.facts.map((fact) => (isKept(fact) ? fact : { ...fact, supersededAt: moment })),
      ...next.filter(isNew).map((fact): RecordedFact => ({ ...fact, recordedAt: moment })),
    ],
  };
}

/**
 * A unit whose facts, oldest first and end to end, were recorded one after another, each at its own moment: before that, the
 * fact before it had no end that anybody knew of.
 */
export function recordedInTurn(facts: readonly UnitFact[], momentOf: (fact: UnitFact) => Instant): Unit {
  const [first] = facts;
  if (!first) throw new Error('a unit has at least one fact');
  const open = (fact: UnitFact): UnitFact => ({ ...fact, until: undefined, ending: undefined });
  const told = facts.reduce<Unit>(
    (unit, fact, place) => {
      const before = facts[place - 1];
      const kept = knownFacts(unit).slice(0, -1);
      return record(unit, [...kept, ...(before ? [before] : []), open(fact)], momentOf(fact));
    },
    { id: first.unit, facts: [] },
  );
  const last = facts.at(-1);
  if (last?.until === undefined) return told;
  return record(told, [...knownFacts(told).slice(0, -1), last], momentOf({ ...last, from: last.until }));
}
