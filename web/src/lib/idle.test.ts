import { expect, test } from 'vitest';
import { idleStage } from './idle.ts';

test('Whoever touches nothing is warned some minutes before the end, and is away from then on', () => {
  const limits = { minutes: 30, warnMinutes: 2 };
  const minutes = [0, 27.9, 28, 29.9, 30, 600];
  expect(minutes.map((each) => idleStage(each * 60, limits))).toEqual([
    'at-work',
    'at-work',
    'warned',
    'warned',
    'away',
    'away',
  ]);
});
