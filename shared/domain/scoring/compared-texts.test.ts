import { expect, test } from 'vitest';
import { blankSheet } from './collective-sheet.ts';
import { comparedLines, wordsToLine } from './compared-texts.ts';
import { id } from '../kernel/ids.ts';

const sheet = {
  ...blankSheet(id('2026'), id('C1')),
  marks: {
    '1.1': { kind: 'points', points: 9 },
    B: { kind: 'bonus', points: 2, ground: 0, description: 'Một mô hình mới' },
  },
  evidence: {
    '1.1': { note: 'Sổ theo dõi hồ sơ năm 2026', files: [] },
    '1.2': { note: 'Biên bản', files: [] },
    B: { note: 'Quyết định công nhận số 12', files: [] },
  },
} as const;

test('The words to a line are the ground of its bonus and the note of its evidence.', () => {
  expect(wordsToLine(sheet, 'B')).toBe('Một mô hình mới\nQuyết định công nhận số 12');
  expect([wordsToLine(sheet, '1.1'), wordsToLine(sheet, '9.9')]).toEqual(['Sổ theo dõi hồ sơ năm 2026', '']);
});

test('Only lines with words enough are compared, the longest first, and no more than so many.', () => {
  const items = (shortest: number, most: number) =>
    comparedLines(sheet, { shortest, most }).map(({ item }) => item);
  expect([items(5, 9), items(1, 9), items(1, 1)]).toEqual([['B', '1.1'], ['B', '1.1', '1.2'], ['B']]);
});
