import type { Round } from '../campaigns/round.ts';
import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId, EvidenceId, PersonId, UnitId } from '../kernel/ids.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { deadlineOf, lastMinuteOf } from './deadline.ts';
import { enterPaperSheet, enterSheet } from './individual-entry.ts';
import { saveIndividualDraft, withdrawIndividualSheet } from './individual-sheet.ts';
import type { IndividualSheet } from './individual-sheet.ts';
import { aPersonsAssessed, aPersonsDraft, aPersonsSubmitted, points, TWO_LINES } from './sheet.builder.ts';

const ROUND = aRound();
const SET = { ...TWO_LINES, id: id<CriteriaSetId>('for-people') };
const about = { unit: id<UnitId>('C1'), person: id<PersonId>('mai') };
const entered = { way: 'workbook', by: ME, at: AT } as const;
const DEADLINE = deadlineOf(ROUND);
const enter = (existing: IndividualSheet | undefined, marks = points(8, 7.5), round: Round = ROUND) =>
  enterSheet(existing, round, SET, about, marks, DEADLINE, aStep());
const refusal = (existing: IndividualSheet | undefined, marks = points(8, 7.5)) => {
  const outcome = enter(existing, marks);
  return outcome.ok ? undefined : outcome.refusal;
};

test('A whole row makes a sheet that is sent and marked as entered, without any code.', () => {
  const { code: _code, ...sheet } = aPersonsSubmitted();
  expect(enter(undefined)).toEqual({
    ok: true,
    value: {
      state: { ...sheet, entered },
      event: {
        kind: 'individual-sheet-entered',
        round: '2026',
        unit: 'C1',
        person: 'mai',
        total: 15.5,
        sheet: 'submitted',
      },
    },
  });
});

test('A row in part makes a draft.', () => {
  const outcome = enter(undefined, points(8));
  expect(outcome.ok && [outcome.value.state.state, outcome.value.event.sheet]).toEqual(['draft', 'draft']);
});

test('What a person has scored or sent is never touched, nor what was assessed.', () => {
  expect(refusal(aPersonsDraft(), points(1, 1))).toEqual({ code: 'own-points' });
  expect(refusal(aPersonsSubmitted(), points(1, 1))).toEqual({ code: 'own-points' });
  expect(refusal(aPersonsAssessed(), points(1, 1))).toEqual({ code: 'wrong-state', state: 'assessed' });
  expect(refusal(aPersonsDraft({ set: id('for-office'), marks: {} }))).toEqual({
    code: 'sheet-of-another-set',
    set: 'for-office',
  });
});

test('What was entered may be entered anew, and the same again is nothing new.', () => {
  const sent = { ...aPersonsSubmitted(), entered };
  expect(refusal(sent)).toEqual({ code: 'nothing-new' });
  const again = enter(sent, points(9));
  expect(again.ok && again.value.state).toEqual({
    ...aPersonsDraft({ marks: points(9) }),
    entered,
  });
});

test('Whoever takes the sheet back, or scores on, has it as their own.', () => {
  const back = withdrawIndividualSheet({ ...aPersonsSubmitted(), entered }, ROUND, DEADLINE, aStep());
  expect(back.ok && back.value.state).toEqual(aPersonsDraft());
  const given = { marks: points(9, 9), deductions: [], evidence: {} };
  const saved = saveIndividualDraft({ ...aPersonsDraft(), entered }, ROUND, SET, given);
  expect(saved.ok && saved.value).toEqual(aPersonsDraft({ marks: points(9, 9) }));
});

test('Nothing is entered in a closed round, nor points that a line does not take.', () => {
  expect(enter(undefined, points(8, 7.5), aClosedRound())).toEqual({
    ok: false,
    refusal: { code: 'round-closed' },
  });
  expect(refusal(undefined, points(8, 11))).toMatchObject({ code: 'marks-faulty' });
});

test('Nothing is entered once the deadline and its grace are over; in the grace it counts as late.', () => {
  const at = (moment: typeof AT) =>
    enterSheet(undefined, ROUND, SET, about, points(8, 7.5), DEADLINE, aStep({ at: moment }));
  const late = at(DEADLINE.closes);
  expect(late.ok && late.value.state).toMatchObject({ state: 'submitted', late: true });
  expect(at(DEADLINE.graceEnds)).toEqual({
    ok: false,
    refusal: { code: 'past-deadline', closedAt: lastMinuteOf(DEADLINE) },
  });
});

describe('a sheet on paper', () => {
  const scans = [id<EvidenceId>('2026.C1.scan.mai')];
  const paper = { marks: points(8, 7.5), deductions: [], evidence: {}, scans };
  const enterPaper = (existing: IndividualSheet | undefined, over: Partial<typeof paper> = {}) =>
    enterPaperSheet(existing, ROUND, SET, about, { ...paper, ...over }, DEADLINE, aStep());
  const refused = (...asked: Parameters<typeof enterPaper>) => {
    const outcome = enterPaper(...asked);
    return outcome.ok ? undefined : outcome.refusal;
  };
  const onPaper = { way: 'paper', by: ME, at: AT, scans } as const;

  test('is sent as it stands, marked as entered from paper by whom and with which pictures.', () => {
    const { code: _code, ...sheet } = aPersonsSubmitted();
    expect(enterPaper(undefined)).toEqual({
      ok: true,
      value: {
        state: { ...sheet, entered: onPaper },
        event: { kind: 'paper-sheet-entered', round: '2026', unit: 'C1', person: 'mai', total: 15.5 },
      },
    });
  });

  test('keeps the code that was given out, and takes the place of what a workbook had.', () => {
    const withCode = { ...aPersonsSubmitted(), entered: onPaper };
    const outcomes = [
      enterPaper(aPersonsDraft({ marks: {} })),
      enterPaper({ ...aPersonsSubmitted(), marks: points(1, 1), entered }),
    ];
    for (const outcome of outcomes) expect(outcome.ok && outcome.value.state).toEqual(withCode);
  });

  test('is not taken without its picture, nor with a line that lacks points or takes none such.', () => {
    expect(refused(undefined, { scans: [] })).toEqual({ code: 'scan-missing' });
    expect(refused(undefined, { marks: points(8) })).toEqual({ code: 'marks-missing', missing: ['2'] });
    expect(refused(undefined, { marks: points(8, 11) })).toMatchObject({ code: 'marks-faulty' });
  });

  test('never replaces what the person scored, recorded, proved or sent, nor what was assessed.', () => {
    const proven = { 1: { note: 'Biên bản số 3.', files: [] } };
    expect(refused(aPersonsDraft())).toEqual({ code: 'own-points' });
    expect(refused(aPersonsDraft({ marks: {}, evidence: proven }))).toEqual({ code: 'own-points' });
    expect(refused(aPersonsSubmitted())).toEqual({ code: 'own-points' });
    expect(refused({ ...aPersonsAssessed(), entered: onPaper })).toEqual({
      code: 'wrong-state',
      state: 'assessed',
    });
  });

  test('is taken back by the person, who has it as their own from then on.', () => {
    const sent = { ...aPersonsSubmitted(), entered: onPaper };
    const back = withdrawIndividualSheet(sent, ROUND, DEADLINE, aStep());
    expect(back.ok && back.value.state).toEqual(aPersonsDraft());
    expect(back.ok && refused(back.value.state)).toEqual({ code: 'own-points' });
  });
});
