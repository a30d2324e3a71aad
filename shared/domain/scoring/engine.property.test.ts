import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGroup, aLine, aSet } from './a-set.ts';
import type {
  Cap,
  Classification,
  CriteriaNode,
  CriteriaSet,
  Item,
  Mark,
  Marks,
  RecordedDeduction,
} from './criteria.ts';
import { hundredths, toPoints } from './hundredths.ts';
import { soundness } from './soundness.ts';
import { tally } from './tally.ts';
import { flatGroups, flatItems, isCounted, nodesOf, reachOf } from './walk.ts';

const RUNS = { numRuns: 400 };

type BareLine = {
  readonly kind: Item['kind'];
  readonly steps: number;
  readonly uncounted: boolean;
  /** The cap of the line, with its threshold as a share of the maximum; null for none. */
  readonly cap: null | 'yes' | number;
};
type Bare = BareLine | { readonly inner: readonly Bare[] };

const bare: fc.Arbitrary<Bare> = fc.letrec<{ node: Bare }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constantFrom('points' as const, 'yes-no' as const, 'bands' as const, 'bonus' as const),
      steps: fc.integer({ min: 2, max: 80 }),
      uncounted: fc.boolean(),
      cap: fc.option(fc.oneof(fc.constant('yes' as const), fc.integer({ min: 1, max: 4 }))),
    }),
    fc.record({ inner: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
  ),
})).node;

const STEP = 0.25;

const LOWEST: Classification = { id: 'thấp', title: 'Chưa đạt', from: 0 };

function capOf({ kind, steps, cap }: BareLine): Cap | undefined {
  if (cap === null) return undefined;
  if (cap !== 'yes') return { when: 'under', points: Math.ceil((steps * cap) / 4) * STEP, at: LOWEST.id };
  return kind === 'yes-no' ? { when: 'yes', at: LOWEST.id } : undefined;
}

function line(code: string, bare: BareLine): Item {
  const { kind, steps, uncounted } = bare;
  const max = steps * STEP;
  const plain = aLine(code, { max, step: STEP });
  if (kind === 'bonus') return { ...plain, kind, grounds: ['Sáng kiến', 'Việc khó'] };
  const cap = capOf(bare);
  const answered = { ...plain, ...(uncounted && { uncounted }), ...(cap && { cap }) };
  if (kind !== 'bands') return { ...answered, kind };
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
  return { ...answered, kind, bands };
}

const sumOf = (nodes: readonly CriteriaNode[]): number =>
  nodes.filter(isCounted).reduce((sum, node) => sum + node.max, 0);

/** A ceiling that the bonuses can reach, where there are any and the case asks for one. */
function totalOf(groups: readonly CriteriaNode[], lifted: boolean): Pick<CriteriaSet, 'total' | 'ceiling'> {
  const whole = sumOf(groups);
  const bonus = sumOf(flatItems({ groups }).filter(({ kind }) => kind === 'bonus'));
  return lifted && bonus > 0 ? { total: whole - bonus, ceiling: whole - bonus + STEP } : { total: whole };
}

function grown(node: Bare, code: string): CriteriaNode {
  if ('kind' in node) return line(code, node);
  const children = node.inner.map((child, index) => grown(child, `${code}.${index + 1}`));
  return aGroup(code, sumOf(children), children);
}

const anySet: fc.Arbitrary<CriteriaSet> = fc
  .record({
    nodes: fc.array(bare, { minLength: 1, maxLength: 5 }),
    amounts: fc.array(fc.option(fc.integer({ min: 1, max: 4000 })), { maxLength: 6 }),
    lifted: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ nodes, amounts, lifted, seed }) => {
    const groups = [
      aLine('0', { max: 1, step: STEP }),
      ...nodes.map((node, index) => grown(node, `${index + 1}`)),
    ];
    const ids = nodesOf({ groups })
      .filter(isCounted)
      .map((node) => node.id);
    const sums = totalOf(groups, lifted);
    return aSet({
      ...sums,
      groups,
      classifications: [LOWEST, { id: 'cao', title: 'Tốt', from: reachOf(aSet(sums)) }],
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
  fc.record({ kind: fc.constantFrom('points' as const, 'yes-no' as const), points: anyPoints }),
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

/** Every line scored soundly: all or nothing of it, so that caps and full totals both occur. */
const completeCase: fc.Arbitrary<Case> = anySet.chain((set) =>
  fc.record({
    set: fc.constant(set),
    marks: fc
      .oneof(
        fc.constant(flatItems(set).map(() => true)),
        fc.array(fc.boolean(), { minLength: flatItems(set).length, maxLength: flatItems(set).length }),
      )
      .map((full) =>
        Object.fromEntries(
          flatItems(set).map((item, index) => [item.id, wholeMark(item, full[index] === true)]),
        ),
      ),
    recorded: fc.constant([]),
  }),
);

function wholeMark(item: Item, full: boolean): Mark {
  const points = full ? item.max : 0;
  if (item.kind === 'bands') return { kind: 'bands', percent: full ? 100 : 0, points };
  if (item.kind === 'bonus') return { kind: 'bonus', points, ground: 0, description: 'Số hóa hồ sơ' };
  return { kind: item.kind, points };
}

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
        expect(total >= 0 && total <= reachOf(set)).toBe(true);
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
        const counts = new Set(
          flatItems(set)
            .filter(isCounted)
            .map(({ id }) => id),
        );
        const counted = Object.entries(marks).filter(([code]) => counts.has(code) && !faulty.has(code));
        const sum = counted.reduce((count, [, mark]) => count + (hundredths(mark.points) ?? Number.NaN), 0);
        expect(total).toBe(Math.min(toPoints(sum), reachOf(set)));
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

  it('answers every soundly completed sheet with a classification, the lower one if and only if a line or the points say so', () => {
    fc.assert(
      fc.property(completeCase, ({ set, marks, recorded }) => {
        const { classified, total } = tally(set, marks, recorded);
        const full = total === reachOf(set);
        const held = flatItems(set)
          .filter((item) => holdsByHand(item, marks[item.id]))
          .map(({ id }) => id);
        expect(classified?.byPoints.id).toBe(full ? 'cao' : 'thấp');
        expect(classified?.cappedBy).toEqual(full ? held : []);
        expect(classified?.classification.id).toBe(full && held.length === 0 ? 'cao' : 'thấp');
      }),
      RUNS,
    );
  });

  it('classifies nothing that is missing a line or has a fault', () => {
    fc.assert(
      fc.property(anyCase, ({ set, marks, recorded }) => {
        const { classified, missing, faults } = tally(set, marks, recorded);
        expect(classified === null).toBe(missing.length > 0 || faults.length > 0);
      }),
      RUNS,
    );
  });
});

/** The rules said a second time, plainly, to check the engine against. Quarters are exact in binary fractions. */
function fitsByHand(item: Item, mark: Mark): boolean {
  if (item.kind !== mark.kind) return false;
  if (item.kind === 'yes-no') return mark.points === 0 || mark.points === item.max;
  const plain = mark.points >= 0 && mark.points <= item.max && Number.isInteger(mark.points / STEP);
  if (item.kind === 'bands' && mark.kind === 'bands') {
    const half = Math.floor(item.max / STEP / 2) * STEP;
    if (!(mark.percent >= 0 && mark.percent <= 100)) return false;
    return plain && (mark.percent >= 50 ? mark.points >= half : mark.points < half);
  }
  if (mark.kind !== 'bonus' || mark.points === 0) return plain;
  return plain && [0, 1].includes(mark.ground) && mark.description.trim() !== '';
}

function holdsByHand(item: Item, mark: Mark | undefined): boolean {
  if (item.kind === 'bonus' || item.cap === undefined || mark === undefined) return false;
  return item.cap.when === 'yes' ? mark.points === item.max : mark.points < item.cap.points;
}
