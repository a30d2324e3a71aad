import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { AccountId } from '../kernel/ids.ts';
import { leniencyOfReviewers } from './leniency.ts';

const gave = (account: string, points: number) => ({ account: id<AccountId>(account), points });

describe('how reviewers give points', () => {
  test('is told against the sheets’ own points, and on panels against the median of those who reviewed.', () => {
    const sheets = [
      { own: 90, given: [gave('an', 88)] },
      { own: 80, given: [gave('an', 80), gave('binh', 76), gave('chi', 79.5)] },
      { own: 70, given: [gave('binh', 68), gave('chi', 71)] },
    ];
    expect(leniencyOfReviewers(sheets)).toEqual([
      { account: 'an', sheets: 2, fromOwn: -1, onPanels: 1, fromMedian: 0.5 },
      { account: 'binh', sheets: 2, fromOwn: -3, onPanels: 2, fromMedian: -2.5 },
      { account: 'chi', sheets: 2, fromOwn: 0.25, onPanels: 2, fromMedian: 0.75 },
    ]);
  });

  test('says nothing of sheets without points, nor of nobody.', () => {
    expect([
      leniencyOfReviewers([]),
      leniencyOfReviewers([{ own: undefined, given: [gave('an', 1)] }]),
    ]).toEqual([[], []]);
  });

  test('is the same in whatever order sheets and reviewers come.', () => {
    const sheet = fc.record({
      own: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
      given: fc.uniqueArray(
        fc.record({
          account: fc.constantFrom('an', 'binh', 'chi', 'dung').map((one) => id<AccountId>(one)),
          points: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
        }),
        { selector: ({ account }) => account },
      ),
    });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 8 }), (sheets) => {
        const backwards = sheets.toReversed().map(({ own, given }) => ({ own, given: given.toReversed() }));
        expect(leniencyOfReviewers(backwards)).toEqual(leniencyOfReviewers(sheets));
      }),
    );
  });
});
