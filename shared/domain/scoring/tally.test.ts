import { describe, expect, it } from 'vitest';
import { aGroup, aLine, aSet } from './a-set.ts';
import type { Marks } from './criteria.ts';
import { hundredths, onStep } from './hundredths.ts';
import { differences, flatItems, groupOf, itemOf, tally } from './tally.ts';

const tenths = (code: string) => aLine(code, { step: 0.1 });

const set = aSet({
  total: 40,
  groups: [
    aGroup('1', 30, [aGroup('1a', 20, [tenths('1.1'), tenths('1.2')]), tenths('1.3')]),
    { ...tenths('2'), kind: 'bonus', grounds: ['Sáng kiến'] },
  ],
  deductions: [
    { id: 'T1', appliesTo: '1.1', text: 'Trừ dòng', amount: 4 },
    { id: 'T2', appliesTo: '1a', text: 'Trừ mục', amount: 25 },
    { id: 'T3', appliesTo: '1', text: 'Chưa có mức', amount: null },
  ],
});

const points = (value: number) => ({ kind: 'points', points: value }) as const;

describe('tally', () => {
  it('counts tenths exactly where binary fractions would drift', () => {
    const marks: Marks = { '1.1': points(0.1), '1.2': points(0.2), '1.3': points(0.7) };
    expect(tally(set, marks, [])).toEqual({
      total: 1,
      groups: { '1': 1, '1a': 0.3 },
      missing: [],
      faults: [],
      classified: null,
    });
  });

  it('leaves a faulty line out of every sum and does not call it missing', () => {
    const marks: Marks = { '1.1': points(11), '1.2': points(-0.1), '1.3': points(5) };
    expect(tally(set, marks, [])).toEqual({
      total: 5,
      groups: { '1': 5, '1a': 0 },
      missing: [],
      faults: [
        { code: 'above-max', item: '1.1', points: 11, max: 10 },
        { code: 'below-zero', item: '1.2', points: -0.1 },
      ],
      classified: null,
    });
  });

  it('names unknown lines, wrong kinds and numbers that are none', () => {
    const marks: Marks = {
      zz: points(1),
      constructor: points(1),
      '1.1': { kind: 'bands', percent: 50, points: 1 },
      '1.2': points(Number.NaN),
      '1.3': points(0.05),
    };
    expect(tally(set, marks, [])).toEqual({
      total: 0,
      groups: { '1': 0, '1a': 0 },
      missing: [],
      faults: [
        { code: 'wrong-kind', item: '1.1', expected: 'points', given: 'bands' },
        { code: 'off-step', item: '1.2', points: Number.NaN, step: 0.1 },
        { code: 'off-step', item: '1.3', points: 0.05, step: 0.1 },
        { code: 'unknown-item', item: 'constructor' },
        { code: 'unknown-item', item: 'zz' },
      ],
      classified: null,
    });
  });

  it('names both what a bonus lacks: its ground and its description', () => {
    const marks: Marks = { '2': { kind: 'bonus', points: 1, ground: -1, description: '  ' } };
    expect(tally(set, marks, []).faults).toEqual([
      { code: 'bonus-without-ground', item: '2' },
      { code: 'bonus-without-description', item: '2' },
    ]);
  });

  it('lets a bonus of nothing stand without ground or description', () => {
    const marks: Marks = { '2': { kind: 'bonus', points: 0, ground: 0, description: '' } };
    expect(tally(set, marks, []).faults).toEqual([]);
  });

  it('takes a deduction off the line it names, once for each proven case, never below zero', () => {
    const marks: Marks = { '1.1': points(7), '1.2': points(2) };
    const one = { id: 'T1', evidence: 'Biên bản 1' };
    const groups = [[one], [one, { id: 'T1', evidence: 'Biên bản 2' }]].map(
      (recorded) => tally(set, marks, recorded).groups,
    );
    expect(groups).toEqual([
      { '1': 5, '1a': 5 },
      { '1': 2, '1a': 2 },
    ]);
  });

  it('takes a deduction off a group without touching the lines beside it', () => {
    const marks: Marks = { '1.1': points(7), '1.2': points(2), '1.3': points(4) };
    expect(tally(set, marks, [{ id: 'T2', evidence: 'Kết luận kiểm tra' }])).toMatchObject({
      total: 4,
      groups: { '1': 4, '1a': 0 },
    });
  });

  it('keeps a deduction without evidence or without a known code out of the total and names it', () => {
    const recorded = [
      { id: 'T9', evidence: 'Có' },
      { id: 'T1', evidence: ' ' },
      { id: 'T3', evidence: 'Chưa có mức trừ' },
    ];
    expect(tally(set, { '1.1': points(7) }, recorded)).toMatchObject({
      total: 7,
      faults: [
        { code: 'deduction-without-evidence', deduction: 'T1' },
        { code: 'unknown-deduction', deduction: 'T9' },
      ],
    });
  });
});

describe('a line of yes and no', () => {
  const yesNo = aSet({ groups: [{ ...aLine('1'), kind: 'yes-no' }] });
  const answered = (value: number): Marks => ({ '1': { kind: 'yes-no', points: value } });

  it('gives all of its points for yes and none for no', () => {
    expect([10, 0].map((value) => tally(yesNo, answered(value), []).total)).toEqual([10, 0]);
  });

  it('takes nothing in between', () => {
    expect(tally(yesNo, answered(5), [])).toEqual({
      total: 0,
      groups: {},
      missing: [],
      faults: [{ code: 'neither-all-nor-nothing', item: '1', points: 5, max: 10 }],
      classified: null,
    });
  });
});

describe('a line that does not count', () => {
  const withAside = aSet({ groups: [aGroup('1', 10, [aLine('1.1'), aLine('1.2', { uncounted: true })])] });

  it('is asked for like any other and is part of no sum', () => {
    const marks: Marks = { '1.1': points(7) };
    expect(tally(withAside, marks, []).missing).toEqual(['1.2']);
    expect(tally(withAside, { ...marks, '1.2': points(9) }, [])).toEqual({
      total: 7,
      groups: { '1': 7 },
      missing: [],
      faults: [],
      classified: null,
    });
  });

  it('is held to its bounds all the same', () => {
    expect(tally(withAside, { '1.1': points(7), '1.2': points(11) }, []).faults).toEqual([
      { code: 'above-max', item: '1.2', points: 11, max: 10 },
    ]);
  });
});

describe('a set whose bonuses may lift a sheet over its total', () => {
  const lifted = aSet({
    ceiling: 13,
    groups: [aLine('1'), { ...aLine('2', { max: 5 }), kind: 'bonus', grounds: ['Sáng kiến'] }],
  });
  const bonus = (value: number): Marks => ({
    '1': points(10),
    '2': { kind: 'bonus', points: value, ground: 0, description: 'Số hóa hồ sơ' },
  });

  it('goes up to the ceiling and no further', () => {
    expect([0, 2, 5].map((value) => tally(lifted, bonus(value), []).total)).toEqual([10, 12, 13]);
  });
});

describe('finding one’s way in a set', () => {
  it('lists the lines in the order of the page', () => {
    expect(flatItems(set).map((item) => item.id)).toEqual(['1.1', '1.2', '1.3', '2']);
  });

  it('finds a line by its code and the innermost group around it', () => {
    expect(itemOf(set, '1.2')).toEqual(tenths('1.2'));
    expect(['1.2', '1a', '1.3', '1', '2', 'zz'].map((code) => groupOf(set, code)?.id)).toEqual([
      '1a',
      '1',
      '1',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('does not take a group for a line', () => {
    expect(itemOf(set, '1a')).toBeUndefined();
  });
});

describe('differences', () => {
  it('compares line by line, exactly, and leaves a gap where one side is empty', () => {
    const own: Marks = { '1.1': points(0.3), '1.2': points(5) };
    const theirs: Marks = { '1.1': points(0.1), '1.3': points(2) };
    expect(differences(set, own, theirs)).toEqual([
      { item: '1.1', own: 0.3, theirs: 0.1, difference: -0.2 },
      { item: '1.2', own: 5, theirs: null, difference: null },
      { item: '1.3', own: null, theirs: 2, difference: null },
      { item: '2', own: null, theirs: null, difference: null },
    ]);
  });

  it('shows a mark that two decimals cannot hold as it was given', () => {
    expect(differences(set, { '1.1': points(1) }, { '1.1': points(1.125) })[0]).toEqual({
      item: '1.1',
      own: 1,
      theirs: 1.125,
      difference: 0.125,
    });
  });
});

describe('whole hundredths', () => {
  it.each([
    [0.29, 29],
    [10, 1000],
    [-0, 0],
    [1.005, undefined],
    [0.285, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('holds %s as %s', (value, count) => {
    expect(hundredths(value)).toBe(count);
  });

  it.each([0, -0.5, Number.NaN, 0.001])('finds nothing on a step of %s', (step) => {
    expect(onStep(1, step)).toBe(false);
  });
});
