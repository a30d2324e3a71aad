import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { acceptResult, answerAppeal, appealSheet, finaliseSheet } from './appeal.ts';
import type { GivenReview } from './reviewing.ts';
import { TWO_LINES, aFinal, aReviewed, anAppeal, anAppealed, points } from './sheet.builder.ts';

const U1: UnitId = id('U1');
const ROUND = aRound();
const about = { round: '2026', unit: 'C1', at: 'U1' };
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);
type Said = { readonly lines: Readonly<Record<string, string>>; readonly grounds: string };
const said: Said = { lines: anAppeal.lines, grounds: anAppeal.grounds };
const accepted = { kind: 'accepted', by: ME, at: AT } as const;
/** The last evening of the five appeal days in Vietnam, and the minute after. */
const LAST = instant('2026-11-25T16:59:00.000Z');
const OVER = instant('2026-11-25T17:00:00.000Z');

const appeal = (over: Partial<Said> = {}, at = AT, sheet = aReviewed()) =>
  appealSheet(sheet, ROUND, TWO_LINES, { ...said, ...over }, U1, aStep({ at }));

describe('an appeal of the unit', () => {
  test('names its lines and grounds, and waits for the union above.', () => {
    expect(appeal()).toEqual({
      ok: true,
      value: { state: anAppealed(), event: { kind: 'sheet-appealed', ...about, total: 15.5, lines: 1 } },
    });
  });

  test('is taken until the last appeal day ends in Vietnam.', () => {
    expect([appeal({}, LAST).ok, refusal(appeal({}, OVER))]).toEqual([
      true,
      { code: 'appeal-days-over', until: '2026-11-25' },
    ]);
  });

  test('is about lines of the sheet, at least one.', () => {
    expect([refusal(appeal({ lines: {} })), refusal(appeal({ lines: { 9: 'Gì?' } }))]).toEqual([
      { code: 'appeal-empty' },
      { code: 'unknown-item', item: '9' },
    ]);
  });

  test('comes once: a result that was accepted or answered is not appealed again.', () => {
    const answered = aReviewed({
      reception: { kind: 'answered', appeal: anAppeal, text: 'Giữ nguyên.', before: 15.5, by: ME, at: AT },
    });
    expect(
      [answered, aReviewed({ reception: accepted })].map((sheet) => refusal(appeal({}, AT, sheet))),
    ).toEqual(Array(2).fill({ code: 'review-received' }));
  });
});

test('An appeal after a second look goes to the level that looked, to those who hold the role by which it did.', () => {
  const { review } = aReviewed();
  const again = aReviewed({ first: { review, level: id('LD'), role: 'policy-board' } });
  const outcome = appeal({}, AT, again);
  expect(outcome.ok && outcome.value.event).toEqual({
    kind: 'sheet-appealed',
    ...about,
    at: 'LD',
    role: 'policy-board',
    total: 15.5,
    lines: 1,
  });
});

describe('the answer to an appeal', () => {
  type Given = GivenReview & { readonly text: string };
  const answer: Given = {
    marks: points(8, 8),
    reasons: {},
    deductions: [],
    text: 'Nhận minh chứng bổ sung.',
  };
  const give = (over: Partial<Given> = {}) =>
    answerAppeal(anAppealed(), ROUND, TWO_LINES, { ...answer, ...over }, U1, aStep());

  test('may change points, with reasons like a review, and keeps the total before it.', () => {
    expect(refusal(give())).toEqual({ code: 'reasons-missing', items: ['2'] });
    const reasons = { 2: 'Đã có báo cáo số 12.' };
    const { text, ...rest } = answer;
    expect(give({ reasons })).toEqual({
      ok: true,
      value: {
        state: aReviewed({
          review: { ...rest, reasons, total: 16, by: ME, at: AT },
          reception: { kind: 'answered', appeal: anAppeal, text, before: 15.5, by: ME, at: AT },
        }),
        event: { kind: 'appeal-answered', ...about, total: 16 },
      },
    });
  });
});

test('A unit that agrees with its review says so once.', () => {
  expect(acceptResult(aReviewed(), ROUND, U1, aStep())).toEqual({
    ok: true,
    value: {
      state: aReviewed({ reception: accepted }),
      event: { kind: 'result-accepted', ...about, total: 15.5 },
    },
  });
  expect(refusal(acceptResult(aReviewed({ reception: accepted }), ROUND, U1, aStep()))).toEqual({
    code: 'review-received',
  });
});

describe('a final result', () => {
  const finalise = (sheet = aReviewed(), at = AT) => finaliseSheet(sheet, ROUND, U1, aStep({ at }));

  test('waits for the unit’s agreement or for the end of the appeal days.', () => {
    expect([
      refusal(finalise(aReviewed(), LAST)),
      finalise(aReviewed(), OVER).ok,
      finalise(aReviewed({ reception: accepted })),
    ]).toEqual([
      { code: 'appeal-open', until: '2026-11-25' },
      true,
      { ok: true, value: { state: aFinal(), event: { kind: 'sheet-finalised', ...about, total: 15.5 } } },
    ]);
  });

  test('may follow an answered appeal at once.', () => {
    const reception = {
      kind: 'answered',
      appeal: anAppeal,
      text: 'Giữ.',
      before: 15.5,
      by: ME,
      at: AT,
    } as const;
    expect(finalise(aReviewed({ reception })).ok).toBe(true);
  });
});
