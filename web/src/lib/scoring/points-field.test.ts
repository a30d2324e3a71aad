import { describe, expect, it } from 'vitest';
import { readFigure, showFigure, stepped } from './points-field.ts';

describe('reading what was typed', () => {
  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 8 ', 8],
    ['0', 0],
    ['7,', 7],
    [',5', 0.5],
    ['-1', -1],
    ['−1', -1],
    ['100', 100],
  ])('reads “%s” as a figure', (text, value) => {
    expect(readFigure(text)).toEqual({ kind: 'figure', value });
  });

  it.each(['', '   '])('takes “%s” for not yet scored, never for zero', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'empty' });
  });

  it.each(['abc', '7,5,1', '7 5', '1e3', ',', '-', '12345', '0x10', '٧'])(
    'keeps “%s”, which is no figure, as it was typed',
    (text) => {
      expect(readFigure(text)).toEqual({ kind: 'unreadable', text });
    },
  );

  it('shows a figure so that it reads back as itself', () => {
    for (const value of [0, 0.5, 7.25, 100, 1000, -1])
      expect(readFigure(showFigure(value))).toEqual({ kind: 'figure', value });
  });
});

describe('stepping with − and +', () => {
  const line = { max: 8, step: 0.5 };

  it('goes up and down by the step', () => {
    expect([stepped('7', 1, line), stepped('7,5', -1, line)]).toEqual(['7,5', '7']);
  });

  it('goes to the nearest multiple when the figure lies off the step', () => {
    expect([stepped('7,2', 1, line), stepped('7,2', -1, line)]).toEqual(['7,5', '7']);
  });

  it('stays between zero and the maximum', () => {
    expect([
      stepped('8', 1, line),
      stepped('9', -1, line),
      stepped('20', -1, line),
      stepped('0', -1, line),
    ]).toEqual(['8', '8', '8', '0']);
  });

  it('begins at one step upwards, at zero downwards, when nothing was entered', () => {
    expect([stepped('', 1, line), stepped('', -1, line), stepped('abc', 1, line)]).toEqual([
      '0,5',
      '0',
      '0,5',
    ]);
  });
});
