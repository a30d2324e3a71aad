import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { day, instant } from '../kernel/day.ts';
import { deadlineOf, timeliness } from './deadline.ts';

describe('the deadline for sheets', () => {
  test('is the end of the named minute in Vietnam, and the grace begins right there.', () => {
    expect(deadlineOf(aRound())).toEqual({
      day: '2026-12-04',
      closes: '2026-12-04T10:01:00.000Z',
      graceEnds: '2026-12-04T11:01:00.000Z',
    });
  });

  test('at 23:59 is midnight, and a round without grace ends there.', () => {
    const rules = { ...aRound().rules, closes: '23:59', graceMinutes: 0 };
    expect(deadlineOf(aRound({ rules }))).toEqual({
      day: '2026-12-04',
      closes: '2026-12-04T17:00:00.000Z',
      graceEnds: '2026-12-04T17:00:00.000Z',
    });
  });

  test('moves to the latest day that was given, never to an earlier one.', () => {
    const given = [undefined, day('2026-12-09'), day('2026-12-01')];
    expect(deadlineOf(aRound(), ...given).day).toBe('2026-12-09');
  });
});

test('A sheet is in time before the deadline, late but taken in the grace, and not taken after.', () => {
  const deadline = deadlineOf(aRound());
  const at = (moment: string) => timeliness(deadline, instant(`2026-12-04T${moment}Z`));
  expect([at('10:00:59.999'), at('10:01:00.000'), at('11:00:59.999'), at('11:01:00.000')]).toEqual([
    'in-time',
    'in-grace',
    'in-grace',
    'late',
  ]);
});
