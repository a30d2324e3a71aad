import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { outOfOrder, standingsOn } from './calendar.ts';
import { aCalendar } from './round.builder.ts';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const standings = (on: string) => standingsOn(aCalendar(), day(on)).map(({ standing }) => standing);

test('A calendar whose stages begin one after another is in order, overlaps included.', () => {
  expect(outOfOrder(aCalendar())).toBeUndefined();
  const sameDay = span('2026-01-15', '2026-01-15');
  expect(outOfOrder(aCalendar({ registration: sameDay, pacts: sameDay }))).toBeUndefined();
});

test('A stage that ends before it begins is named.', () => {
  expect(outOfOrder(aCalendar({ review: span('2026-12-05', '2026-12-04') }))).toBe('review');
});

test('A stage that begins before the one ahead of it is named.', () => {
  expect(outOfOrder(aCalendar({ council: span('2026-12-01', '2026-12-30') }))).toBe('council');
});

test('Of several faults the first stage in the course of the year is named.', () => {
  const calendar = aCalendar({
    scoring: span('2026-11-01', '2026-10-01'),
    publication: span('2027-02-01', '2027-01-01'),
  });
  expect(outOfOrder(calendar)).toBe('scoring');
});

test('On a day, stages are over, under way or ahead, and two may be under way at once.', () => {
  expect(standings('2026-02-20')).toEqual(['now', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(standings('2026-07-01')).toEqual(['done', 'done', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(standings('2027-03-01')).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
});

test('The first and the last day of a stage belong to it.', () => {
  expect(standings('2026-12-05')[3]).toBe('now');
  expect(standings('2026-12-15')[3]).toBe('now');
  expect(standings('2026-12-16')[3]).toBe('done');
});
