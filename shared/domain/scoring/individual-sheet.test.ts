import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import type { Instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId, PersonId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { aStep } from '../testing/step.ts';
import { deadlineOf, lastMinuteOf } from './deadline.ts';
import { answerQuestion, assessIndividualSheet, questionAssessment } from './individual-assessment.ts';
import {
  INDIVIDUAL_SHEET_NEXT,
  openIndividualSheet,
  reissueCode,
  saveIndividualDraft,
  submitIndividualSheet,
  withdrawIndividualSheet,
} from './individual-sheet.ts';
import type { IndividualSheet } from './individual-sheet.ts';
import {
  TWO_LINES,
  aPersonsAnswered,
  aPersonsAssessed,
  aPersonsDraft,
  aPersonsQuestioned,
  aPersonsSubmitted,
  points,
} from './sheet.builder.ts';

const ROUND = aRound();
const entered = { marks: points(8, 7.5), deductions: [], evidence: {} };
const same = { marks: points(8, 7.5), reasons: {} };
const all: readonly IndividualSheet[] = [
  aPersonsDraft(),
  aPersonsSubmitted(),
  aPersonsAssessed(),
  aPersonsQuestioned(),
  aPersonsAnswered(),
];

const about = (set = 'for-people') => ({
  unit: id<UnitId>('C1'),
  person: id<PersonId>('mai'),
  set: id<CriteriaSetId>(set),
  code: 'hash-of-a-code',
});
const save = (sheet: IndividualSheet) => saveIndividualDraft(sheet, ROUND, TWO_LINES, entered);
const submit = (sheet: IndividualSheet) =>
  submitIndividualSheet(sheet, ROUND, TWO_LINES, deadlineOf(ROUND), aStep());
const assess = (sheet: IndividualSheet) => assessIndividualSheet(sheet, ROUND, TWO_LINES, same, aStep());
const withdraw = (sheet: IndividualSheet) =>
  withdrawIndividualSheet(sheet, ROUND, deadlineOf(ROUND), aStep());
const question = (sheet: IndividualSheet) => questionAssessment(sheet, ROUND, 'Đã nộp.', aStep());
const answer = (sheet: IndividualSheet) =>
  answerQuestion(sheet, ROUND, TWO_LINES, { ...same, answer: 'Giữ nguyên.' }, aStep());
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);

test('A lost code is replaced by another in any state, and nothing else of the sheet changes.', () => {
  expect(all.map((sheet) => reissueCode(sheet, ROUND, 'another-hash'))).toEqual(
    all.map((sheet) => ({
      ok: true,
      value: {
        state: { ...sheet, code: 'another-hash' },
        event: {
          kind: 'individual-code-reissued',
          round: '2026',
          unit: 'C1',
          person: 'mai',
          sheet: sheet.state,
        },
      },
    })),
  );
  expect(refusal(reissueCode(aPersonsDraft(), aClosedRound(), 'another-hash'))).toEqual({
    code: 'round-closed',
  });
});

describe('opening a sheet', () => {
  test('gives a person an empty one on the set the unit chose.', () => {
    expect(openIndividualSheet(undefined, ROUND, about('for-office'))).toEqual({
      ok: true,
      value: {
        state: aPersonsDraft({ set: id('for-office'), marks: {} }),
        event: { kind: 'individual-sheet-opened', round: '2026', unit: 'C1', person: 'mai', total: 0 },
      },
    });
  });

  test('is refused for a set of another round, and for one meant for collectives.', () => {
    const refused = { code: 'set-not-in-round' };
    expect(refusal(openIndividualSheet(undefined, ROUND, about('of-last-year')))).toEqual(refused);
    expect(refusal(openIndividualSheet(undefined, ROUND, about('for-units')))).toEqual(refused);
  });

  test('happens once for a person in a round.', () => {
    for (const sheet of all)
      expect(refusal(openIndividualSheet(sheet, ROUND, about()))).toEqual({ code: 'sheet-exists' });
  });
});

test('A draft is kept as entered, and faulty lines are refused.', () => {
  expect(save(aPersonsDraft({ marks: {} }))).toEqual({ ok: true, value: aPersonsDraft() });
  const faulty = { marks: points(8, 11), deductions: [], evidence: {} };
  expect(refusal(saveIndividualDraft(aPersonsDraft(), ROUND, TWO_LINES, faulty))).toEqual({
    code: 'marks-faulty',
    faults: [{ code: 'above-max', item: '2', points: 11, max: 10 }],
  });
});

test('A deduction without evidence is refused on the person’s own sheet too.', () => {
  const set = { ...TWO_LINES, deductions: [{ id: 'd', appliesTo: '1', text: 'Trễ hẹn', amount: 1 }] };
  const recorded = { ...entered, deductions: [{ id: 'd', evidence: ' ' }] };
  expect(refusal(saveIndividualDraft(aPersonsDraft(), ROUND, set, recorded))).toEqual({
    code: 'marks-faulty',
    faults: [{ code: 'deduction-without-evidence', deduction: 'd' }],
  });
});

test('Sending adds the points up; the event names the person by identifier only.', () => {
  expect(submit(aPersonsDraft())).toEqual({
    ok: true,
    value: {
      state: aPersonsSubmitted(),
      event: { kind: 'individual-sheet-submitted', round: '2026', unit: 'C1', person: 'mai', total: 15.5 },
    },
  });
  expect(refusal(submit(aPersonsDraft({ marks: points(undefined, 7) })))).toEqual({
    code: 'marks-missing',
    missing: ['1'],
  });
});

test('In the grace after the deadline a sheet is taken as late, and after it neither taken nor given back.', () => {
  const deadline = deadlineOf(ROUND);
  const sent = (at: Instant) =>
    submitIndividualSheet(aPersonsDraft(), ROUND, TWO_LINES, deadline, aStep({ at }));
  const late = sent(deadline.closes);
  expect(late.ok && late.value.state.late).toBe(true);
  const at = deadline.graceEnds;
  const back = withdrawIndividualSheet(aPersonsSubmitted(), ROUND, deadline, aStep({ at }));
  expect([sent(at), back].map(refusal)).toEqual(
    Array(2).fill({ code: 'past-deadline', closedAt: lastMinuteOf(deadline) }),
  );
});

test('A sheet that nobody has assessed goes back to its draft, with every point it had.', () => {
  expect(withdraw(aPersonsSubmitted())).toEqual({
    ok: true,
    value: {
      state: aPersonsDraft(),
      event: { kind: 'individual-sheet-withdrawn', round: '2026', unit: 'C1', person: 'mai', total: 15.5 },
    },
  });
});

test('Each move starts from its own state only, and names the one it met.', () => {
  const from = (move: (sheet: IndividualSheet) => Result<unknown, object>) =>
    all.filter((sheet) => move(sheet).ok).map(({ state }) => state);
  const moves = { save, submit, withdraw, assess, question, answer };
  expect(Object.entries(moves).map(([name, move]) => [name, from(move)])).toEqual([
    ['save', ['draft']],
    ['submit', ['draft']],
    ['withdraw', ['submitted']],
    ['assess', ['submitted']],
    ['question', ['assessed']],
    ['answer', ['questioned']],
  ]);
  for (const move of Object.values(moves))
    for (const sheet of all.filter((one) => !move(one).ok))
      expect(refusal(move(sheet))).toEqual({ code: 'wrong-state', state: sheet.state });
});

test('In a closed round nothing moves.', () => {
  const closed = aClosedRound();
  const outcomes = [
    openIndividualSheet(undefined, closed, about()),
    saveIndividualDraft(aPersonsDraft(), closed, TWO_LINES, entered),
    submitIndividualSheet(aPersonsDraft(), closed, TWO_LINES, deadlineOf(closed), aStep()),
    withdrawIndividualSheet(aPersonsSubmitted(), closed, deadlineOf(closed), aStep()),
    assessIndividualSheet(aPersonsSubmitted(), closed, TWO_LINES, same, aStep()),
    questionAssessment(aPersonsAssessed(), closed, 'Đã nộp.', aStep()),
    answerQuestion(aPersonsQuestioned(), closed, TWO_LINES, { ...same, answer: 'Đã xem.' }, aStep()),
  ];
  expect(outcomes.map(refusal)).toEqual(Array(outcomes.length).fill({ code: 'round-closed' }));
});

test('The moves of an individual sheet reach exactly the states that are declared.', () => {
  const moves = [submit, withdraw, assess, question, answer];
  expect(reached(all, moves)).toEqual(declared(INDIVIDUAL_SHEET_NEXT));
});
