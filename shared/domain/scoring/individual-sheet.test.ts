import { describe, expect, test } from 'vitest';
import { aClosedRound, aRound } from '../campaigns/round.builder.ts';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId, PersonId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { declared, reached } from '../testing/reached.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import {
  INDIVIDUAL_SHEET_NEXT,
  assessIndividualSheet,
  openIndividualSheet,
  reissueCode,
  saveIndividualDraft,
  submitIndividualSheet,
} from './individual-sheet.ts';
import type { IndividualSheet } from './individual-sheet.ts';
import { TWO_LINES, aPersonsAssessed, aPersonsDraft, aPersonsSubmitted, points } from './sheet.builder.ts';

const ROUND = aRound();
const entered = { marks: points(8, 7.5), deductions: [] };
const same = { marks: points(8, 7.5), reasons: {} };
const all: readonly IndividualSheet[] = [aPersonsDraft(), aPersonsSubmitted(), aPersonsAssessed()];

const about = (set = 'for-people') => ({
  unit: id<UnitId>('C1'),
  person: id<PersonId>('mai'),
  set: id<CriteriaSetId>(set),
  code: 'hash-of-a-code',
});
const save = (sheet: IndividualSheet) => saveIndividualDraft(sheet, ROUND, TWO_LINES, entered);
const submit = (sheet: IndividualSheet) => submitIndividualSheet(sheet, ROUND, TWO_LINES, aStep());
const assess = (sheet: IndividualSheet) => assessIndividualSheet(sheet, ROUND, TWO_LINES, same, aStep());
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
  const faulty = { marks: points(8, 11), deductions: [] };
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

test('An assessment stands beside the person’s own points, with a reason where it differs.', () => {
  const lower = { marks: points(7, 7.5), reasons: { 1: 'Còn một lần trễ hẹn.' } };
  expect(assessIndividualSheet(aPersonsSubmitted(), ROUND, TWO_LINES, lower, aStep())).toEqual({
    ok: true,
    value: {
      state: {
        ...aPersonsSubmitted(),
        state: 'assessed',
        assessment: { ...lower, total: 14.5, by: ME, at: AT },
      },
      event: {
        kind: 'individual-sheet-assessed',
        round: '2026',
        unit: 'C1',
        person: 'mai',
        total: 14.5,
        inside: true,
      },
    },
  });
  const silent = { marks: points(7, 7.5), reasons: {} };
  expect(refusal(assessIndividualSheet(aPersonsSubmitted(), ROUND, TWO_LINES, silent, aStep()))).toEqual({
    code: 'reasons-missing',
    items: ['1'],
  });
});

test('Each move starts from its own state only, and names the one it met.', () => {
  const states = (move: (sheet: IndividualSheet) => Result<unknown, object>) =>
    all.map((sheet) => refusal(move(sheet)));
  const wrong = (state: string) => ({ code: 'wrong-state', state });
  expect(states(save)).toEqual([undefined, wrong('submitted'), wrong('assessed')]);
  expect(states(submit)).toEqual([undefined, wrong('submitted'), wrong('assessed')]);
  expect(states(assess)).toEqual([wrong('draft'), undefined, wrong('assessed')]);
});

test('In a closed round nothing is opened, kept, sent or assessed.', () => {
  const closed = aClosedRound();
  const outcomes = [
    openIndividualSheet(undefined, closed, about()),
    saveIndividualDraft(aPersonsDraft(), closed, TWO_LINES, entered),
    submitIndividualSheet(aPersonsDraft(), closed, TWO_LINES, aStep()),
    assessIndividualSheet(aPersonsSubmitted(), closed, TWO_LINES, same, aStep()),
  ];
  expect(outcomes.map(refusal)).toEqual(Array(4).fill({ code: 'round-closed' }));
});

test('The moves of an individual sheet reach exactly the states that are declared.', () => {
  expect(reached(all, [submit, assess])).toEqual(declared(INDIVIDUAL_SHEET_NEXT));
});
