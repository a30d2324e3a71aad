import { describe, expect, it } from 'vitest';
import type { Marks } from '../../domain/scoring/criteria.ts';
import { differences } from '../../domain/scoring/differences.ts';
import { tally } from '../../domain/scoring/tally.ts';
import { flatItems, nodesOf } from '../../domain/scoring/walk.ts';
import { officeSet } from './office-100.ts';

const maxima = (id: string): readonly number[] => {
  const node = nodesOf(officeSet).find((candidate) => candidate.id === id);
  return node?.kind === 'group' ? node.children.map(({ max }) => max) : [];
};

const faultsOf = (marks: Marks) => tally(officeSet, marks, []).faults;

describe('the sheet of 100 points', () => {
  it.each([
    { parent: 'I.1', terms: [2, 2, 2], max: 6 },
    { parent: 'I.2', terms: [3, 3, 2, 2, 2, 2], max: 14 },
    { parent: 'I', terms: [6, 14], max: 20 },
    { parent: 'II.1', terms: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2], max: 20 },
    { parent: 'II', terms: [20, 50], max: 70 },
  ])('adds up $parent to $max', ({ parent, terms, max }) => {
    expect(maxima(parent)).toEqual(terms);
    expect(nodesOf(officeSet).find(({ id }) => id === parent)?.max).toBe(max);
  });

  it('adds up the whole to 100: 20 for conduct, 70 for results, 10 of bonus', () => {
    expect(officeSet.groups.map(({ id, max }) => [id, max])).toEqual([
      ['I', 20],
      ['II', 70],
      ['III', 10],
    ]);
    expect(officeSet.total).toBe(100);
  });

  it('refuses 46 points for 85 % of the work: that band gives 40 to under 45', () => {
    expect(faultsOf({ 'II.2': { kind: 'bands', percent: 85, points: 46 } })).toEqual([
      {
        code: 'outside-band',
        item: 'II.2',
        percent: 85,
        points: 46,
        allowed: { from: 40, to: 45, toInclusive: false },
      },
    ]);
  });

  it.each([
    { percent: 100, points: 50 },
    { percent: 90, points: 45 },
    { percent: 89.9, points: 44.5 },
    { percent: 80, points: 40 },
    { percent: 70, points: 35 },
    { percent: 69.5, points: 34.5 },
    { percent: 0, points: 0 },
  ])('accepts $points points for $percent % of the work', ({ percent, points }) => {
    expect(faultsOf({ 'II.2': { kind: 'bands', percent, points } })).toEqual([]);
  });

  it.each([
    { percent: 89.9, points: 45 },
    { percent: 90, points: 44.5 },
    { percent: 69.5, points: 35 },
    { percent: 101, points: 50 },
    { percent: -1, points: 0 },
  ])('refuses $points points for $percent % of the work', ({ percent, points }) => {
    expect(faultsOf({ 'II.2': { kind: 'bands', percent, points } }).map(({ code }) => code)).toEqual([
      'outside-band',
    ]);
  });

  it('refuses a quarter of a point', () => {
    expect(faultsOf({ 'I.1.a': { kind: 'points', points: 0.25 } })).toEqual([
      { code: 'off-step', item: 'I.1.a', points: 0.25, step: 0.5 },
    ]);
  });

  it('refuses a bonus that does not describe the work', () => {
    expect(faultsOf({ III: { kind: 'bonus', points: 5, ground: 0, description: '' } })).toEqual([
      { code: 'bonus-without-description', item: 'III' },
    ]);
  });

  it('refuses a bonus on a ground it does not have', () => {
    expect(faultsOf({ III: { kind: 'bonus', points: 5, ground: 3, description: 'Số hóa hồ sơ' } })).toEqual([
      { code: 'bonus-without-ground', item: 'III' },
    ]);
  });

  it('refuses a deduction without evidence', () => {
    expect(tally(officeSet, {}, [{ id: 'I.2.T1', evidence: '' }]).faults).toEqual([
      { code: 'deduction-without-evidence', deduction: 'I.2.T1' },
    ]);
  });

  it('records a proven deduction without an amount and subtracts nothing by itself', () => {
    const marks: Marks = { 'I.2.a': { kind: 'points', points: 3 } };
    const recorded = [{ id: 'I.2.T1', evidence: 'Biên bản xác minh ngày 12/5/2026' }];
    expect(tally(officeSet, marks, recorded)).toMatchObject({ total: 3, faults: [] });
  });

  it('subtracts the amount once a unit has set it, once for each proven case', () => {
    const marks: Marks = { 'I.2.a': { kind: 'points', points: 3 } };
    const set = {
      ...officeSet,
      deductions: officeSet.deductions.map((deduction) => ({ ...deduction, amount: 0.5 })),
    };
    const recorded = [
      { id: 'I.2.T3', evidence: 'Sổ theo dõi ngày 3/3' },
      { id: 'I.2.T3', evidence: 'Sổ theo dõi ngày 9/4' },
    ];
    expect(tally(set, marks, recorded).groups).toMatchObject({ I: 2, 'I.2': 2 });
  });

  it('shows the totals of three scorers side by side, per line and in sum', () => {
    const self: Marks = { 'I.1.a': { kind: 'points', points: 2 }, 'I.1.b': { kind: 'points', points: 2 } };
    const deputy: Marks = {
      'I.1.a': { kind: 'points', points: 1.5 },
      'I.1.b': { kind: 'points', points: 2 },
    };
    const head: Marks = { 'I.1.a': { kind: 'points', points: 1.5 } };
    expect([self, deputy, head].map((marks) => tally(officeSet, marks, []).total)).toEqual([4, 3.5, 1.5]);
    expect(differences(officeSet, self, deputy).slice(0, 2)).toEqual([
      { item: 'I.1.a', own: 2, theirs: 1.5, difference: -0.5 },
      { item: 'I.1.b', own: 2, theirs: 2, difference: 0 },
    ]);
    expect(differences(officeSet, self, head).slice(0, 2)).toEqual([
      { item: 'I.1.a', own: 2, theirs: 1.5, difference: -0.5 },
      { item: 'I.1.b', own: 2, theirs: null, difference: null },
    ]);
  });

  it('opens a new sheet with no points and every line but the bonus missing', () => {
    const lines = flatItems(officeSet).map(({ id }) => id);
    expect(tally(officeSet, {}, [])).toEqual({
      total: 0,
      groups: { I: 0, 'I.1': 0, 'I.2': 0, II: 0, 'II.1': 0 },
      missing: lines.filter((id) => id !== 'III'),
      faults: [],
      classified: null,
    });
  });
});
