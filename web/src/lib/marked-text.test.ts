import { expect, test } from 'vitest';
import { piecesOf } from './marked-text.ts';

const shown = (text: string, ...stretches: readonly (readonly [number, number])[]) =>
  piecesOf(
    text,
    stretches.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece));

test('A text is cut into what is marked and what is not, and nothing of it is lost', () => {
  expect(shown('Đúng hẹn cả năm', [5, 8])).toEqual(['Đúng ', '[hẹn]', ' cả năm']);
  expect(shown('Đúng hẹn', [0, 8])).toEqual(['[Đúng hẹn]']);
  expect(shown('Đúng hẹn')).toEqual(['Đúng hẹn']);
});

test('Stretches in any order that overlap are marked once', () => {
  expect(shown('abcdef', [3, 5], [0, 4], [1, 2])).toEqual(['[abcd]', '[e]', 'f']);
});
