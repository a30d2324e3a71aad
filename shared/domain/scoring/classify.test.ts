import { describe, expect, it } from 'vitest';
import { aLine, aSet } from './a-set.ts';
import { classify } from './classify.ts';
import type { Classification, Marks } from './criteria.ts';
import { tally } from './tally.ts';

const good: Classification = { id: 'tot', title: 'Tốt', from: 80 };
const fair: Classification = { id: 'kha', title: 'Khá', from: 50 };
const poor: Classification = { id: 'yeu', title: 'Chưa đạt', from: 0 };

const set = aSet({
  total: 100,
  groups: [
    aLine('1', { max: 60, cap: { when: 'under', points: 30, at: 'kha' } }),
    aLine('2', { max: 40 }),
    { ...aLine('3', { max: 1, uncounted: true, cap: { when: 'yes', at: 'yeu' } }), kind: 'yes-no' },
  ],
  classifications: [fair, good, poor],
});

const marks = (first: number, second: number, veto: boolean): Marks => ({
  '1': { kind: 'points', points: first },
  '2': { kind: 'points', points: second },
  '3': { kind: 'yes-no', points: veto ? 1 : 0 },
});
const classified = (first: number, second: number, veto = false) =>
  tally(set, marks(first, second, veto), []).classified;

describe('the classification of a sheet', () => {
  it.each([
    [60, 40, good],
    [50, 30, good],
    [49.5, 30, fair],
    [30, 20, fair],
    [30, 19.5, poor],
  ])('is the highest that %s and %s points reach', (first, second, classification) => {
    expect(classified(first, second)).toEqual({ classification, byPoints: classification, cappedBy: [] });
  });

  it('is capped by a mandatory line under its threshold, and says by which', () => {
    expect(classified(29.5, 40)?.classification).toEqual(fair);
    const generous = {
      ...set,
      classifications: [good, fair, poor].map((one) => ({ ...one, from: one.from / 2 })),
    };
    expect(classify(generous, 69.5, marks(29.5, 40, false))).toEqual({
      classification: { ...fair, from: 25 },
      byPoints: { ...good, from: 40 },
      cappedBy: ['1'],
    });
  });

  it('is capped by a veto that was answered yes, however many points there are', () => {
    expect(classified(60, 40, true)).toEqual({ classification: poor, byPoints: good, cappedBy: ['3'] });
  });

  it('takes the lowest of several caps and names every line that holds it down', () => {
    const strict = { ...set, classifications: [{ ...good, from: 60 }, fair, poor] };
    expect(classify(strict, 69, marks(29, 40, true))).toEqual({
      classification: poor,
      byPoints: { ...good, from: 60 },
      cappedBy: ['1', '3'],
    });
  });

  it('does not speak of a cap that the points do not reach anyway', () => {
    expect(classified(10, 5, false)).toEqual({ classification: poor, byPoints: poor, cappedBy: [] });
  });

  it('waits until every line is scored soundly', () => {
    const { 2: _, ...incomplete } = marks(60, 40, false);
    expect(tally(set, incomplete, []).classified).toBeNull();
    expect(classified(61, 40)).toBeNull();
  });

  it('is none where the set only counts', () => {
    expect(classify(aSet(), 10, {})).toBeNull();
  });
});
