import type { Day, Instant } from '../kernel/day.ts';
import { dayOf, instant } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';

/** Cán bộ, công chức, viên chức, người lao động …: the kinds are data (`shared/data/person-kinds.ts`). */
export type PersonKindId = string;
export type PersonKind = { readonly id: PersonKindId; readonly name: string };

/** What may be said of a person and be mistaken, whatever the unit. */
export type Traits = {
  readonly name: string;
  /** Chức vụ, in the unit's own words. */
  readonly position?: string | undefined;
  readonly kind: PersonKindId;
};
export const TRAITS = ['name', 'position', 'kind'] as const satisfies readonly (keyof Traits)[];

/** What is true of a person in `[from, until)`: traits, and the one unit that the person belongs to. */
export type PersonFact = Traits & {
  readonly unit: UnitId;
  readonly from: Day;
  readonly until?: Day | undefined;
};

/**
 * A fact with the two times of its own: the days it holds for stand in the fact, the moments between which it was what we
 * knew stand here. A superseded one is kept, so that what was told before can be told again.
 */
export type RecordedPersonFact = PersonFact & {
  readonly recordedAt: Instant;
  readonly supersededAt?: Instant | undefined;
};

type Facts = readonly RecordedPersonFact[];

const oldestFirst = (facts: Facts): Facts => facts.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** What is known now, oldest first. */
export const knownNow = (facts: Facts): Facts =>
  oldestFirst(facts.filter(({ supersededAt }) => supersededAt === undefined));

/** What was known at the end of a day, oldest first: nothing of what was recorded or corrected later. */
export const knownOn = (facts: Facts, day: Day): Facts =>
  oldestFirst(
    facts.filter(
      ({ recordedAt, supersededAt }) =>
        dayOf(recordedAt) <= day && (supersededAt === undefined || dayOf(supersededAt) > day),
    ),
  );

/** Whether the fact is in force on the day. */
const isOn = ({ from, until }: PersonFact, day: Day): boolean =>
  from <= day && (until === undefined || day < until);

/** What is true on a day, as known now or as known at the end of another; undefined when the person belongs nowhere. */
export const personFactOn = (facts: Facts, day: Day, asKnownOn?: Day): RecordedPersonFact | undefined =>
  (asKnownOn === undefined ? knownNow(facts) : knownOn(facts, asKnownOn)).find((fact) => isOn(fact, day));

/** The fact that names a person however long ago it was: the latest one known now, else the latest ever recorded. */
export const lastFact = (facts: Facts): RecordedPersonFact | undefined =>
  knownNow(facts).at(-1) ?? facts.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).at(-1);

/** The moment of the latest change of the facts. */
export const lastChangeOf = (facts: Facts): Instant | undefined =>
  facts
    .flatMap(({ recordedAt, supersededAt }) => (supersededAt ? [recordedAt, supersededAt] : [recordedAt]))
    .toSorted()
    .at(-1);

/** The moment at which a change is recorded: time never runs back in a record, whichever clock wrote before. */
export function momentOf(at: Instant, ...records: readonly Facts[]): Instant {
  const latest = records
    .flatMap((facts) => lastChangeOf(facts) ?? [])
    .toSorted()
    .at(-1);
  if (latest === undefined || latest < at) return at;
  return instant(new Date(Date.parse(latest) + 1).toISOString());
}

/** The facts after a change: some are known no longer, others from this moment on. */
export const recorded = (facts: Facts, gone: Facts, added: readonly PersonFact[], at: Instant): Facts => [
  ...facts.map((fact) => (gone.includes(fact) ? { ...fact, supersededAt: at } : fact)),
  ...added.map(({ name, position, kind, unit, from, until }) => ({
    name,
    position,
    kind,
    unit,
    from,
    until,
    recordedAt: at,
  })),
];
