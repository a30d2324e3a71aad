import { expect, test } from 'vitest';
import { courseOfUnits, otherCounts } from './standings.ts';

test('A unit that came further is counted at every step before', () => {
  expect(
    courseOfUnits({ registered: 9, 'sheet-submitted': 3, 'sheet-opined': 2, 'sheet-reviewed': 1 }),
  ).toEqual({ registered: 9, submitted: 6, opined: 3, reviewed: 1 });
});

test('A round in which nothing has happened counts zero everywhere', () => {
  expect(new Set(Object.values({ ...courseOfUnits({}), ...otherCounts({}) }))).toEqual(new Set([0]));
});
