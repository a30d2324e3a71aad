import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { appealSheet } from './appeal.ts';
import type { CollectiveSheet } from './collective-sheet.ts';
import type { GivenReview } from './reviewing.ts';
import { lookAgain } from './second-look.ts';
import { TWO_LINES, aReviewed, aReviewing, points } from './sheet.builder.ts';

const U1: UnitId = id('U1');
const LD: UnitId = id('LD');
const ROUND = aRound();
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);
const lower: GivenReview = { marks: points(7, 7.5), reasons: { 1: 'Thiếu biên bản.' }, deductions: [] };
const look = (sheet: CollectiveSheet = aReviewed(), given = lower, round = ROUND) =>
  lookAgain(sheet, round, TWO_LINES, given, { at: U1, level: LD, role: 'policy-board' }, aStep());

describe('a second look', () => {
  test('stands from then on, with the first level’s points beside it and the unit’s days to appeal anew.', () => {
    const before = aReviewed();
    expect(look()).toEqual({
      ok: true,
      value: {
        state: {
          ...before,
          first: { review: before.review, level: 'LD', role: 'policy-board' },
          review: { ...lower, total: 14.5, by: ME, at: AT },
          reception: { kind: 'awaited' },
        },
        event: {
          kind: 'sheet-looked-again',
          round: '2026',
          unit: 'C1',
          at: 'U1',
          level: 'LD',
          total: 14.5,
          appealUntil: day('2026-11-25'),
        },
      },
    });
  });

  test('says why it differs from the first level by more than the gap, also where it agrees with the unit.', () => {
    const first = aReviewed();
    const reviewed = {
      ...first,
      review: { ...first.review, marks: points(6, 7.5), reasons: { 1: 'Thiếu.' }, total: 13.5 },
    };
    const likeUnit = { ...lower, marks: points(8, 7.5), reasons: {} };
    expect(refusal(look(reviewed, likeUnit))).toEqual({ code: 'reasons-missing', items: ['1'] });
  });

  test('is taken once, of a sheet that is reviewed and not under review.', () => {
    const once = look();
    expect([once.ok && refusal(look(once.value.state)), refusal(look(aReviewing()))]).toEqual([
      { code: 'looked-again' },
      { code: 'wrong-state', state: 'reviewing' },
    ]);
  });

  test('answers the appeal against it itself.', () => {
    const once = look();
    const appeal = { lines: { 1: 'Đủ hồ sơ.' }, grounds: 'Báo cáo số 12.' };
    const appealed = once.ok && appealSheet(once.value.state, ROUND, TWO_LINES, appeal, U1, aStep());
    expect(appealed && appealed.ok && appealed.value.event.at).toBe('LD');
  });
});
