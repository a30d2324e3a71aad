import { describe, expect, it } from 'vitest';
import { NOTHING_ARRIVED, arrivalAfter } from './arrival.ts';

describe('following the pages of a decision', () => {
  it('counts the waits for one page and begins again with the next', () => {
    const waited = arrivalAfter(arrivalAfter(NOTHING_ARRIVED, false), false);
    expect(waited).toEqual({ arrived: 0, waits: 2 });
    expect(arrivalAfter(waited, true)).toEqual({ arrived: 1, waits: 0 });
  });
});
