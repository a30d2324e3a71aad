import { expect, test } from 'vitest';
import { aRoll, anEntry, aUnit } from './roll.builder.ts';
import { searchWords, wordPageOf, wordPages } from './search.ts';

const school = aUnit('c1', 'Công đoàn cơ sở Trường THPT Nguyễn Đổng Chi');

test('An entry is found under every word of the name and of its unit, without marks; empty words are left out.', () => {
  expect([...searchWords(anEntry(1, 'Đặng Hữu Cường', { unit: school }))]).toEqual([
    ...['dang', 'huu', 'cuong', 'truong', 'thpt', 'nguyen', 'dong', 'chi'],
  ]);
});

test('A page lists given names first, then other words of names, then units.', () => {
  const given = anEntry(1, 'Lê Kim Chí', { unit: aUnit('c2', 'Chi cục Thuế') });
  const named = anEntry(2, 'Chi Văn Ba', { unit: aUnit('c3', 'Kho bạc') });
  const inUnit = anEntry(3, 'Tô Yên', { unit: school });
  const roll = aRoll({ entries: [inUnit, named, given] });
  expect(wordPageOf(roll, 'chi')).toEqual({
    word: 'chi',
    total: 3,
    given: [given],
    named: [named],
    inUnit: [inUnit],
  });
  expect(wordPageOf(roll, 'chí')).toBeUndefined();
});

test('A word with more than 300 entries lists only those called by it, and tells how many there are.', () => {
  const many = Array.from({ length: 305 }, (_, serial) => anEntry(serial, 'Nguyễn Văn An'));
  const roll = aRoll({ entries: [...many, anEntry(400, 'Lê Nguyên')] });
  const page = wordPageOf(roll, 'nguyen');
  expect([page?.total, page?.given.map(({ subject }) => subject.name), page?.named]).toEqual([
    306,
    ['Lê Nguyên'],
    [],
  ]);
  expect(wordPageOf(roll, 'an')?.given.length).toBe(300);
});

test('Pages of words stand in the order of the words, each once.', () => {
  const roll = aRoll({ entries: [anEntry(1, 'Tô An', { unit: aUnit('c1', 'Tổ Ấn') })] });
  expect(wordPages(roll).map(({ word }) => word)).toEqual(['an', 'to']);
});
