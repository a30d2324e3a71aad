import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { AccountId, UnitId } from '../kernel/ids.ts';
import { assignEvenly } from './assign-evenly.ts';
import type { Available } from './assign-evenly.ts';

const unit = (name: string) => id<UnitId>(name);
const someone = (account: string, over: Partial<Available> = {}): Available => ({
  account: id<AccountId>(account),
  has: 0,
  barredFrom: [],
  ...over,
});

test('Who has the fewest sheets gets the next one, and nobody a sheet that they are barred from.', () => {
  const reviewers = [
    someone('an'),
    someone('binh', { has: 2 }),
    someone('chi', { barredFrom: [unit('C1')] }),
  ];
  expect(assignEvenly([unit('C2'), unit('C1')], reviewers, 1)).toEqual({
    ok: true,
    value: [
      { unit: 'C1', reviewers: ['an'] },
      { unit: 'C2', reviewers: ['chi'] },
    ],
  });
});

test('The sheets for which there are too few reviewers are named, all of them.', () => {
  const reviewers = [someone('an', { barredFrom: [unit('C1'), unit('C3')] }), someone('chi')];
  expect(assignEvenly([unit('C3'), unit('C2'), unit('C1')], reviewers, 2)).toEqual({
    ok: false,
    refusal: { code: 'too-few-reviewers', units: ['C1', 'C3'] },
  });
});

const anyCase = fc
  .record({
    sheets: fc.integer({ min: 1, max: 12 }),
    reviewers: fc.array(
      fc.record({ has: fc.nat({ max: 5 }), bars: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }) }),
      { minLength: 1, maxLength: 6 },
    ),
    perSheet: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ sheets, reviewers, perSheet }) => ({
    sheets: Array.from({ length: sheets }, (_, index) => unit(`C${index}`)),
    reviewers: reviewers.map(({ has, bars }, index) =>
      someone(`r${index}`, { has, barredFrom: bars.map((bar) => unit(`C${bar}`)) }),
    ),
    perSheet,
  }));
type Case = { sheets: readonly UnitId[]; reviewers: readonly Available[]; perSheet: number };

const loadsOf = ({ reviewers, ...rest }: Case) => {
  const assigned = assignEvenly(rest.sheets, reviewers, rest.perSheet);
  const all = assigned.ok ? assigned.value.flatMap((one) => one.reviewers) : [];
  return reviewers.map(({ account, has }) => has + all.filter((one) => one === account).length);
};

test('Each sheet gets as many different reviewers as asked for, none of them barred, or its want is named.', () => {
  fc.assert(
    fc.property(anyCase, ({ sheets, reviewers, perSheet }) => {
      const able = (sheet: UnitId) => reviewers.filter(({ barredFrom }) => !barredFrom.includes(sheet));
      const short = sheets.filter((sheet) => able(sheet).length < perSheet).toSorted();
      const answer = assignEvenly(sheets, reviewers, perSheet);
      expect(answer.ok ? [] : answer.refusal.units).toEqual(short);
      if (!answer.ok) return;
      expect(answer.value.map((one) => one.unit)).toEqual(sheets.toSorted());
      for (const one of answer.value) {
        expect(new Set(one.reviewers).size).toBe(perSheet);
        const allowed = new Set(able(one.unit).map(({ account }) => account));
        expect(one.reviewers.filter((account) => !allowed.has(account))).toEqual([]);
      }
    }),
  );
});

test('Where nobody is barred and nobody had any, the numbers differ by at most one.', () => {
  fc.assert(
    fc.property(anyCase, ({ sheets, reviewers, perSheet }) => {
      fc.pre(reviewers.length >= perSheet);
      const free = reviewers.map((one) => ({ ...one, has: 0, barredFrom: [] }));
      const loads = loadsOf({ sheets, reviewers: free, perSheet });
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }),
  );
});

test('With bars and earlier sheets, no assignment whatever is more even than this one.', () => {
  const squares = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load * load, 0);
  const few = anyCase.map(({ sheets, reviewers, perSheet }) => ({
    sheets: sheets.slice(0, 4),
    reviewers: reviewers.slice(0, 4),
    perSheet: Math.min(perSheet, 2),
  }));
  fc.assert(
    fc.property(few, (given) => {
      fc.pre(assignEvenly(given.sheets, given.reviewers, given.perSheet).ok);
      expect(squares(loadsOf(given))).toBe(Math.min(...everyWay(given).map(squares)));
    }),
  );
});

/** The loads of every lawful assignment, by brute force. */
function everyWay({ sheets, reviewers, perSheet }: Case): readonly (readonly number[])[] {
  return sheets.reduce<readonly (readonly number[])[]>(
    (ways, sheet) =>
      ways.flatMap((loads) =>
        choices(reviewers, perSheet)
          .filter((chosen) => chosen.every((index) => !reviewers[index]?.barredFrom.includes(sheet)))
          .map((chosen) => loads.map((load, index) => load + (chosen.includes(index) ? 1 : 0))),
      ),
    [reviewers.map(({ has }) => has)],
  );
}

function choices(reviewers: readonly unknown[], count: number): readonly (readonly number[])[] {
  const singles = reviewers.map((_, index) => [index]);
  if (count === 1) return singles;
  return singles.flatMap(([first = 0]) =>
    singles.flatMap(([other = 0]) => (other > first ? [[first, other]] : [])),
  );
}

test('The same sheets and reviewers in another order get the same assignment.', () => {
  fc.assert(
    fc.property(anyCase, ({ sheets, reviewers, perSheet }) => {
      expect(assignEvenly(sheets.toReversed(), reviewers.toReversed(), perSheet)).toEqual(
        assignEvenly(sheets, reviewers, perSheet),
      );
    }),
  );
});
