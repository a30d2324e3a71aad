import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { expect, test } from 'vitest';
import { repointing } from './repointing.ts';

test('Points moved from one line to another keep the sum and name only the lines that change', () => {
  expect(repointing(collectiveSet, { '1.1': '8', '1.2': '6', '2.1': '7' })).toEqual({
    sum: 100,
    points: { '1.1': 8, '1.2': 6 },
    errors: [],
  });
});

test('A sum that is off says by how much and what to do', () => {
  expect(repointing(collectiveSet, { '1.1': '7,5' })).toEqual({
    sum: 100.5,
    points: { '1.1': 7.5 },
    errors: [{ field: 'points', message: 'Tổng điểm đang là 100,5, cần đúng 100. Hãy bớt 0,5 điểm.' }],
  });
});

test('A line off its step, or one that cannot be read, is named before the sum', () => {
  const fieldOf = (text: string) =>
    repointing(collectiveSet, { '1.1': text }).errors.map(({ field }) => field);
  expect([fieldOf('7,3'), fieldOf('bảy'), fieldOf('')]).toEqual([
    ['points.1.1'],
    ['points.1.1'],
    ['points.1.1'],
  ]);
});
