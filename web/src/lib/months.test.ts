import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { expect, test } from 'vitest';
import { monthsBefore } from './months.ts';

test('Months go back across the turn of the year', () => {
  expect(monthsBefore(day('2027-02-09'), 4)).toEqual(['2027-02', '2027-01', '2026-12', '2026-11']);
});
