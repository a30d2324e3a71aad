import { expect, test } from 'vitest';
import { stepsOf } from './board.ts';

test('Who has registered and has no sheet on its way has not sent; a withdrawn sheet is with its unit again.', () => {
  expect(
    stepsOf({
      registered: 9,
      'sheet-withdrawn': 1,
      'sheet-submitted': 2,
      'sheet-returned': 1,
      'sheet-final': 3,
    }),
  ).toEqual({
    registered: 9,
    notSent: 3,
    'sheet-submitted': 2,
    'sheet-opined': 0,
    'sheet-reviewing': 0,
    'sheet-returned': 1,
    'sheet-reviewed': 0,
    'sheet-appealed': 0,
    'sheet-final': 3,
  });
});

test('Sheets of units whose registration has not been told yet make no negative number.', () => {
  expect(stepsOf({ 'sheet-submitted': 1 }).notSent).toBe(0);
});
