import type { Round } from '../campaigns/round.ts';
import { expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId, PersonId, UnitId } from '../kernel/ids.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { enterSheet } from './individual-entry.ts';
import { saveIndividualDraft, withdrawIndividualSheet } from './individual-sheet.ts';
import type { IndividualSheet } from './individual-sheet.ts';
import { aPersonsAssessed, aPersonsDraft, aPersonsSubmitted, points, TWO_LINES } from './sheet.builder.ts';

const ROUND = aRound();
const SET = { ...TWO_LINES, id: id<CriteriaSetId>('for-people') };
const about = { unit: id<UnitId>('C1'), person: id<PersonId>('mai') };
const entered = { by: ME, at: AT };
const enter = (existing: IndividualSheet | undefined, marks = points(8, 7.5), round: Round = ROUND) =>
  enterSheet(existing, round, SET, about, marks, aStep());
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
  const back = withdrawIndividualSheet({ ...aPersonsSubmitted(), entered }, ROUND);
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
