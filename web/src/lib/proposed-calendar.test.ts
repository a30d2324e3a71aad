import { outOfOrder } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import { expect, test } from 'vitest';
import { proposedCalendar } from './proposed-calendar.ts';

test('The proposed days are in order for every year of the programme', () => {
  const years = Array.from({ length: programme.until - programme.from + 1 }, (_, n) => programme.from + n);
  expect(years.map((year) => outOfOrder(proposedCalendar(year)))).toEqual(years.map(() => undefined));
});
