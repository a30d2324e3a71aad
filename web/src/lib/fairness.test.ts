import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { expect, test } from 'vitest';
import { barsOf, byNeed, gapOf, ownSheets } from './fairness.ts';
import type { LevelView, UnitView } from './fairness.ts';

const bins = [0, 50, 60, 70, 80, 90, 100];
const none = bins.map(() => 0);
const level = (own: readonly number[], reviewed: readonly number[] = none): LevelView => ({
  level: 'grassroots',
  collective: { own: [...own], reviewed: [...reviewed] },
  individual: { own: [...none], reviewed: [...none] },
  gaps: 0,
  gapSum: 0,
});
const unit = (name: string, part: Partial<UnitView> = {}): UnitView => ({
  unit: { id: id('C1'), name },
  people: 0,
  peopleAtMost: 0,
  allAtMost: false,
  ...part,
});

test('Own sheets are counted over all levels, those at the maximum apart', () => {
  const levels = [level([0, 1, 0, 0, 2, 3, 4]), level([0, 0, 0, 0, 0, 1, 1])];
  expect(ownSheets(levels, 'collective')).toEqual({ sheets: 12, atMost: 5 });
  expect(ownSheets([], 'individual')).toEqual({ sheets: 0, atMost: 0 });
});

test('A chart begins at its first sheet, keeps six columns, and measures both sides by one scale', () => {
  const bars = barsOf(bins, level([0, 0, 0, 0, 0, 0, 4], [0, 0, 0, 0, 0, 2, 2]).collective);
  expect(bars.map(({ from }) => from)).toEqual([50, 60, 70, 80, 90, 100]);
  expect(bars.at(-1)).toEqual({
    from: 100,
    below: undefined,
    own: 4,
    reviewed: 2,
    ownHeight: 1,
    reviewedHeight: 0.5,
  });
  expect(barsOf(bins, level(none).collective)).toEqual([]);
});

test('A difference keeps its sign, and is unknown until there are points of both sides', () => {
  expect([gapOf({ own: 92.3, reviewed: 90.1 }), gapOf({ own: 92 })]).toEqual([-2.2, undefined]);
});

test('Units whose every sheet is the maximum come first, then those with the widest differences', () => {
  const units = [
    unit('Bình'),
    unit('An'),
    unit('Chi', { own: 90, reviewed: 84 }),
    unit('Dung', { own: 90, reviewed: 92 }),
    unit('Em', { allAtMost: true }),
  ];
  expect(byNeed(units).map((one) => one.unit.name)).toEqual(['Em', 'Chi', 'Dung', 'An', 'Bình']);
});
