import { expect, test } from 'vitest';
import {
  ALPHABET,
  compareNames,
  givenName,
  indexLetters,
  letterAddress,
  letterAt,
  letterOf,
} from './names.ts';
import { shortUnitName } from './names.ts';

test('Names stand in Vietnamese order of the given name, then of the whole name.', () => {
  const names = [
    'Lê Đạo',
    'Vũ Ân',
    'Đỗ Dũng',
    'Trần Ái',
    'Bùi Ăn',
    'Nguyễn Thị Ánh',
    'An Thị Ánh',
    'Hà Em',
    'Tô Êm',
  ];
  expect(names.toSorted(compareNames)).toEqual([
    'Trần Ái',
    'An Thị Ánh',
    'Nguyễn Thị Ánh',
    'Bùi Ăn',
    'Vũ Ân',
    'Đỗ Dũng',
    'Lê Đạo',
    'Hà Em',
    'Tô Êm',
  ]);
});

test('Tones of one syllable follow the order level, falling, asking, tumbling, rising, heavy.', () => {
  expect(['Mạ', 'Má', 'Mã', 'Mả', 'Mà', 'Ma'].toSorted(compareNames)).toEqual([
    'Ma',
    'Mà',
    'Mả',
    'Mã',
    'Má',
    'Mạ',
  ]);
});

test('The letter of a name keeps hats and bars and loses the tone.', () => {
  expect(
    ['Lò Văn Ẩn', 'Nguyễn Thị Ánh', 'Phùng Bá Ước', 'Lê Đạo', 'Đoàn Thị Ý', 'Ama H’Čăm', 'Y Ŏng'].map(
      letterOf,
    ),
  ).toEqual(['Â', 'A', 'Ư', 'Đ', 'Y', 'H', 'O']);
  expect(givenName('Nguyễn Tôn Nữ Khánh Tường')).toBe('Tường');
});

test('Every letter has an address of plain letters, and the address leads back to it.', () => {
  expect(ALPHABET.map((letter) => letterAt(letterAddress(letter)))).toEqual(ALPHABET);
  expect(['Ă', 'Đ', 'Ư', 'B'].map(letterAddress)).toEqual(['aw', 'dd', 'uw', 'b']);
  expect(letterAt('khac')).toBeUndefined();
});

test('The index shows the 29 Vietnamese letters, and another one only when a name begins with it.', () => {
  expect(indexLetters(new Set(['A'])).join('')).toBe('AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY');
  expect(indexLetters(new Set(['W'])).includes('W')).toBe(true);
});

test('A list leaves out the words of the grassroots level, and no others.', () => {
  expect(
    ['Công đoàn cơ sở Sở Tài chính', 'Công đoàn cơ sở xã Mường Ảng', 'Công đoàn phường Bến Thuỷ'].map(
      shortUnitName,
    ),
  ).toEqual(['Sở Tài chính', 'Xã Mường Ảng', 'Công đoàn phường Bến Thuỷ']);
});
