import { describe, expect, test } from 'vitest';
import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { aStep } from '../testing/step.ts';
import { personFactOn } from './fact.ts';
import { keepApart, mergePeople, separatePeople } from './merge.ts';
import { aPerson, C1, C2 } from './person.builder.ts';
import type { PersonRecord } from './person.ts';
import { changePerson, leaveUnit, PERSON_NEXT, takeBackChange, transferPerson } from './person.ts';

const stepOn = (date: string) => aStep({ at: instant(`${date}T03:00:00.000Z`) });
function accepted<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const refused = (result: Result<unknown, object>) => (result.ok ? undefined : result.refusal);
const unitsOn = (person: PersonRecord, dates: readonly string[], asKnownOn?: string) =>
  dates.map(
    (date) =>
      personFactOn(person.facts, day(date), asKnownOn === undefined ? undefined : day(asKnownOn))?.unit,
  );

/** Two records of one human: C2 until 2022 and again entered in C1 from 2021 on. */
const kept = aPerson({ id: 'P1', unit: C1, from: '2021-01-01', step: stepOn('2026-01-01') });
const other = accepted(
  leaveUnit(
    aPerson({ id: 'P2', unit: C2, from: '2019-01-01', step: stepOn('2026-01-01') }),
    day('2022-01-01'),
    stepOn('2026-01-02'),
  ),
).state;
const merged = accepted(mergePeople(kept, other, stepOn('2026-03-01')));
const DAYS = ['2018-12-31', '2019-01-01', '2020-12-31', '2021-01-01', '2021-06-01', '2026-01-01'];

describe('a merge', () => {
  test('lets the kept record take over the days it said nothing of, and no others.', () => {
    expect(unitsOn(merged.state, DAYS)).toEqual([undefined, 'C2', 'C2', 'C1', 'C1', 'C1']);
  });

  test('points the other to the kept one, and lets it say nothing any more.', () => {
    expect([merged.other.state, merged.other.into, unitsOn(merged.other, DAYS)]).toEqual([
      'merged',
      'P1',
      Array(6).fill(undefined),
    ]);
  });

  test('keeps both pasts as they were known before it.', () => {
    expect(unitsOn(merged.state, DAYS, '2026-02-28')).toEqual(unitsOn(kept, DAYS));
    expect(unitsOn(merged.other, DAYS, '2026-02-28')).toEqual(unitsOn(other, DAYS));
  });

  test('takes over an identity number where the kept record has none, and a separation gives it back.', () => {
    const numbered = { ...other, number: 'hash' };
    const both = accepted(mergePeople(kept, numbered, stepOn('2026-03-01')));
    const apart = accepted(separatePeople(both.state, both.other, stepOn('2026-03-02')));
    expect([both.state.number, apart.state.number, apart.other.number]).toEqual(['hash', undefined, 'hash']);
  });

  test('is refused of a record with itself, and of one that stands under another already.', () => {
    expect(
      [
        mergePeople(kept, kept, aStep()),
        mergePeople(aPerson({ id: 'P3' }), merged.other, aStep()),
        mergePeople(merged.other, aPerson({ id: 'P3' }), aStep()),
      ].map(refused),
    ).toEqual([
      { code: 'same-person' },
      { code: 'person-merged', into: 'P1' },
      { code: 'person-merged', into: 'P1' },
    ]);
  });

  test('lets nothing be recorded of the other any more.', () => {
    const step = stepOn('2026-04-01');
    const moves = [
      transferPerson(merged.other, { unit: C1, lives: true }, day('2026-05-01'), step),
      leaveUnit(merged.other, day('2026-05-01'), step),
      changePerson(merged.other, day('2026-05-01'), { position: 'Khác' }, step),
      takeBackChange(merged.other, step),
    ];
    expect(moves.map(refused)).toEqual(Array(4).fill({ code: 'person-merged', into: 'P1' }));
  });
});

describe('a separation', () => {
  test('lets both records say again what they said before the merge.', () => {
    const { state, other: free } = accepted(separatePeople(merged.state, merged.other, stepOn('2026-03-02')));
    expect([unitsOn(state, DAYS), unitsOn(free, DAYS), free.state, state.absorbed]).toEqual([
      unitsOn(kept, DAYS),
      unitsOn(other, DAYS),
      'known',
      [],
    ]);
    expect(unitsOn(state, DAYS, '2026-03-01')).toEqual(unitsOn(merged.state, DAYS));
  });

  test('is refused once something else has been recorded.', () => {
    const later = accepted(leaveUnit(merged.state, day('2026-06-01'), stepOn('2026-06-01'))).state;
    expect(refused(separatePeople(later, merged.other, aStep()))).toEqual({ code: 'not-separable' });
  });

  test('is not the same as taking back a change of facts.', () => {
    expect(refused(takeBackChange(merged.state, aStep()))).toEqual({ code: 'not-separable' });
  });
});

test('Somebody who has decided that two records are two people is not asked again.', () => {
  const once = accepted(keepApart(kept, id<PersonId>('P2'))).state;
  const twice = accepted(keepApart(once, id<PersonId>('P2'))).state;
  expect([twice.apartFrom, refused(keepApart(kept, kept.id))]).toEqual([['P2'], { code: 'same-person' }]);
});

test('The moves reach exactly the states that follow by the map.', () => {
  const step = stepOn('2026-04-01');
  const mergedAway = (result: ReturnType<typeof mergePeople>) =>
    result.ok ? { ok: true as const, value: { state: result.value.other as PersonRecord } } : result;
  const separated = (result: ReturnType<typeof separatePeople>) =>
    result.ok ? { ok: true as const, value: { state: result.value.other as PersonRecord } } : result;
  expect(
    reached<PersonRecord>(
      [other, merged.other],
      [
        (state) => mergedAway(mergePeople(kept, state, step)),
        (state) => separated(separatePeople(merged.state, state, step)),
      ],
    ),
  ).toEqual(declared(PERSON_NEXT));
});
