import { aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import { expect, test } from 'vitest';
import { changedBetween } from './history.ts';

const SET = aSet({ total: 20, groups: [aLine('1'), aLine('2')] });
const points = (value: number) => ({ kind: 'points', points: value }) as const;

test('Between two versions only the lines are told that were marked otherwise, scored first or left out.', () => {
  const [one, two] = SET.groups;
  const before = { marks: { 1: points(8), 2: points(7) }, deductions: [] };
  expect(changedBetween(SET, before, before)).toEqual({ lines: [], deductions: false });
  expect(changedBetween(SET, before, { marks: { 1: points(9) }, deductions: [] })).toEqual({
    lines: [
      { item: one, before: points(8), after: points(9) },
      { item: two, before: points(7), after: undefined },
    ],
    deductions: false,
  });
});

test('Recorded deductions that were added are told beside the lines.', () => {
  const before = { marks: {}, deductions: [] };
  const after = { marks: {}, deductions: [{ id: 'd1', evidence: 'Biên bản số 3.' }] };
  expect(changedBetween(SET, before, after)).toEqual({ lines: [], deductions: true });
});
