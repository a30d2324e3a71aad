import { expect, test } from 'vitest';
import { aRound } from '../campaigns/round.builder.ts';
import { instant } from '../kernel/day.ts';
import type { Result } from '../kernel/result.ts';
import { AT, ME, aStep } from '../testing/step.ts';
import { answerQuestion, assessIndividualSheet, questionAssessment } from './individual-assessment.ts';
import {
  TWO_LINES,
  aPersonsAssessed,
  aPersonsQuestioned,
  aPersonsSubmitted,
  points,
} from './sheet.builder.ts';

const ROUND = aRound();
const refusal = (outcome: Result<unknown, object>) => (outcome.ok ? undefined : outcome.refusal);

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

test('A person asks for their points to be looked at again; the grounds stand on the sheet alone.', () => {
  expect(questionAssessment(aPersonsAssessed(), ROUND, 'Đã nộp minh chứng.', aStep())).toEqual({
    ok: true,
    value: {
      state: aPersonsQuestioned(),
      event: { kind: 'assessment-questioned', round: '2026', unit: 'C1', person: 'mai', total: 15.5 },
    },
  });
});

test('An assessment is asked about within the days of the round, and not after them.', () => {
  const at = (moment: string) =>
    questionAssessment(aPersonsAssessed(), ROUND, 'Đã nộp.', { at: instant(moment) });
  expect(at('2026-11-25T03:00:00.000Z').ok).toBe(true);
  expect(refusal(at('2026-11-26T03:00:00.000Z'))).toEqual({
    code: 'question-days-over',
    until: '2026-11-25',
  });
});

test('The answer may change points, and keeps what was asked about beside what stands now.', () => {
  const lower = { marks: points(7, 7.5), reasons: { 1: 'Còn một lần trễ hẹn.' } };
  const given = { ...lower, answer: 'Có một lần trễ hẹn chưa tính.' };
  expect(answerQuestion(aPersonsQuestioned(), ROUND, TWO_LINES, given, aStep())).toEqual({
    ok: true,
    value: {
      state: {
        ...aPersonsQuestioned(),
        state: 'answered',
        before: aPersonsAssessed().assessment,
        assessment: { ...lower, total: 14.5, by: ME, at: AT },
        answer: 'Có một lần trễ hẹn chưa tính.',
      },
      event: {
        kind: 'question-answered',
        round: '2026',
        unit: 'C1',
        person: 'mai',
        total: 14.5,
        inside: true,
      },
    },
  });
  const silent = { ...given, reasons: {} };
  expect(refusal(answerQuestion(aPersonsQuestioned(), ROUND, TWO_LINES, silent, aStep()))).toEqual({
    code: 'reasons-missing',
    items: ['1'],
  });
});
