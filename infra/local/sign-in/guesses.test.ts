import { expect, test } from 'vitest';
import { guessThrottle } from './guesses.ts';

test('the fifth wrong password makes the next try wait, each further one twice as long, and only for that name', () => {
  let time = 0;
  const guesses = guessThrottle(() => time);
  const waits = [1, 2, 3, 4, 5, 6].map(() => {
    guesses.failed('coso');
    return guesses.waits('coso');
  });
  expect(waits).toEqual([0, 0, 0, 0, 30, 60]);
  expect(guesses.waits('captren')).toBe(0);
  time = 60_000;
  expect(guesses.waits('coso')).toBe(0);
});

test('a right password starts the count over', () => {
  const guesses = guessThrottle(() => 0);
  for (let tries = 0; tries < 4; tries += 1) guesses.failed('coso');
  guesses.succeeded('coso');
  guesses.failed('coso');
  expect(guesses.waits('coso')).toBe(0);
});
