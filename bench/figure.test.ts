import { expect, test } from 'vitest';
import { isOver, median, rounded } from './figure.ts';
import { lines } from './lines.ts';

test('a figure equal to its aim has met it, one above has not, and one without aim cannot miss it', () => {
  const figure = { name: 'size', measured: 550, unit: 'kB' } as const;
  expect([
    isOver({ ...figure, aim: 550 }),
    isOver({ ...figure, measured: 551, aim: 550 }),
    isOver(figure),
  ]).toEqual([false, true, false]);
});

test('figures keep three digits that matter', () => {
  expect([1234.5, 12.345, 0.012345, 8].map(rounded)).toEqual([1235, 12.3, 0.0123, 8]);
});

test('the median is the middle number, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('a missed aim is marked in a column of its own', () => {
  expect(
    lines([
      { name: 'seed', measured: 9.81, unit: 's', aim: 10 },
      { name: 'start', measured: 21, unit: 's', aim: 20, note: 'site built' },
    ]),
  ).toEqual(['  seed   9.81 s  ≤ 10', '  start    21 s  ≤ 20  over (cao hơn mục tiêu)  site built']);
});
