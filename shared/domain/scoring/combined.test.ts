import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLine, aSet } from './a-set.ts';
import { combined } from './combined.ts';
import type { GivenPoints } from './combined.ts';
import type { CriteriaSet, Item, Mark, Marks } from './criteria.ts';
import { onStep } from './hundredths.ts';
import { tally } from './tally.ts';
import { flatItems } from './walk.ts';

const HALF = aSet({ total: 10, groups: [aLine('1', { step: 0.5 })] });
const marked = (points: number): Marks => ({ 1: { kind: 'points', points } });
const part = (marks: Marks, over: Partial<GivenPoints> = {}): GivenPoints => ({
  marks,
  reasons: {},
  deductions: [],
  ...over,
});
const own = { marks: marked(10), deductions: [] };
const pointsOfLine = (set: CriteriaSet, parts: readonly Marks[], by: 'median' | 'mean') => {
  const [first = {}, ...others] = parts;
  return combined(set, own, [part(first), ...others.map((marks) => part(marks))], by).marks[1]?.points;
};

describe('a line of points', () => {
  test('takes the median of three, whatever the outlier.', () => {
    expect(pointsOfLine(HALF, [marked(8), marked(1), marked(8.5)], 'median')).toBe(8);
  });

  test('takes the mean on the nearest step: a third of a point over nine is nine and a half.', () => {
    expect(pointsOfLine(HALF, [marked(9), marked(9), marked(10)], 'mean')).toBe(9.5);
  });

  test('goes up from exactly between two steps, in the unit’s favour.', () => {
    expect(pointsOfLine(HALF, [marked(8), marked(8.5)], 'median')).toBe(8.5);
    expect(pointsOfLine(HALF, [marked(8), marked(8.5)], 'mean')).toBe(8.5);
  });
});

describe('a line of yes and no', () => {
  const yesNo = (over: Partial<Extract<Item, { kind: 'yes-no' }>> = {}) =>
    aSet({ groups: [{ ...aLine('1'), kind: 'yes-no', ...over }] });
  const says = (yes: boolean): Marks => ({ 1: { kind: 'yes-no', points: yes ? 10 : 0 } });

  test('goes by the majority.', () => {
    expect(pointsOfLine(yesNo(), [says(true), says(false), says(false)], 'mean')).toBe(0);
  });

  test('with as many on either side is answered in the unit’s favour: yes, but no where yes caps the classification.', () => {
    const tied = [says(true), says(false)];
    expect(pointsOfLine(yesNo(), tied, 'median')).toBe(10);
    expect(pointsOfLine(yesNo({ cap: { when: 'yes', at: 'thấp' } }), tied, 'median')).toBe(0);
  });
});

test('A line of bands takes a mark that a reviewer gave, for a percentage that nobody found would be no finding.', () => {
  const band = (from: number, to: number, points: number) => ({
    text: `từ ${from}%`,
    percent: { from, to, toInclusive: true },
    points: { from: points, to: points, toInclusive: true },
  });
  const set = aSet({
    groups: [{ ...aLine('1'), kind: 'bands', bands: [band(0, 50, 2), band(51, 100, 10)] }],
  });
  const says = (percent: number, points: number): Marks => ({ 1: { kind: 'bands', percent, points } });
  const parts = [part(says(40, 2)), part(says(90, 10))] as const;
  expect(combined(set, own, parts, 'mean').marks[1]).toEqual({ kind: 'bands', percent: 90, points: 10 });
});

test('A bonus counts as nothing where a reviewer gave none, and carries the ground of one who gave some.', () => {
  const set = aSet({
    groups: [{ ...aLine('1', { step: 1 }), kind: 'bonus', grounds: ['Sáng kiến', 'Việc khó'] }],
  });
  const given: Mark = { kind: 'bonus', points: 4, ground: 1, description: 'Số hóa hồ sơ' };
  const result = combined(set, own, [part({}), part({ 1: given })], 'mean');
  expect([result.marks[1], result.lines[1]]).toEqual([
    { ...given, points: 2 },
    { points: [0, 4], apart: 4 },
  ]);
});

test('Of a deduction stand as many cases as the reviewers found in the middle, the lower number from between two.', () => {
  const set = aSet({ deductions: [{ id: 'T1', appliesTo: '1', text: 'trễ', amount: 1 }] });
  const found = (evidence: string) => ({ id: 'T1', evidence, reason: 'Trễ hẹn.' });
  const parts = [
    part(marked(10), { deductions: [found('Biên bản 2'), found('Biên bản 1')] }),
    part(marked(10), { deductions: [found('Biên bản 3')] }),
  ] as const;
  const result = combined(set, own, parts, 'median');
  expect([result.deductions, result.total, result.totals]).toEqual([
    [found('Biên bản 3')],
    9,
    { points: [8, 9], apart: 1 },
  ]);
});

test('The reasons of a line are those of reviewers who differ to the same side, each once and without names.', () => {
  const reasons = (one: string) => ({ reasons: { 1: one } });
  const parts = [
    part(marked(7), reasons('Thiếu biên bản.')),
    part(marked(8), reasons('Thiếu biên bản.')),
    part(marked(8), reasons('Báo cáo chậm.')),
    part(marked(10)),
  ] as const;
  expect(combined(HALF, own, parts, 'median').reasons).toEqual({ 1: 'Báo cáo chậm.; Thiếu biên bản.' });
});

describe('any set, any number of reviewers', () => {
  const STEP = 0.25;
  const anyItem = (code: string): fc.Arbitrary<Item> =>
    fc
      .record({
        kind: fc.constantFrom('points', 'yes-no', 'bands', 'bonus'),
        steps: fc.integer({ min: 2, max: 40 }),
        veto: fc.boolean(),
      })
      .map(({ kind, steps, veto }): Item => {
        const line = aLine(code, { max: steps * STEP, step: STEP });
        const half = Math.floor(steps / 2) * STEP;
        const span = (from: number, to: number, toInclusive: boolean) => ({ from, to, toInclusive });
        if (kind === 'bonus') return { ...line, kind: 'bonus', grounds: ['Sáng kiến', 'Việc khó'] };
        if (kind === 'yes-no')
          return { ...line, kind: 'yes-no', ...(veto && { cap: { when: 'yes', at: 'thấp' } }) };
        if (kind === 'points') return line;
        const bands = [
          { text: 'cao', percent: span(50, 100, true), points: span(half, line.max, true) },
          { text: 'thấp', percent: span(0, 50, false), points: span(0, half, false) },
        ];
        return { ...line, kind: 'bands', bands };
      });
  const soundMark = (item: Item): fc.Arbitrary<Mark | undefined> =>
    fc.record({ share: fc.nat({ max: 100 }), ground: fc.nat({ max: 1 }) }).map(({ share, ground }) => {
      const points = Math.round((item.max / STEP) * (share / 100)) * STEP;
      if (item.kind === 'points') return { kind: 'points', points };
      if (item.kind === 'yes-no') return { kind: 'yes-no', points: share < 50 ? 0 : item.max };
      if (item.kind === 'bonus')
        return share < 30 ? undefined : { kind: 'bonus', points, ground, description: `Việc ${share}` };
      return { kind: 'bands', percent: points < (item.bands[0]?.points.from ?? 0) ? 20 : 80, points };
    });
  const anyParts = fc
    .integer({ min: 1, max: 6 })
    .chain((lines) => fc.tuple(...Array.from({ length: lines }, (_, index) => anyItem(String(index + 1)))))
    .chain((groups) => {
      const set = aSet({
        groups,
        total: groups.reduce((sum, { max }) => sum + max, 0),
        deductions: [{ id: 'T1', appliesTo: '1', text: 'trễ', amount: 0.5 }],
      });
      const anyPart = fc.record({
        marks: fc
          .tuple(...groups.map(soundMark))
          .map((marks) =>
            Object.fromEntries(
              groups.flatMap(({ id }, index) => (marks[index] ? [[id, marks[index]] as const] : [])),
            ),
          ),
        reasons: fc.constant({}),
        deductions: fc.array(
          fc
            .constantFrom('Biên bản 1', 'Biên bản 2')
            .map((evidence) => ({ id: 'T1', evidence, reason: 'Trễ.' })),
          { maxLength: 3 },
        ),
      });
      return fc.record({
        set: fc.constant(set),
        first: anyPart,
        others: fc.array(anyPart, { maxLength: 6 }),
        by: fc.constantFrom('median' as const, 'mean' as const),
      });
    });
  const blank = { marks: {}, deductions: [] };

  test('the result is a sheet without a fault or a gap, each line on its step and between the lowest and the highest.', () => {
    fc.assert(
      fc.property(anyParts, ({ set, first, others, by }) => {
        const result = combined(set, blank, [first, ...others], by);
        const { faults, missing, total } = tally(set, result.marks, result.deductions);
        expect([faults, missing, total]).toEqual([[], [], result.total]);
        for (const { id, step } of flatItems(set)) {
          const points = result.marks[id]?.points ?? -1;
          const all = result.lines[id]?.points ?? [];
          expect(points >= (all[0] ?? 0) && points <= (all.at(-1) ?? 0) && onStep(points, step)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the reviewers makes no difference.', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), ({ set, first, others, by }, turn) => {
        const all = [first, ...others];
        const at = turn % all.length;
        const [head = first, ...rest] = [...all.slice(at), ...all.slice(0, at)].toReversed();
        expect(combined(set, blank, [head, ...rest], by)).toEqual(
          combined(set, blank, [first, ...others], by),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('one reviewer’s points, or the same ones of several, stay as they are.', () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 1, max: 5 }), ({ set, first, by }, times) => {
        const result = combined(set, blank, [first, ...Array.from({ length: times - 1 }, () => first)], by);
        const points = (marks: Marks) => flatItems(set).map(({ id }) => marks[id]?.points ?? 0);
        expect(points(result.marks)).toEqual(points(first.marks));
        expect([result.deductions.length, result.totals.apart]).toEqual([first.deductions.length, 0]);
      }),
      { numRuns: 200 },
    );
  });
});
