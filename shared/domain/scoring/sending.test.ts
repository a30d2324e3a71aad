import { describe, expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { aSet } from './a-set.ts';
import { sheetDeadline } from './collective-sheet.ts';
import type { CollectiveSheet } from './collective-sheet.ts';
import { giveOpinion, saveDraft, submitSheet, withdrawSheet } from './sending.ts';
import { TWO_LINES, aDraft, aReturned, aSubmitted, anOpined, points } from './sheet.builder.ts';

const U1: UnitId = id('U1');
const ROUND = aRound();
const agreed = { agrees: true, text: 'Nhất trí.' };
const entered = (marks = points(8, 7.5)) => ({ marks, deductions: [], evidence: {} });
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);

const submit = (sheet: CollectiveSheet, at = AT, set = TWO_LINES) =>
  submitSheet(sheet, ROUND, set, sheetDeadline(sheet, ROUND, undefined), aStep({ at }));
const withdraw = (sheet: CollectiveSheet, at = AT) =>
  withdrawSheet(sheet, ROUND, sheetDeadline(sheet, ROUND, undefined), aStep({ at }));

/** The round of the builder closes on the fourth of December after 17:00, with an hour of grace. */
const IN_GRACE = instant('2026-12-04T10:01:00.000Z');
const TOO_LATE = instant('2026-12-04T11:01:00.000Z');
const PAST = { code: 'past-deadline', closedAt: '2026-12-04T10:00:00.000Z' };

describe('saving a draft', () => {
  test('keeps what was entered, lines still missing included.', () => {
    const sheet = aDraft({ marks: points(1, 1) });
    expect(saveDraft(sheet, ROUND, TWO_LINES, entered(points(8)))).toEqual({
      ok: true,
      value: { ...aDraft(), marks: points(8) },
    });
  });

  test('keeps a returned sheet returned, with what is to be mended.', () => {
    expect(saveDraft(aReturned(), ROUND, TWO_LINES, entered(points(8)))).toEqual({
      ok: true,
      value: { ...aReturned(), marks: points(8) },
    });
  });

  test('refuses points out of bounds and off the step, line by line, and keeps none of them.', () => {
    expect(refusal(saveDraft(aDraft(), ROUND, TWO_LINES, entered(points(10.5, 7.3))))).toEqual({
      code: 'marks-faulty',
      faults: [
        { code: 'above-max', item: '1', points: 10.5, max: 10 },
        { code: 'off-step', item: '2', points: 7.3, step: 0.5 },
      ],
    });
  });

  test('is refused once the sheet was sent.', () => {
    expect(refusal(saveDraft(aSubmitted(), ROUND, TWO_LINES, entered()))).toEqual({
      code: 'wrong-state',
      state: 'submitted',
    });
  });
});

describe('sending the unit’s own points', () => {
  test('adds them up, names who sent and when, and tells of the total and the version only.', () => {
    expect(submit(aDraft())).toEqual({
      ok: true,
      value: {
        state: aSubmitted(),
        event: {
          kind: 'sheet-submitted',
          round: '2026',
          unit: 'C1',
          total: 15.5,
          submission: 1,
          late: false,
        },
      },
    });
  });

  test('counts a returned sheet as the next version, and keeps what was asked to be mended.', () => {
    const outcome = submit(aReturned());
    expect(outcome.ok && [outcome.value.state, outcome.value.event.submission]).toEqual([
      { ...aSubmitted(), submissions: 2, returns: aReturned().returns },
      2,
    ]);
  });

  test('is refused while a line has no points: absent is not zero.', () => {
    expect(refusal(submit(aDraft({ marks: points(8) })))).toEqual({ code: 'marks-missing', missing: ['2'] });
    expect(submit(aDraft({ marks: points(8, 0) })).ok).toBe(true);
  });

  test('is refused when a line kept earlier does not fit the set.', () => {
    expect(refusal(submit(aDraft(), AT, aSet()))).toEqual({
      code: 'marks-faulty',
      faults: [{ code: 'unknown-item', item: '2' }],
    });
  });

  test('is taken as late in the grace, and not after it.', () => {
    const grace = submit(aDraft(), IN_GRACE);
    expect(grace.ok && [grace.value.state.late, grace.value.event.late]).toEqual([true, true]);
    expect(refusal(submit(aDraft(), TOO_LATE))).toEqual(PAST);
    // A sheet that was returned has until the day it was given.
    expect(submit(aReturned(), TOO_LATE).ok).toBe(true);
  });
});

describe('withdrawing a sheet', () => {
  test('makes it a draft again; points and versions stay, total and opinion go.', () => {
    expect([withdraw(aSubmitted()), withdraw(anOpined())]).toEqual(
      Array(2).fill({
        ok: true,
        value: {
          state: aDraft({ submissions: 1 }),
          event: { kind: 'sheet-withdrawn', round: '2026', unit: 'C1', total: 15.5 },
        },
      }),
    );
  });

  test('is refused once it could not be sent again.', () => {
    expect([withdraw(aSubmitted(), IN_GRACE).ok, refusal(withdraw(aSubmitted(), TOO_LATE))]).toEqual([
      true,
      PAST,
    ]);
  });
});

test('The administration’s opinion leaves the points alone and sends the sheet to the reviewing unit.', () => {
  expect(giveOpinion(aSubmitted(), ROUND, agreed, U1, aStep())).toEqual({
    ok: true,
    value: {
      state: { ...anOpined(), opinion: { ...agreed, by: ME, at: AT } },
      event: { kind: 'opinion-given', round: '2026', unit: 'C1', total: 15.5, at: 'U1' },
    },
  });
});

test('An administration that does not agree is heard as well.', () => {
  const opinion = { agrees: false, text: 'Dòng 2 chưa có minh chứng.' };
  const outcome = giveOpinion(aSubmitted(), ROUND, opinion, U1, aStep());
  expect(outcome.ok && outcome.value.state.opinion).toEqual({ ...opinion, by: ME, at: AT });
});
