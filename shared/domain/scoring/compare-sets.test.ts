import { describe, expect, it } from 'vitest';
import { aGroup, aLine, aSet } from './a-set.ts';
import { compareSets, isSame } from './compare-sets.ts';

const lastYear = aSet({
  total: 20,
  groups: [aGroup('1', 20, [aLine('1.1'), aLine('1.2')])],
  deductions: [{ id: 'T1', appliesTo: '1', text: 'Trừ', amount: null }],
  classifications: [{ id: 'A', title: 'Đạt', from: 0 }],
});

describe('two sets side by side', () => {
  it('are the same when they say the same, in whatever order their fields are written', () => {
    const backwards = Object.fromEntries(
      Object.entries(aLine('1.1')).reverse(),
    ) as (typeof lastYear.groups)[0];
    const again = { ...lastYear, groups: [aGroup('1', 20, [backwards, aLine('1.2')])] };
    expect(isSame(compareSets(lastYear, again))).toBe(true);
  });

  it('show what came, what went where it stood, and in what a line changed', () => {
    const thisYear = aSet({
      total: 20,
      groups: [
        aGroup('1', 8, [aLine('1.1', { max: 8, text: 'Lời mới' })]),
        { ...aLine('2', { max: 12 }), kind: 'yes-no' },
      ],
      deductions: [{ id: 'T1', appliesTo: '1', text: 'Trừ', amount: 1 }],
      classifications: [],
    });
    expect(compareSets(lastYear, thisYear)).toEqual({
      nodes: [
        { id: '1', before: lastYear.groups[0], after: thisYear.groups[0], changed: ['points'] },
        {
          id: '1.1',
          before: aLine('1.1'),
          after: aLine('1.1', { max: 8, text: 'Lời mới' }),
          changed: ['text', 'points'],
        },
        { id: '1.2', before: aLine('1.2'), after: null, changed: [] },
        { id: '2', before: null, after: thisYear.groups[1], changed: [] },
      ],
      deductions: [{ id: 'T1', before: lastYear.deductions[0], after: thisYear.deductions[0] }],
      classifications: [{ id: 'A', before: { id: 'A', title: 'Đạt', from: 0 }, after: null }],
    });
  });

  it('say that a line went to another group, and nothing of one that only changed places with its neighbour', () => {
    const moved = aSet({ groups: [aGroup('1', 10, [aLine('1.1')]), aLine('1.2')] });
    const swapped = aSet({ groups: [aGroup('1', 20, [aLine('1.2'), aLine('1.1')])] });
    const changed = (to: typeof moved) =>
      compareSets(lastYear, to).nodes.map((node) => [node.id, node.changed]);
    expect(changed(moved)).toEqual([
      ['1', ['points']],
      ['1.1', []],
      ['1.2', ['place']],
    ]);
    expect(changed(swapped)).toEqual([
      ['1', []],
      ['1.2', []],
      ['1.1', []],
    ]);
  });

  it('name the kind alone where the points stay, and both where they change with it', () => {
    const asYesNo = (max: number) => ({
      ...lastYear,
      groups: [aGroup('1', 20, [{ ...aLine('1.1', { max }), kind: 'yes-no' as const }, aLine('1.2')])],
    });
    const changed = (max: number) =>
      compareSets(lastYear, asYesNo(max)).nodes.find(({ id }) => id === '1.1')?.changed;
    expect([changed(10), changed(5)]).toEqual([['kind'], ['points', 'kind']]);
  });

  it.each([
    ['kind', { kind: 'yes-no' as const }],
    ['strand', { strand: 'movement' as const }],
    ['guidance', { guidance: 'Xem sổ theo dõi' }],
    ['counting', { uncounted: true as const }],
    ['cap', { cap: { when: 'under', points: 5, at: 'A' } as const }],
  ])('notice another %s', (trait, over) => {
    const other = { ...lastYear, groups: [aGroup('1', 20, [{ ...aLine('1.1'), ...over }, aLine('1.2')])] };
    const line = compareSets(lastYear, other).nodes.find(({ id }) => id === '1.1');
    expect(line?.changed).toContain(trait);
  });
});
