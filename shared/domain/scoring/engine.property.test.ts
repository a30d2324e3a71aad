import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGroup, aLine, aSet } from './a-set.ts';
import type { CriteriaNode, CriteriaSet, Item, Mark, Marks, RecordedDeduction } from './criteria.ts';
import { hundredths, toPoints } from './hundredths.ts';
import { soundness } from './soundness.ts';
import { tally } from './tally.ts';
import { flatGroups, flatItems, nodesOf } from './walk.ts';

const RUNS = { numRuns: 400 };

type Bare = { readonly kind: Item['kind']; readonly steps: number } | { readonly inner: readonly Bare[] };

const bare: fc.Arbitrary<Bare> = fc.letrec<{ node: Bare }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constantFrom('points' as const, 'bands' as const, 'bonus' as const),
      steps: fc.integer({ min: 2, max: 80 }),
    }),
    fc.record({ inner: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
  ),
})).node;

const STEP = 0.25;

function line(code: string, kind: Item['kind'], steps: number): Item {
  const max = steps * STEP;
  const plain = aLine(code, { max, step: STEP });
  if (kind === 'points') return plain;
  if (kind === 'bonus') return { ...plain, kind, grounds: ['Sáng kiến', 'Việc khó'] };
  const half = Math.floor(steps / 2) * STEP;
  const bands = [
    {
      text: 'cao',
      percent: { from: 50, to: 100, toInclusive: true },
      points: { from: half, to: max, toInclusive: true },
    },
    {
      text: 'thấp',
      percent: { from: 0, to: 50, toInclusive: false },
      points: { from: 0, to: half, toInclusive: false },
    },
  ];
  return { ...plain, kind, bands };
}

function grown(node: Bare, code: string): CriteriaNode {
  if ('kind' in node) return line(code, node.kind, node.steps);
  const children = node.inner.map((child, index) => grown(child, `${code}.${index + 1}`));
  const max = children.reduce((sum, child) => sum + child.max, 0);
  return aGroup(code, max, children);
}

const anySet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    nodes: fc.array(bare, { minLength: 1, maxLength: 5 }),
    amounts: fc.array(fc.option(fc.integer({ min: 1, max: 4000 })), { maxLength: 6 }),
    seed: fc.nat(),
  })
  .map(({ nodes, amounts, seed }) => {
    const groups = nodes.map((node, index) => grown(node, `${index + 1}`));
    const ids = nodesOf({ groups }).map((node) => node.id);
    return aSet({
      total: groups.reduce((sum, node) => sum + node.max, 0),
      groups,
      deductions: amounts.map((amount, index) => ({
        id: `T${index}`,
        appliesTo: ids[(seed + index * 7) % ids.length] ?? '1',
        text: 'trừ',
        amount: amount === null ? null : amount / 100,
      })),
    });
  });

const anyPoints = fc.oneof(
  fc.integer({ min: -4, max: 84 }).map((steps) => steps * STEP),
  fc.double({ min: -5, max: 30 }),
  fc.double(),
);

const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ kind: fc.constant('points' as const), points: anyPoints }),
  fc.record({ kind: fc.constant('bands' as const), percent: fc.double(), points: anyPoints }),
  fc.record({
    kind: fc.constant('bands' as const),
    percent: fc.integer({ min: 0, max: 100 }),
    points: anyPoints,
  }),
  fc.record({
    kind: fc.constant('bonus' as const),
    points: anyPoints,
    ground: fc.integer({ min: -1, max: 2 }),
    description: fc.constantFrom('', '  ', 'Số hóa hồ sơ'),
  }),
);

type Case = {
  readonly set: CriteriaSet;
  readonly marks: Marks;
  readonly recorded: readonly RecordedDeduction[];
};

const anyCase: fc.Arbitrary<Case> = anySet.chain((set) => {
  const codes = [...flatItems(set).map((item) => item.id), 'zz', 'toString'];
  const names = [...set.deductions.map((deduction) => deduction.id), 'T99'];
  return fc.record({
    set: fc.constant(set),
    marks: fc.dictionary(fc.constantFrom(...codes), anyMark, { noNullPrototype: true }),
    recorded: fc.array(
      fc.record({ id: fc.constantFrom(...names), evidence: fc.constantFrom('', ' ', 'Biên bản') }),
      { maxLength: 8 },
    ),
  });
});

const reversed = (marks: Marks): Marks => Object.fromEntries(Object.entries(marks).reverse());

describe('any criteria set with any marks', () => {
  it('is sound by construction, so that the properties below speak of real sets', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(soundness(set)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps the total and every group between zero and their maximum', () => {
    fc.assert(
      fc.property(anyCase, ({ set, marks, recorded }) => {
        const { total, groups } = tally(set, marks, recorded);
        expect(total >= 0 && total <= set.total).toBe(true);
        for (const group of flatGroups(set)) {
          const points = groups[group.id] ?? -1;
          expect(points >= 0 && points <= group.max).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('does not care in which order lines and deductions were entered', () => {
    fc.assert(
      fc.property(anyCase, ({ set, marks, recorded }) => {
        expect(tally(set, reversed(marks), recorded.toReversed())).toEqual(tally(set, marks, recorded));
      }),
      RUNS,
    );
  });

  it('sums to the lines that carry no fault when nothing is deducted', () => {
    fc.assert(
      fc.property(anyCase, ({ set, marks }) => {
        const { total, faults } = tally(set, marks, []);
        const faulty = new Set(faults.map((fault) => ('item' in fault ? fault.item : fault.deduction)));
        const counted = Object.entries(marks).filter(([code]) => !faulty.has(code));
        const sum = counted.reduce((count, [, mark]) => count + (hundredths(mark.points) ?? Number.NaN), 0);
        expect(total).toBe(toPoints(sum));
      }),
      RUNS,
    );
  });

  it('either counts a mark or names what is wrong with it, and asks for each line not yet scored', () => {
    fc.assert(
      fc.property(anyCase, ({ set, marks }) => {
        const { faults, missing } = tally(set, marks, []);
        const faulty = new Set(faults.map((fault) => ('item' in fault ? fault.item : fault.deduction)));
        for (const [code, mark] of Object.entries(marks)) {
          const item = flatItems(set).find((candidate) => candidate.id === code);
          const fits = item !== undefined && fitsByHand(item, mark);
          expect(faulty.has(code)).toBe(!fits);
        }
        const unscored = flatItems(set).filter(
          (item) => item.kind !== 'bonus' && !Object.hasOwn(marks, item.id),
        );
        expect(missing).toEqual(unscored.map((item) => item.id));
      }),
      RUNS,
    );
  });

  it('never gives more for one proven deduction more', () => {
    fc.assert(
      fc.property(anyCase, ({ set, marks, recorded }) => {
        const first = set.deductions[0];
        const more = first ? [...recorded, { id: first.id, evidence: 'Biên bản' }] : recorded;
        expect(tally(set, marks, more).total).toBeLessThanOrEqual(tally(set, marks, recorded).total);
      }),
      RUNS,
    );
  });
});

/** The rules said a second time, plainly, to check the engine against. Quarters are exact in binary fractions. */
function fitsByHand(item: Item, mark: Mark): boolean {
  if (item.kind !== mark.kind) return false;
  const plain = mark.points >= 0 && mark.points <= item.max && Number.isInteger(mark.points / STEP);
  if (item.kind === 'bands' && mark.kind === 'bands') {
    const half = Math.floor(item.max / STEP / 2) * STEP;
    if (!(mark.percent >= 0 && mark.percent <= 100)) return false;
    return plain && (mark.percent >= 50 ? mark.points >= half : mark.points < half);
  }
  if (mark.kind !== 'bonus' || mark.points === 0) return plain;
  return plain && [0, 1].includes(mark.ground) && mark.description.trim() !== '';
}
