import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { stepsOf } from '@bang-vang/shared/domain/reports/board.ts';
import { expect, test } from 'vitest';
import { byLateness, columnsOf, courseOf, lateIn } from './board.ts';
import type { BoardRow } from './board.ts';

const row = (name: string, counts: Parameters<typeof stepsOf>[0], late = 0): BoardRow => ({
  unit: { id: id('C1'), name },
  scores: true,
  steps: stepsOf(counts),
  late,
});
const rows = [
  row('An', { registered: 1, 'sheet-submitted': 1 }),
  row('Bình', { registered: 1 }),
  row('Chi', { registered: 2, 'sheet-final': 1 }, 1),
];

test('Only columns in which something stands are shown, and who registered always', () => {
  expect(columnsOf(rows)).toEqual(['registered', 'notSent', 'late', 'sheet-submitted', 'sheet-final']);
  expect(columnsOf([])).toEqual(['registered']);
});

test('The late ones come first, then those that have not sent', () => {
  expect(byLateness(rows).map(({ unit }) => unit.name)).toEqual(['Chi', 'Bình', 'An']);
  expect(lateIn(rows)).toBe(1);
});

test('The course is a line of a hundred, with a stretch for each step that some units have come to', () => {
  const steps = stepsOf({ registered: 8, 'sheet-submitted': 1, 'sheet-final': 5 });
  expect(courseOf(steps)).toEqual([
    { step: 'notSent', count: 2, from: 0, width: 25 },
    { step: 'sheet-submitted', count: 1, from: 25, width: 12.5 },
    { step: 'sheet-final', count: 5, from: 37.5, width: 62.5 },
  ]);
  expect(courseOf(stepsOf({}))).toEqual([]);
});
