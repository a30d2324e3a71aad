import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { aSet } from './a-set.ts';
import {
  COLLECTIVE_SHEET_NEXT,
  blankSheet,
  giveOpinion,
  reviewSheet,
  saveDraft,
  submitSheet,
  unexplainedDifferences,
} from './collective-sheet.ts';
import type { CollectiveSheet } from './collective-sheet.ts';
import { TWO_LINES, aDraft, aReviewed, aSubmitted, anOpined, points } from './sheet.builder.ts';

const REVIEWER: UnitId = id('U1');
const ROUND = aRound();
const agreed = { agrees: true, text: 'Nhất trí.' };
const same = { marks: points(8, 7.5), reasons: {} };
const entered = (marks = points(8, 7.5)) => ({ marks, deductions: [] });
const all: readonly CollectiveSheet[] = [aDraft(), aSubmitted(), anOpined(), aReviewed()];

const save = (sheet: CollectiveSheet) => saveDraft(sheet, ROUND, TWO_LINES, entered());
const submit = (sheet: CollectiveSheet) => submitSheet(sheet, ROUND, TWO_LINES, aStep());
const opine = (sheet: CollectiveSheet) => giveOpinion(sheet, ROUND, agreed, REVIEWER, aStep());
const review = (sheet: CollectiveSheet) => reviewSheet(sheet, ROUND, TWO_LINES, same, aStep());
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);

test('A new sheet carries no points at all: nothing is filled in for a person.', () => {
  expect(blankSheet(id('2026'), id('C1'))).toEqual({
    state: 'draft',
    round: '2026',
    unit: 'C1',
    marks: {},
    deductions: [],
  });
});

describe('saving a draft', () => {
  test('keeps what was entered, lines still missing included.', () => {
    const sheet = aDraft({ marks: points(1, 1) });
    expect(saveDraft(sheet, ROUND, TWO_LINES, entered(points(8)))).toEqual({
      ok: true,
      value: { ...aDraft(), marks: points(8) },
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
});

describe('sending the unit’s own points', () => {
  test('adds them up, names who sent and when, and tells of the total only.', () => {
    expect(submit(aDraft())).toEqual({
      ok: true,
      value: {
        state: aSubmitted(),
        event: { kind: 'sheet-submitted', round: '2026', unit: 'C1', total: 15.5 },
      },
    });
  });

  test('is refused while a line has no points: absent is not zero.', () => {
    expect(refusal(submit(aDraft({ marks: points(8) })))).toEqual({ code: 'marks-missing', missing: ['2'] });
    expect(submit(aDraft({ marks: points(8, 0) })).ok).toBe(true);
  });

  test('is refused when a line kept earlier does not fit the set.', () => {
    const smaller = aSet();
    expect(refusal(submitSheet(aDraft(), ROUND, smaller, aStep()))).toEqual({
      code: 'marks-faulty',
      faults: [{ code: 'unknown-item', item: '2' }],
    });
  });
});

test('The administration’s opinion leaves the points alone and sends the sheet to the reviewing unit.', () => {
  expect(opine(aSubmitted())).toEqual({
    ok: true,
    value: {
      state: { ...anOpined(), opinion: { ...agreed, by: ME, at: AT } },
      event: { kind: 'opinion-given', round: '2026', unit: 'C1', total: 15.5, at: 'U1' },
    },
  });
});

test('An administration that does not agree is heard as well.', () => {
  const opinion = { agrees: false, text: 'Dòng 2 chưa có minh chứng.' };
  const outcome = giveOpinion(aSubmitted(), ROUND, opinion, REVIEWER, aStep());
  expect(outcome.ok && outcome.value.state.opinion).toEqual({ ...opinion, by: ME, at: AT });
});

describe('the review from above', () => {
  test('stands beside the unit’s own points and never changes them.', () => {
    const lower = { marks: points(8, 6), reasons: { 2: 'Chưa đủ minh chứng.' } };
    expect(reviewSheet(anOpined(), ROUND, TWO_LINES, lower, aStep())).toEqual({
      ok: true,
      value: {
        state: { ...anOpined(), state: 'reviewed', review: { ...lower, total: 14, by: ME, at: AT } },
        event: { kind: 'sheet-reviewed', round: '2026', unit: 'C1', total: 14 },
      },
    });
  });

  test('needs a reason for each line that differs, up or down; blanks are no reason.', () => {
    const both = { marks: points(9, 6), reasons: { 1: '  ' } };
    expect(refusal(reviewSheet(anOpined(), ROUND, TWO_LINES, both, aStep()))).toEqual({
      code: 'reasons-missing',
      items: ['1', '2'],
    });
  });

  test('scores every line, within bounds.', () => {
    const some = { marks: points(8), reasons: {} };
    expect(refusal(reviewSheet(anOpined(), ROUND, TWO_LINES, some, aStep()))).toEqual({
      code: 'marks-missing',
      missing: ['2'],
    });
    const wrong = { marks: points(-1, 7.5), reasons: { 1: 'Lý do' } };
    expect(refusal(reviewSheet(anOpined(), ROUND, TWO_LINES, wrong, aStep()))).toEqual({
      code: 'marks-faulty',
      faults: [{ code: 'below-zero', item: '1', points: -1 }],
    });
  });
});

test('A line that only one side has scored is no difference to explain.', () => {
  expect(unexplainedDifferences(TWO_LINES, points(8), { marks: points(8, 3), reasons: {} })).toEqual([]);
});

test('Each move starts from its own state only, and names the one it met.', () => {
  const states = (move: (sheet: CollectiveSheet) => Result<unknown, object>) =>
    all.map((sheet) => refusal(move(sheet)));
  const wrong = (state: string) => ({ code: 'wrong-state', state });
  expect(states(save)).toEqual([undefined, wrong('submitted'), wrong('opined'), wrong('reviewed')]);
  expect(states(submit)).toEqual([undefined, wrong('submitted'), wrong('opined'), wrong('reviewed')]);
  expect(states(opine)).toEqual([wrong('draft'), undefined, wrong('opined'), wrong('reviewed')]);
  expect(states(review)).toEqual([wrong('draft'), wrong('submitted'), undefined, wrong('reviewed')]);
});

test('In a closed round no move is made, whatever the state.', () => {
  const closed = aClosedRound();
  const outcomes = all.flatMap((sheet) => [
    saveDraft(sheet, closed, TWO_LINES, entered()),
    submitSheet(sheet, closed, TWO_LINES, aStep()),
    giveOpinion(sheet, closed, agreed, REVIEWER, aStep()),
    reviewSheet(sheet, closed, TWO_LINES, same, aStep()),
  ]);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(refusal(outcome))))).toEqual(
    new Set(['{"code":"round-closed"}']),
  );
});

test('The moves of a collective sheet reach exactly the states that are declared.', () => {
  expect(reached(all, [submit, opine, review])).toEqual(declared(COLLECTIVE_SHEET_NEXT));
});
