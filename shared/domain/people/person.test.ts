import { describe, expect, test } from 'vitest';
import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { aStep } from '../testing/step.ts';
import { knownNow, momentOf, personFactOn } from './fact.ts';
import { aPerson, C1, C2, someTraits } from './person.builder.ts';
import type { PersonRecord } from './person.ts';
import {
  changePerson,
  correctPerson,
  enterPerson,
  leaveUnit,
  takeBackChange,
  transferPerson,
} from './person.ts';

const on = (person: PersonRecord, date: string, asKnownOn?: string) =>
  personFactOn(person.facts, day(date), asKnownOn === undefined ? undefined : day(asKnownOn));
const stepOn = (date: string) => aStep({ at: instant(`${date}T03:00:00.000Z`) });
const toC2 = { unit: C2, lives: true };

function accepted<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const refused = (result: Result<unknown, object>) => (result.ok ? undefined : result.refusal);

/** Entered in January of 2026; moved to C2 from the first of June, which was recorded in May. */
const entered = aPerson({ from: '2026-01-01', step: stepOn('2026-01-10') });
const moved = accepted(transferPerson(entered, toC2, day('2026-06-01'), stepOn('2026-05-20'))).state;

describe('entering', () => {
  test('makes a member from the day on, and the event tells neither name nor position.', () => {
    const unit = { unit: C1, lives: true, from: day('2026-01-01'), traits: someTraits() };
    const { state, event } = accepted(enterPerson(id('P1'), unit, 'hash', aStep()));
    expect([on(state, '2025-12-31'), on(state, '2026-01-01')?.unit, state.number]).toEqual([
      undefined,
      'C1',
      'hash',
    ]);
    expect(event).toEqual({ kind: 'person-entered', person: 'P1', unit: 'C1', from: '2026-01-01' });
  });

  test('is refused on a day when the unit does not live.', () => {
    const unit = { unit: C1, lives: false, from: day('2018-01-01'), traits: someTraits() };
    expect(refused(enterPerson(id('P1'), unit, undefined, aStep()))).toEqual({
      code: 'unit-not-living',
      on: '2018-01-01',
    });
  });
});

describe('a transfer', () => {
  test('keeps the past with the old unit and gives the days from then on to the new one.', () => {
    expect(['2026-05-31', '2026-06-01'].map((date) => on(moved, date)?.unit)).toEqual(['C1', 'C2']);
  });

  test('recorded late changes no answer of before it was known.', () => {
    const late = accepted(transferPerson(entered, toC2, day('2026-02-01'), stepOn('2026-09-01'))).state;
    expect([on(late, '2026-03-01', '2026-08-31')?.unit, on(late, '2026-03-01')?.unit]).toEqual(['C1', 'C2']);
  });

  test('is refused before something later is known, and told from when it may begin.', () => {
    const again = transferPerson(moved, { unit: C1, lives: true }, day('2026-05-01'), stepOn('2026-07-01'));
    expect(refused(again)).toEqual({ code: 'later-fact', from: '2026-06-01' });
  });

  test('is refused into the same unit, and into one that does not live on that day.', () => {
    const same = transferPerson(entered, { unit: C1, lives: true }, day('2026-06-01'), aStep());
    const gone = transferPerson(entered, { unit: C2, lives: false }, day('2026-06-01'), aStep());
    expect([same, gone].map(refused)).toEqual([
      { code: 'already-there' },
      { code: 'unit-not-living', on: '2026-06-01' },
    ]);
  });

  test('brings back somebody who had left, and leaves the days between to no unit.', () => {
    const left = accepted(leaveUnit(entered, day('2026-03-01'), stepOn('2026-03-01'))).state;
    const back = accepted(transferPerson(left, toC2, day('2026-05-01'), stepOn('2026-05-01'))).state;
    const days = ['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'];
    expect(days.map((date) => on(back, date)?.unit)).toEqual(['C1', undefined, undefined, 'C2']);
  });
});

describe('new traits', () => {
  test('hold from their day on.', () => {
    const traits = { position: 'Phó trưởng phòng' };
    const { state } = accepted(changePerson(entered, day('2026-04-01'), traits, stepOn('2026-04-01')));
    expect(['2026-03-31', '2026-04-01'].map((date) => on(state, date)?.position)).toEqual([
      'Chuyên viên',
      'Phó trưởng phòng',
    ]);
  });

  test('are refused when nothing in them is new, and for somebody who has left.', () => {
    const left = accepted(leaveUnit(entered, day('2026-03-01'), aStep())).state;
    expect(
      [
        changePerson(entered, day('2026-04-01'), someTraits(), aStep()),
        changePerson(left, day('2026-04-01'), { position: 'Khác' }, aStep()),
      ].map(refused),
    ).toEqual([{ code: 'nothing-new' }, { code: 'not-a-member', on: '2026-04-01' }]);
  });
});

describe('a correction', () => {
  const right = { name: 'Lê Văn Năm' };
  const mended = accepted(correctPerson(moved, day('2026-07-01'), right, stepOn('2026-08-01'))).state;

  test('reaches every day on which the same wrong word stands.', () => {
    expect(['2026-02-01', '2026-07-01'].map((date) => on(mended, date)?.name)).toEqual([
      'Lê Văn Năm',
      'Lê Văn Năm',
    ]);
  });

  test('leaves what was known before it as it was, and what it does not speak of.', () => {
    expect([on(mended, '2026-02-01', '2026-07-31')?.name, on(mended, '2026-02-01')?.position]).toEqual([
      'Lê Văn Nam',
      'Chuyên viên',
    ]);
  });

  test('does not reach a word that was right in its own time.', () => {
    const promoted = accepted(
      changePerson(moved, day('2026-07-01'), { position: 'Trưởng phòng' }, stepOn('2026-07-01')),
    ).state;
    const position = { position: 'Phó trưởng phòng' };
    const { state } = accepted(correctPerson(promoted, day('2026-07-02'), position, stepOn('2026-08-01')));
    expect(['2026-02-01', '2026-06-15', '2026-07-01'].map((date) => on(state, date)?.position)).toEqual([
      'Chuyên viên',
      'Chuyên viên',
      'Phó trưởng phòng',
    ]);
  });

  test('is refused of a day on which the person was nowhere, and when it mends nothing.', () => {
    expect(
      [
        correctPerson(moved, day('2025-12-31'), right, aStep()),
        correctPerson(moved, day('2026-02-01'), { name: 'Lê Văn Nam' }, aStep()),
      ].map(refused),
    ).toEqual([{ code: 'not-a-member', on: '2025-12-31' }, { code: 'nothing-new' }]);
  });
});

describe('taking back', () => {
  test('brings back what was known before the latest change, and keeps the change itself on record.', () => {
    const { state, event } = accepted(takeBackChange(moved, stepOn('2026-05-25')));
    expect([on(state, '2026-06-01')?.unit, on(state, '2026-06-01', '2026-05-24')?.unit]).toEqual([
      'C1',
      'C2',
    ]);
    expect(event).toEqual({ kind: 'change-taken-back', person: 'P1', unit: 'C1' });
  });

  test('of the entry leaves nothing that is known; taken back once more, the entry is there again.', () => {
    const never = accepted(takeBackChange(entered, stepOn('2026-01-11'))).state;
    const again = accepted(takeBackChange(never, stepOn('2026-01-12'))).state;
    expect([knownNow(never.facts), on(again, '2026-02-01')?.unit]).toEqual([[], 'C1']);
  });
});

test('Time never runs back in a record, whichever clock wrote before.', () => {
  expect(momentOf(instant('2026-01-01T00:00:00.000Z'), entered.facts)).toBe('2026-01-10T03:00:00.001Z');
});
