import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

test('Marks, case and the bar of đ are taken off.', () => {
  expect(fold('Đặng Hữu Cường, Nguyễn Thuỷ Tiên')).toBe('dang huu cuong, nguyen thuy tien');
});

test('Decomposed text folds to the same letters as composed text.', () => {
  expect(fold('Ướt'.normalize('NFD'))).toBe(fold('Ướt'.normalize('NFC')));
});

test('Words are split at everything that is neither letter nor figure.', () => {
  expect(foldedWords('H’Hen Niê – Trường THPT số 2')).toEqual([
    'h',
    'hen',
    'nie',
    'truong',
    'thpt',
    'so',
    '2',
  ]);
  expect(foldedWords(' … ')).toEqual([]);
});
