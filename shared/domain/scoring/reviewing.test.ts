import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { aLine, aSet } from './a-set.ts';
import { beginReview, returnSheet, reviewSheet } from './reviewing.ts';
import type { GivenReview } from './reviewing.ts';
import { TWO_LINES, aReturned, aReviewed, aReviewing, anOpined, points } from './sheet.builder.ts';

const U1: UnitId = id('U1');
const ROUND = aRound();
const about = { round: '2026', unit: 'C1', at: 'U1' };
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);
const given = (over: Partial<GivenReview> = {}): GivenReview => ({
  marks: points(8, 7.5),
  reasons: {},
  deductions: [],
  ...over,
});
const review = (over: Partial<GivenReview>, set = TWO_LINES) =>
  reviewSheet(aReviewing(), ROUND, set, given(over), U1, aStep());

test('A review begins with a name and a moment, and the unit’s sheet stays as it was sent.', () => {
  expect(beginReview(anOpined(), ROUND, U1, aStep())).toEqual({
    ok: true,
    value: { state: aReviewing(), event: { kind: 'review-begun', ...about, total: 15.5 } },
  });
});

type Mend = Parameters<typeof returnSheet>[3];

describe('returning a sheet to be mended', () => {
  const mend: Mend = { general: 'Bổ sung số liệu.', lines: { 2: 'Nêu số hồ sơ.' }, until: day('2026-12-10') };
  const giveBack = (over: Partial<Mend> = {}) =>
    returnSheet(aReviewing(), ROUND, TWO_LINES, { ...mend, ...over }, U1, aStep());

  test('opens it to the unit with words in general and to lines, and a last day for sending it again.', () => {
    expect(giveBack()).toEqual({
      ok: true,
      value: {
        state: aReturned(),
        event: { kind: 'sheet-returned', ...about, total: 15.5, until: '2026-12-10' },
      },
    });
  });

  test('is refused with a day that is over or a line that the sheet does not have.', () => {
    expect([
      refusal(giveBack({ until: day('2026-11-19') })),
      refusal(giveBack({ until: day('2026-11-20') })),
      refusal(giveBack({ lines: { 9: 'Không có dòng này.' } })),
    ]).toEqual([{ code: 'day-over', day: '2026-11-19' }, undefined, { code: 'unknown-item', item: '9' }]);
  });
});

describe('the review from above', () => {
  test('stands beside the unit’s own points and never changes them.', () => {
    const lower = given({ marks: points(8, 6), reasons: { 2: 'Chưa đủ minh chứng.' } });
    expect(reviewSheet(aReviewing(), ROUND, TWO_LINES, lower, U1, aStep())).toEqual({
      ok: true,
      value: {
        state: aReviewed({ review: { ...lower, total: 14, by: ME, at: AT } }),
        event: { kind: 'sheet-reviewed', ...about, total: 14, appealUntil: '2026-11-25' },
      },
    });
  });

  test('needs a reason for each line that differs beyond the gap, up or down.', () => {
    const both = given({ marks: points(9, 6), reasons: { 1: '  ' } });
    const tolerant = aRound({ rules: { ...ROUND.rules, gap: 1 } });
    expect([
      refusal(reviewSheet(aReviewing(), ROUND, TWO_LINES, both, U1, aStep())),
      refusal(reviewSheet(aReviewing(), tolerant, TWO_LINES, both, U1, aStep())),
    ]).toEqual([
      { code: 'reasons-missing', items: ['1', '2'] },
      { code: 'reasons-missing', items: ['2'] },
    ]);
  });

  test('scores every line, within bounds.', () => {
    expect([
      refusal(review({ marks: points(8) })),
      refusal(review({ marks: points(-1, 7.5), reasons: { 1: 'Lý do' } })),
    ]).toEqual([
      { code: 'marks-missing', missing: ['2'] },
      { code: 'marks-faulty', faults: [{ code: 'below-zero', item: '1', points: -1 }] },
    ]);
  });

  test('may take off what the reviewer found, with its source and a reason each.', () => {
    const deduction = { id: 'tru', appliesTo: '1', text: 'Đơn thư quá hạn', amount: 1 };
    const set = aSet({ total: 20, groups: [aLine('1'), aLine('2')], deductions: [deduction] });
    const found = { id: 'tru', evidence: 'Kết luận số 4.', reason: 'Hai đơn quá hạn.' };
    const outcome = review({ deductions: [found] }, set);
    expect(outcome.ok && [outcome.value.state.review.total, outcome.value.state.review.deductions]).toEqual([
      14.5,
      [found],
    ]);
    expect([
      refusal(review({ deductions: [{ ...found, reason: ' ' }] }, set)),
      refusal(review({ deductions: [{ ...found, evidence: '' }] }, set)),
    ]).toEqual([
      { code: 'reasons-missing', items: ['tru'] },
      { code: 'marks-faulty', faults: [{ code: 'deduction-without-evidence', deduction: 'tru' }] },
    ]);
  });
});
