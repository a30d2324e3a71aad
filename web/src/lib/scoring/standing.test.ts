import { aGroup, aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import type { BonusItem } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { describe, expect, it } from 'vitest';
import { BLANK } from './entry.ts';
import type { Entry } from './entry.ts';
import { firstGap, standingOf } from './standing.ts';

const bonus: BonusItem = { ...aLine('3', { max: 5 }), kind: 'bonus', grounds: ['Sáng kiến'] };
const set = aSet({
  total: 45,
  groups: [
    aGroup('1', 20, [aLine('1.1'), aLine('1.2')]),
    aGroup('2', 20, [aLine('2.1'), aLine('2.2')]),
    bonus,
  ],
});
const entries = (given: Record<string, string>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(given).map(([item, points]) => [item, { ...BLANK, points }]));

it('names the recorded cases that lack evidence', () => {
  const cases = [
    { key: 0, id: 'T1', evidence: 'Biên bản 12' },
    { key: 4, id: 'T1', evidence: ' ' },
  ];
  expect(standingOf(set, {}, cases).unproven).toEqual([4]);
});

describe('where a sheet stands', () => {
  const standing = standingOf(set, entries({ '1.1': '7,5', '1.2': '12', '2.2': '4' }), []);

  it('leaves a wrong line out of every sum', () => {
    expect([standing.total, standing.points]).toEqual([11.5, { '1': 7.5, '2': 4, '3': 0 }]);
  });

  it('counts the lines that must be scored, without the bonus', () => {
    expect([standing.scored, standing.needed]).toEqual([2, 4]);
  });

  it('says what is left in each part', () => {
    expect(standing.sections.map(({ node, left }) => [node.id, left])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 0],
    ]);
  });

  it('goes to a wrong line before an empty one', () => {
    expect([firstGap(standing)?.id, firstGap(standingOf(set, entries({ '1.1': '5' }), []))?.id]).toEqual([
      '1.2',
      '1.2',
    ]);
    expect(firstGap(standingOf(set, entries({ '1.2': '5', '2.1': 'x' }), []))?.id).toBe('2.1');
  });

  it('has no gap when every line is sound and nobody claims the bonus', () => {
    const full = standingOf(set, entries({ '1.1': '1', '1.2': '2', '2.1': '3', '2.2': '4' }), []);
    expect([firstGap(full), full.total]).toEqual([undefined, 10]);
  });
});
