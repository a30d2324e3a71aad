import { expect, test } from 'vitest';
import { aLine, aSet } from '../scoring/a-set.ts';
import type { ApprovedSet } from '../scoring/criteria.ts';
import { ME, TODAY, aStep } from '../testing/step.ts';
import { approveSet, repointSet } from './criteria-set.ts';

const proposed = aSet({ groups: [aLine('1', { max: 4 }), aLine('2', { max: 6 })] });
const approved: ApprovedSet = { ...proposed, standing: { state: 'approved', on: TODAY, by: ME } };

test('A proposed set takes new points that still add up.', () => {
  expect(repointSet(proposed, { 1: 5, 2: 5 })).toEqual({
    ok: true,
    value: {
      state: { ...proposed, groups: [aLine('1', { max: 5 }), aLine('2', { max: 5 })] },
      event: { kind: 'set-repointed', set: 'a-set' },
    },
  });
});

test('Points that do not add up are refused with the sum.', () => {
  expect(repointSet(proposed, { 1: 5 })).toEqual({
    ok: false,
    refusal: { code: 'sum-is-not-total', sum: 11, total: 10 },
  });
});

test('An approval fixes the points, with the day in Vietnam and who approved.', () => {
  expect(approveSet(proposed, aStep())).toEqual({
    ok: true,
    value: { state: approved, event: { kind: 'set-approved', set: 'a-set' } },
  });
});

test('A set that contradicts itself is not approved.', () => {
  expect(approveSet(aSet({ total: 11 }), aStep())).toEqual({ ok: false, refusal: { code: 'unsound' } });
});

test('An approved set takes neither new points nor another approval.', () => {
  const refused = { ok: false, refusal: { code: 'set-approved' } };
  expect(repointSet(approved, { 1: 5, 2: 5 })).toEqual(refused);
  expect(approveSet(approved, aStep())).toEqual(refused);
});
