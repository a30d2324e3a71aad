import { vi } from 'vitest';

/** Where the clock stands when a test file begins: a Friday morning of the scoring stage. */
const START = Date.parse('2026-11-20T01:00:00.000Z');
let seconds = 0;

/** Stops the clock of the machine; only `Date` stands still, waiting works as ever. */
export const stopClock = (): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
};

/** Lets a second pass, so that no two requests come at the same moment. */
export const tick = (): void => {
  seconds += 1;
  vi.setSystemTime(START + seconds * 1_000);
};
