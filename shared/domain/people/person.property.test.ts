import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import { aStep } from '../testing/step.ts';
import type { RecordedPersonFact } from './fact.ts';
import { knownNow, knownOn } from './fact.ts';
import { mergePeople, separatePeople } from './merge.ts';
import { aPerson } from './person.builder.ts';
import type { PersonRecord } from './person.ts';
import { changePerson, correctPerson, leaveUnit, takeBackChange, transferPerson } from './person.ts';

const SEQUENCES = 10_000;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** The first day of a month, counted from January of 2024. */
const dayAt = (month: number): Day =>
  day(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
/** Each command is recorded a day after the one before it. */
const stepAt = (place: number) =>
  aStep({ at: instant(new Date(Date.UTC(2026, 0, 1 + place, 3)).toISOString()) });
const knownDay = (place: number): Day =>
  day(new Date(Date.UTC(2026, 0, 1 + place)).toISOString().slice(0, 10));

const unit = fc.constantFrom('C1', 'C2', 'C3').map((name) => id<UnitId>(name));
const month = fc.integer({ min: 0, max: 11 });
const name = fc.constantFrom('Lê Nam', 'Lý Nam', 'Lê Năm');
const who = fc.constantFrom<'one' | 'two'>('one', 'two');
const command = fc.oneof(
  fc.record({ kind: fc.constant('transfer' as const), who, unit, month }),
  fc.record({ kind: fc.constant('change' as const), who, month, name }),
  fc.record({ kind: fc.constant('leave' as const), who, month }),
  fc.record({ kind: fc.constant('correct' as const), who, month, name }),
  fc.record({ kind: fc.constant('take-back' as const), who }),
  fc.record({ kind: fc.constant('merge' as const), who }),
  fc.record({ kind: fc.constant('separate' as const), who }),
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

type Two = { readonly one: PersonRecord; readonly two: PersonRecord };

/** The two records after a command; a refused one changes nothing. */
function after(two: Two, given: Command, place: number): Two {
  const step = stepAt(place);
  const mine = two[given.who];
  const others = given.who === 'one' ? 'two' : 'one';
  switch (given.kind) {
    case 'merge':
    case 'separate': {
      const done = (given.kind === 'merge' ? mergePeople : separatePeople)(mine, two[others], step);
      if (!done.ok) return two;
      return given.who === 'one'
        ? { one: done.value.state, two: done.value.other }
        : { one: done.value.other, two: done.value.state };
    }
    default: {
      const done = moved(mine, given, step);
      return done.ok ? { ...two, [given.who]: done.value.state } : two;
    }
  }
}

function moved(
  mine: PersonRecord,
  given: Exclude<Command, { kind: 'merge' | 'separate' }>,
  step: ReturnType<typeof aStep>,
) {
  switch (given.kind) {
    case 'transfer':
      return transferPerson(mine, { unit: given.unit, lives: true }, dayAt(given.month), step);
    case 'change':
      return changePerson(mine, dayAt(given.month), { name: given.name }, step);
    case 'leave':
      return leaveUnit(mine, dayAt(given.month), step);
    case 'correct':
      return correctPerson(mine, dayAt(given.month), { name: given.name }, step);
    case 'take-back':
      return takeBackChange(mine, step);
  }
}

const start: Two = {
  one: aPerson({ id: 'P1', from: '2024-03-01', step: stepAt(0) }),
  two: aPerson({ id: 'P2', unit: id('C2'), from: '2024-01-01', step: stepAt(0) }),
};

const holdsOn = ({ from, until }: RecordedPersonFact, date: Day) =>
  from <= date && (until === undefined || date < until);
/** How many facts hold on a day. */
const countOn = (facts: readonly RecordedPersonFact[], date: Day) =>
  facts.filter((fact) => holdsOn(fact, date)).length;
/** What is said of each month, without the times of recording. */
const toldOf = (facts: readonly RecordedPersonFact[], months: readonly number[] = MONTHS) =>
  months.map((at) => {
    const fact = facts.find((one) => holdsOn(one, dayAt(at)));
    return fact && `${fact.unit} ${fact.name} ${fact.position} ${fact.kind}`;
  });
const recordsOf = ({ one, two }: Two) => [one, two];
const bothAs = (two: Two, tell: (facts: PersonRecord['facts']) => unknown): string =>
  JSON.stringify(recordsOf(two).map(({ facts }) => tell(facts)));

const sequences = fc.array(command, { minLength: 1, maxLength: 7 });
const check = (property: (given: readonly Command[]) => void) =>
  fc.assert(fc.property(sequences, property), { numRuns: SEQUENCES });

test('After any commands a person belongs to one unit at most on every day, as known now and as known on any day.', () => {
  check((commands) => {
    const two = commands.reduce((so, given, place) => after(so, given, place + 1), start);
    const known = recordsOf(two).flatMap(({ facts }) => [
      knownNow(facts),
      ...commands.map((_, place) => knownOn(facts, knownDay(place + 1))),
    ]);
    const twice = MONTHS.filter((at) => known.some((facts) => countOn(facts, dayAt(at)) > 1));
    expect(twice).toEqual([]);
  });
}, 120_000);

test('No transfer, change or leave alters what is known of an earlier day.', () => {
  check((commands) => {
    let two = start;
    for (const [place, given] of commands.entries()) {
      const next = after(two, given, place + 1);
      if (given.kind === 'transfer' || given.kind === 'change' || given.kind === 'leave') {
        const earlier = MONTHS.filter((at) => at < given.month);
        const tell = (facts: PersonRecord['facts']) => toldOf(knownNow(facts), earlier);
        expect(bothAs(next, tell)).toBe(bothAs(two, tell));
      }
      two = next;
    }
  });
}, 120_000);

test('What was known on the day of any command can be told again after all that follow.', () => {
  check((commands) => {
    let two = start;
    const told = [bothAs(start, (facts) => toldOf(knownNow(facts)))];
    for (const [place, given] of commands.entries()) {
      two = after(two, given, place + 1);
      told.push(bothAs(two, (facts) => toldOf(knownNow(facts))));
    }
    expect(told.map((_, place) => bothAs(two, (facts) => toldOf(knownOn(facts, knownDay(place)))))).toEqual(
      told,
    );
  });
}, 120_000);
