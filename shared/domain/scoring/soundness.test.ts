import { describe, expect, it } from 'vitest';
import { aGroup, aLine, aSet } from './a-set.ts';
import type { Band, CriteriaNode, CriteriaSet, Deduction } from './criteria.ts';
import { soundness } from './soundness.ts';

const points = (code: string, max: number) => aLine(code, { max });
const withGroups = (total: number, groups: readonly CriteriaNode[], deductions: readonly Deduction[] = []) =>
  aSet({ total, groups, deductions });

const band = (
  from: number,
  to: number,
  fromPoints: number,
  toPoints: number,
  toInclusive: boolean,
): Band => ({
  text: 'mức',
  percent: { from, to, toInclusive },
  points: { from: fromPoints, to: toPoints, toInclusive },
});
const banded = (bands: readonly Band[]): CriteriaSet =>
  withGroups(10, [{ ...points('1', 10), kind: 'bands', bands }]);

describe('soundness', () => {
  it('finds nothing wrong with a set that adds up', () => {
    expect(
      soundness(withGroups(3, [aGroup('1', 2, [points('1.1', 1.5), points('1.2', 0.5)]), points('2', 1)])),
    ).toEqual([]);
  });

  it('names a total and a group that are not the sum of what they hold', () => {
    expect(soundness(withGroups(4, [aGroup('1', 3, [points('1.1', 2)])]))).toEqual([
      { code: 'total-is-not-sum', sum: 3, total: 4 },
      { code: 'group-is-not-sum', group: '1', sum: 2, max: 3 },
    ]);
  });

  it('names a group that holds nothing', () => {
    expect(soundness(withGroups(2, [points('2', 2), aGroup('1', 0, [])]))).toEqual([
      { code: 'empty-group', group: '1' },
    ]);
  });

  it('names a code used twice, also between a line and a deduction', () => {
    const deduction: Deduction = { id: '1', appliesTo: '1', text: 'Trừ', amount: null };
    expect(soundness(withGroups(2, [points('1', 1), points('1', 1)], [deduction]))).toEqual([
      { code: 'repeated-id', id: '1' },
    ]);
  });

  it('names a maximum off its step or not above zero', () => {
    expect(soundness(withGroups(1.25, [points('1', 1.25), points('2', 0)]))).toEqual([
      { code: 'max-off-step', item: '1', max: 1.25, step: 0.5 },
      { code: 'max-off-step', item: '2', max: 0, step: 0.5 },
    ]);
  });

  it('accepts bands that cover everything end to end, in whatever order they are listed', () => {
    expect(soundness(banded([band(50, 100, 5, 10, true), band(0, 50, 0, 5, false)]))).toEqual([]);
  });

  it.each([
    ['a gap', [band(60, 100, 6, 10, true), band(0, 50, 0, 5, false)]],
    ['a shared edge', [band(50, 100, 5, 10, true), band(0, 50, 0, 5, true)]],
    ['an open end', [band(50, 100, 5, 10, false), band(0, 50, 0, 5, false)]],
    ['a late start', [band(50, 100, 5, 10, true), band(10, 50, 1, 5, false)]],
    ['an end short of the whole', [band(50, 90, 5, 9, true), band(0, 50, 0, 5, false)]],
    ['no band at all', []],
  ])('names bands with %s', (_, bands) => {
    expect(soundness(banded(bands))).toEqual([
      { code: 'bands-not-contiguous', item: '1', scale: 'percent' },
      { code: 'bands-not-contiguous', item: '1', scale: 'points' },
    ]);
  });

  it('names a bonus without grounds', () => {
    expect(soundness(withGroups(5, [{ ...points('1', 5), kind: 'bonus', grounds: [] }]))).toEqual([
      { code: 'no-grounds', item: '1' },
    ]);
  });

  it('names a deduction that applies to nothing or takes an impossible amount', () => {
    const deductions: readonly Deduction[] = [
      { id: 'T1', appliesTo: '9', text: 'Trừ', amount: null },
      { id: 'T2', appliesTo: '1', text: 'Trừ', amount: -1 },
      { id: 'T3', appliesTo: '1', text: 'Trừ', amount: 0.001 },
    ];
    expect(soundness(withGroups(1, [points('1', 1)], deductions))).toEqual([
      { code: 'deduction-applies-to-nothing', deduction: 'T1' },
      { code: 'deduction-amount-invalid', deduction: 'T2', amount: -1 },
      { code: 'deduction-amount-invalid', deduction: 'T3', amount: 0.001 },
    ]);
  });

  it('leaves lines that do not count out of every sum', () => {
    const aside = aLine('1.2', { uncounted: true });
    expect(soundness(withGroups(2, [aGroup('1', 2, [points('1.1', 2), aside])]))).toEqual([]);
  });

  it('names a set that has nothing to score', () => {
    expect(soundness(withGroups(10, []))).toEqual([{ code: 'nothing-to-score' }]);
  });

  it('names what stands without words', () => {
    const bare = aSet({
      groups: [aGroup('1', 10, [aLine('1.1', { text: ' ' })])],
      deductions: [{ id: 'T1', appliesTo: '1', text: '', amount: null }],
      classifications: [{ id: 'A', title: '', from: 0 }],
    });
    expect(soundness(bare)).toEqual(['1.1', 'A', 'T1'].map((node) => ({ code: 'no-text', node })));
  });

  const bonus: CriteriaNode = { ...points('2', 5), kind: 'bonus', grounds: ['Sáng kiến'] };

  it.each([
    [15, []],
    [12, []],
    [16, [{ code: 'ceiling-beyond-bonus', ceiling: 16, reach: 15 }]],
    [10, [{ code: 'ceiling-not-above-total', ceiling: 10, total: 10 }]],
  ])('knows whether bonuses can lift ten points to a ceiling of %s', (ceiling, problems) => {
    expect(soundness(aSet({ ceiling, groups: [points('1', 10), bonus] }))).toEqual(problems);
  });

  it('counts a bonus into the total where there is no ceiling, and beside it where there is one', () => {
    expect(soundness(aSet({ total: 15, groups: [points('1', 10), bonus] }))).toEqual([]);
    expect(soundness(aSet({ total: 15, ceiling: 20, groups: [points('1', 10), bonus] }))).toEqual([
      { code: 'total-is-not-sum', sum: 10, total: 15 },
    ]);
  });

  const classifications = [
    { id: 'A', title: 'Tốt', from: 8 },
    { id: 'B', title: 'Đạt', from: 0 },
  ];

  it.each([
    [{ when: 'under', points: 5, at: 'B' } as const, []],
    [{ when: 'under', points: 5, at: 'C' } as const, [{ code: 'cap-at-unknown', item: '1' }]],
    [{ when: 'under', points: 5, at: 'A' } as const, [{ code: 'cap-at-highest', item: '1' }]],
    [{ when: 'yes', at: 'B' } as const, [{ code: 'cap-without-yes', item: '1' }]],
    [
      { when: 'under', points: 11, at: 'B' } as const,
      [{ code: 'cap-threshold-outside', item: '1', points: 11, max: 10 }],
    ],
    [
      { when: 'under', points: 0, at: 'B' } as const,
      [{ code: 'cap-threshold-outside', item: '1', points: 0, max: 10 }],
    ],
  ])('looks at what caps the classification: %j', (cap, problems) => {
    expect(soundness(aSet({ groups: [aLine('1', { cap })], classifications }))).toEqual(problems);
  });

  it('names classifications that leave a sheet without a name, begin alike or out of reach', () => {
    const odd = [
      { id: 'A', title: 'Tốt', from: 11 },
      { id: 'B', title: 'Khá', from: 5 },
      { id: 'C', title: 'Đạt', from: 5 },
    ];
    expect(soundness(aSet({ classifications: odd }))).toEqual([
      { code: 'classifications-not-from-zero' },
      { code: 'classifications-alike', from: 5 },
      { code: 'classification-out-of-reach', classification: 'A', reach: 10 },
    ]);
  });
});
