import { expect, test } from 'vitest';
import { figuresAfter, binOf, isAllAtMost, meanGap, together } from './fairness.ts';
import { happenings } from './happenings.builder.ts';

test('Only what gives or takes points touches the lens.', () => {
  const touching = Object.values(happenings).flatMap((happening) =>
    figuresAfter(happening, undefined) ? [happening.kind] : [],
  );
  expect(new Set(touching)).toEqual(
    new Set([
      'sheet-submitted',
      'individual-sheet-entered',
      'paper-sheet-entered',
      'sheet-withdrawn',
      'sheet-returned',
      'sheet-reviewed',
      'sheet-looked-again',
      'appeal-answered',
      'individual-sheet-submitted',
      'individual-sheet-assessed',
      'individual-sheet-withdrawn',
      'question-answered',
    ]),
  );
});

test('A review stands beside the own points; a sheet sent again has none until it is reviewed again.', () => {
  const sent = figuresAfter({ ...happenings['sheet-submitted'], total: 92 }, undefined);
  const reviewed = figuresAfter({ ...happenings['sheet-reviewed'], total: 88.5 }, sent);
  expect(reviewed).toEqual({ subject: 'collective', own: 92, reviewed: 88.5 });
  expect(figuresAfter({ ...happenings['sheet-submitted'], total: 90 }, reviewed)).toEqual({
    subject: 'collective',
    own: 90,
  });
});

test('A sheet that was taken back or returned contributes nothing; an answered appeal changes the review’s points.', () => {
  const reviewed = { subject: 'collective', own: 92, reviewed: 88 } as const;
  expect(figuresAfter(happenings['sheet-returned'], reviewed)).toEqual({ subject: 'collective' });
  expect(figuresAfter({ ...happenings['appeal-answered'], total: 90 }, reviewed)).toEqual({
    ...reviewed,
    reviewed: 90,
  });
  const sent = figuresAfter(happenings['individual-sheet-submitted'], undefined);
  expect(figuresAfter(happenings['individual-sheet-withdrawn'], sent)).toEqual({ subject: 'individual' });
});

test('After a second look other points stand, and what the union gave stays what it gave.', () => {
  const reviewed = { subject: 'collective', own: 92, reviewed: 88 } as const;
  const again = figuresAfter({ ...happenings['sheet-looked-again'], total: 85 }, reviewed);
  expect(again).toEqual({ ...reviewed, reviewed: 85, judged: 88 });
  expect(figuresAfter({ ...happenings['appeal-answered'], total: 87 }, again)).toEqual({
    ...reviewed,
    reviewed: 87,
    judged: 88,
  });
});

test('Points fall into the column whose bound they reach; only the maximum and over it into the last.', () => {
  const bounds = [0, 50, 90, 100];
  expect([0, 49.9, 50, 89.99, 99.99, 100, 105].map((points) => binOf(points, 100, bounds))).toEqual([
    0, 0, 1, 1, 2, 3, 3,
  ]);
  expect([binOf(150, 150, bounds), binOf(100, 150, bounds), binOf(-2, 100, bounds)]).toEqual([3, 1, 0]);
});

test('A unit is at the maximum when every sheet that was sent is, and none at all is not that.', () => {
  const most = 100;
  expect([
    isAllAtMost({ own: 100, people: 4, peopleAtMost: 4 }, most),
    isAllAtMost({ own: 102, people: 0, peopleAtMost: 0 }, most),
    isAllAtMost({ people: 3, peopleAtMost: 3 }, most),
    isAllAtMost({ own: 100, people: 4, peopleAtMost: 3 }, most),
    isAllAtMost({ own: 99.5, people: 4, peopleAtMost: 4 }, most),
    isAllAtMost({ people: 0, peopleAtMost: 0 }, most),
  ]).toEqual([true, true, true, false, false, false]);
});

test('A mean of differences keeps its sign, and says nothing of no sheets.', () => {
  expect([meanGap({ gaps: 4, gapSum: -650 }), meanGap({ gaps: 0, gapSum: 0 })]).toEqual([-1.625, undefined]);
});

test('Distributions add up column by column, missing columns being empty.', () => {
  expect(together([[1, 2, 3], [4]], 3)).toEqual([5, 2, 3]);
});
