import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { day } from '../kernel/day.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, aStep } from '../testing/step.ts';
import { acceptResult, answerAppeal, appealSheet, finaliseSheet } from './appeal.ts';
import {
  COLLECTIVE_SHEET_NEXT,
  blankSheet,
  lastAppealDay,
  sheetDeadline,
  unexplainedDifferences,
} from './collective-sheet.ts';
import type { CollectiveSheet } from './collective-sheet.ts';
import { beginReview, returnSheet, reviewSheet } from './reviewing.ts';
import { giveOpinion, saveDraft, submitSheet, withdrawSheet } from './sending.ts';
import {
  TWO_LINES,
  aDraft,
  aFinal,
  aReturned,
  aReviewed,
  aReviewing,
  aSubmitted,
  anAppealed,
  anOpined,
  points,
} from './sheet.builder.ts';

const U1: UnitId = id('U1');
const given = { marks: points(8, 7.5), reasons: {}, deductions: [] };
const mend = { general: 'Bổ sung số liệu.', lines: {}, until: day('2026-12-10') };
const accepted = aReviewed({ reception: { kind: 'accepted', by: id('account-1'), at: AT } });
const all: readonly CollectiveSheet[] = [
  aDraft(),
  aReturned(),
  aSubmitted(),
  anOpined(),
  aReviewing(),
  aReviewed(),
  accepted,
  anAppealed(),
  aFinal(),
];

/** Every move of a sheet, with nothing wrong about it but, perhaps, the state it meets. */
function movesIn(round: ReturnType<typeof aRound> | ReturnType<typeof aClosedRound>) {
  const deadline = (sheet: CollectiveSheet) => sheetDeadline(sheet, round, undefined);
  return {
    submit: (sheet) => submitSheet(sheet, round, TWO_LINES, deadline(sheet), aStep()),
    withdraw: (sheet) => withdrawSheet(sheet, round, deadline(sheet), aStep()),
    opine: (sheet) => giveOpinion(sheet, round, { agrees: true, text: 'Nhất trí.' }, U1, aStep()),
    begin: (sheet) => beginReview(sheet, round, U1, aStep()),
    giveBack: (sheet) => returnSheet(sheet, round, TWO_LINES, mend, U1, aStep()),
    review: (sheet) => reviewSheet(sheet, round, TWO_LINES, given, U1, aStep()),
    appeal: (sheet) =>
      appealSheet(sheet, round, TWO_LINES, { lines: { 2: 'Có đủ.' }, grounds: 'Báo cáo.' }, U1, aStep()),
    answer: (sheet) => answerAppeal(sheet, round, TWO_LINES, { ...given, text: 'Giữ nguyên.' }, U1, aStep()),
    accept: (sheet) => acceptResult(sheet, round, U1, aStep()),
    finalise: (sheet) => finaliseSheet(sheet, round, U1, aStep()),
  } satisfies Record<string, (sheet: CollectiveSheet) => Result<{ state: CollectiveSheet }, object>>;
}

const moves = movesIn(aRound());

test('A new sheet carries no points at all: nothing is filled in for a person.', () => {
  expect(blankSheet(id('2026'), id('C1'))).toEqual({
    state: 'draft',
    round: '2026',
    unit: 'C1',
    marks: {},
    deductions: [],
    evidence: {},
    submissions: 0,
    returns: [],
  });
});

test('The moves of a collective sheet reach exactly the states that are declared.', () => {
  const states = all.filter((sheet) => sheet !== accepted);
  const found = reached<CollectiveSheet>(states, Object.values(moves));
  // A result becomes final once its unit has agreed, or may appeal no more.
  const final = moves.finalise(accepted);
  if (final.ok) found.get('reviewed')?.add(final.value.state.state);
  expect(found).toEqual(declared(COLLECTIVE_SHEET_NEXT));
});

test('Each move starts from its own states only, and names the one it met.', () => {
  const from = Object.fromEntries(
    Object.entries(moves).map(([name, move]) => [
      name,
      all.flatMap((sheet) => {
        const outcome: Result<unknown, object> = move(sheet);
        const wrong = { code: 'wrong-state', state: sheet.state };
        if (!outcome.ok && JSON.stringify(outcome.refusal) === JSON.stringify(wrong)) return [];
        return [sheet === accepted ? 'accepted' : sheet.state];
      }),
    ]),
  );
  expect(from).toEqual({
    submit: ['draft', 'returned'],
    withdraw: ['submitted', 'opined'],
    opine: ['submitted'],
    begin: ['opined'],
    giveBack: ['reviewing'],
    review: ['reviewing'],
    appeal: ['reviewed', 'accepted'],
    answer: ['appealed'],
    accept: ['reviewed', 'accepted'],
    finalise: ['reviewed', 'accepted'],
  });
});

test('In a closed round no move is made, whatever the state.', () => {
  const closed = aClosedRound();
  const outcomes = all.flatMap((sheet) => [
    ...Object.values(movesIn(closed)).map((move) => move(sheet)),
    saveDraft(sheet, closed, TWO_LINES, { marks: points(8), deductions: [], evidence: {} }),
  ]);
  expect(outcomes.every((outcome) => !outcome.ok && outcome.refusal.code === 'round-closed')).toBe(true);
});

describe('until when a sheet may be sent', () => {
  const until = (sheet: CollectiveSheet, extension?: string) =>
    sheetDeadline(sheet, aRound(), extension === undefined ? undefined : { until: day(extension) }).day;

  test('is said by the calendar, by an extension that goes further, and by the return of the sheet.', () => {
    expect([
      until(aDraft()),
      until(aDraft(), '2026-12-08'),
      until(aDraft(), '2026-11-20'),
      until(aReturned()),
      until(aReturned(), '2026-12-12'),
    ]).toEqual(['2026-12-04', '2026-12-08', '2026-12-04', '2026-12-10', '2026-12-12']);
  });
});

test('The appeal days are counted from the day of the review in Vietnam.', () => {
  const late = '2026-11-20T18:30:00.000Z';
  expect([lastAppealDay(AT, aRound()), lastAppealDay(late, aRound())]).toEqual(['2026-11-25', '2026-11-26']);
});

describe('a difference to explain', () => {
  const unexplained = (theirs: number, gap: number, reason?: string) =>
    unexplainedDifferences(
      TWO_LINES,
      points(8, 3),
      { marks: points(theirs, 3), reasons: reason === undefined ? {} : { 1: reason } },
      gap,
    );

  test('is one beyond the gap of the round, up or down, and blanks are no reason.', () => {
    expect([
      unexplained(7, 1),
      unexplained(6.5, 1),
      unexplained(9.5, 1),
      unexplained(7.5, 0),
      unexplained(6, 0, '  '),
      unexplained(6, 0, 'Chưa đủ.'),
    ]).toEqual([[], ['1'], ['1'], ['1'], ['1'], []]);
  });

  test('is none where only one side has scored the line.', () => {
    expect(unexplainedDifferences(TWO_LINES, points(8), { marks: points(8, 3), reasons: {} })).toEqual([]);
  });
});
