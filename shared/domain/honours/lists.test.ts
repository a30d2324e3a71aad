import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import {
  byLetter,
  byUnit,
  decisionsOf,
  entryAt,
  inForce,
  newestYear,
  kept,
  ofUnit,
  ofYear,
  otherYears,
} from './lists.ts';
import { countPhrase, predecessors, sameDecision, spread } from './lists.ts';
import { aRoll, aRollUnit, anEntry, aUnit } from './roll.builder.ts';
import type { HonourEntry, RevokedEntry } from './roll.ts';

const collective = (serial: number, unit: string, year: number): HonourEntry =>
  anEntry(serial, unit, { year, unit: aUnit(unit), subject: { kind: 'collective', name: unit } });

const names = (entries: readonly HonourEntry[]) => entries.map(({ subject }) => subject.name);

test('A year stands in tree order of its units and, within a unit, by given name.', () => {
  const roll = aRoll({
    entries: [
      anEntry(1, 'Lê Vân', { unit: aUnit('c2') }),
      anEntry(2, 'Đỗ Yên'),
      anEntry(3, 'Vũ Ân'),
      anEntry(4, 'Bùi Cũ', { year: 2024 }),
    ],
  });
  expect(names(ofYear(roll, 2025))).toEqual(['Vũ Ân', 'Đỗ Yên', 'Lê Vân']);
});

test('Entries are divided by upper-level union, then by unit.', () => {
  const other = { unit: aUnit('x1'), group: aUnit('u2') };
  const [a, b, c] = [
    anEntry(1, 'Vũ Ân'),
    anEntry(2, 'Lê Bình', { unit: aUnit('c2') }),
    anEntry(3, 'Tô Chi', other),
  ];
  expect(byUnit([a, b, c])).toEqual([
    {
      group: a.group,
      units: [
        { unit: a.unit, entries: [a] },
        { unit: b.unit, entries: [b] },
      ],
    },
    { group: aUnit('u2'), units: [{ unit: aUnit('x1'), entries: [c] }] },
  ]);
});

test('A revoked entry is in no list and answers only at its address.', () => {
  const revoked: RevokedEntry = {
    standing: 'revoked',
    code: anEntry(1, '').code,
    year: 2025,
    on: day('2026-04-01'),
  };
  const roll = aRoll({ entries: [revoked, anEntry(2, 'Vũ Ân')] });
  expect(names(inForce(roll))).toEqual(['Vũ Ân']);
  expect(entryAt(roll, revoked.code)).toEqual(revoked);
  expect(entryAt(roll, 'ZZZZZZZZ')).toBeUndefined();
});

test('Other years are told of a collective, never of a person, since two people may bear one name.', () => {
  const [then, now] = [collective(1, 'c1', 2024), collective(2, 'c1', 2025)];
  const person = anEntry(4, 'Vũ Ân');
  const roll = aRoll({ entries: [then, now, anEntry(3, 'Vũ Ân', { year: 2024 }), person] });
  expect(otherYears(roll, now)).toEqual([then]);
  expect(otherYears(roll, person)).toEqual([]);
});

test('Others of the same decision follow in order and go round the end.', () => {
  const entries = ['Vũ Ân', 'Lê Bình', 'Tô Chi', 'Hà Dung'].map((name, serial) => anEntry(serial, name));
  const roll = aRoll({ entries });
  const chi = entries[2];
  expect(chi && names(sameDecision(roll, chi, 2))).toEqual(['Hà Dung', 'Vũ Ân']);
});

test("A unit's honours stand newest year first; units closed into it are its predecessors.", () => {
  const old = aRollUnit('c2', { closedOn: day('2025-06-15'), successor: aUnit('c1') });
  const roll = aRoll({
    units: [aRollUnit('c1'), old],
    entries: [collective(1, 'c1', 2024), anEntry(2, 'Vũ Ân')],
  });
  expect(names(ofUnit(roll, 'c1'))).toEqual(['Vũ Ân', 'c1']);
  expect(predecessors(roll, 'c1')).toEqual([old]);
});

test('A unit that closed without a successor is kept by another, and is no predecessor of it.', () => {
  const closed = aRollUnit('c2', { closedOn: day('2025-06-15'), keeper: aUnit('c1') });
  const roll = aRoll({ units: [aRollUnit('c1'), closed] });
  expect([kept(roll, 'c1'), predecessors(roll, 'c1')]).toEqual([[closed], []]);
});

test('People of all years are found under the letter of their given name.', () => {
  const roll = aRoll({
    entries: [anEntry(1, 'Vũ Ước'), anEntry(2, 'Lê Ưng', { year: 2024 }), anEntry(3, 'Tô Út')],
  });
  expect([...byLetter(roll)].map(([letter, entries]) => [letter, names(entries)])).toEqual([
    ['U', ['Tô Út']],
    ['Ư', ['Lê Ưng', 'Vũ Ước']],
  ]);
});

test('Decisions are told once each, by date; the newest year is the last published one.', () => {
  const first = anEntry(1, 'Vũ Ân').decision;
  const later = { ...first, number: '52/QĐ-LĐLĐ', date: day('2026-03-01') };
  const entries = [anEntry(1, 'Vũ Ân', { decision: later }), anEntry(2, 'Tô Út'), anEntry(3, 'Lê Ưng')];
  expect(decisionsOf(entries)).toEqual([first, later]);
  expect(newestYear(aRoll())).toBe(2025);
});

test('A sample is spread evenly over a list; a short list is shown whole.', () => {
  const entries = [...'ABCDEFG'].map((name, serial) => anEntry(serial, name));
  expect(names(spread(entries, 3))).toEqual(['A', 'D', 'F']);
  expect(names(spread(entries, 9)).join('')).toBe('ABCDEFG');
  expect(spread([], 3)).toEqual([]);
});

test('Counts are told in words, and a part that is nobody is not told.', () => {
  const [person, unit] = [anEntry(1, 'Vũ Ân'), collective(2, 'c1', 2025)];
  expect([[unit, person, person], [person], [unit], []].map(countPhrase)).toEqual([
    '1 tập thể và 2 cá nhân',
    '1 cá nhân',
    '1 tập thể',
    'Chưa có tên nào',
  ]);
});
