import type { BandsItem, CriteriaNode, CriteriaSet, Group, Interval, Item } from './criteria.ts';
import { hundredths, onStep, toPoints } from './hundredths.ts';
import { flatGroups, flatItems, nodesOf } from './walk.ts';

/** A way in which a set contradicts itself. */
export type Problem =
  | { readonly code: 'total-is-not-sum'; readonly sum: number; readonly total: number }
  | {
      readonly code: 'group-is-not-sum';
      readonly group: string;
      readonly sum: number;
      readonly max: number;
    }
  | { readonly code: 'empty-group'; readonly group: string }
  | { readonly code: 'repeated-id'; readonly id: string }
  | { readonly code: 'max-off-step'; readonly item: string; readonly max: number; readonly step: number }
  | {
      readonly code: 'bands-not-contiguous';
      readonly item: string;
      readonly scale: 'percent' | 'points';
    }
  | { readonly code: 'no-grounds'; readonly item: string }
  | { readonly code: 'deduction-applies-to-nothing'; readonly deduction: string }
  | { readonly code: 'deduction-amount-invalid'; readonly deduction: string; readonly amount: number };

/** Everything that keeps a set from being scored on; empty for a sound set. */
export function soundness(set: CriteriaSet): readonly Problem[] {
  const sum = maxSum(set.groups);
  return [
    ...(sum === set.total ? [] : [{ code: 'total-is-not-sum', sum, total: set.total } as const]),
    ...flatGroups(set).flatMap(groupProblems),
    ...repeatedIds(set),
    ...flatItems(set).flatMap(itemProblems),
    ...set.deductions.flatMap((deduction) => deductionProblems(set, deduction)),
  ];
}

/** Exact to the hundredth; a maximum that two decimals cannot hold is found by `max-off-step`. */
const maxSum = (nodes: readonly CriteriaNode[]): number =>
  toPoints(nodes.reduce((sum, node) => sum + (hundredths(node.max) ?? Math.round(node.max * 100)), 0));

function groupProblems({ id, max, children }: Group): readonly Problem[] {
  if (children.length === 0) return [{ code: 'empty-group', group: id }];
  const sum = maxSum(children);
  return sum === max ? [] : [{ code: 'group-is-not-sum', group: id, sum, max }];
}

function repeatedIds(set: CriteriaSet): readonly Problem[] {
  const ids = [...nodesOf(set), ...set.deductions].map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ code: 'repeated-id', id }));
}

function itemProblems(item: Item): readonly Problem[] {
  const problems: Problem[] = [];
  if (item.max <= 0 || !onStep(item.max, item.step))
    problems.push({ code: 'max-off-step', item: item.id, max: item.max, step: item.step });
  if (item.kind === 'bands') problems.push(...bandProblems(item));
  if (item.kind === 'bonus' && item.grounds.length === 0)
    problems.push({ code: 'no-grounds', item: item.id });
  return problems;
}

/** Bands must cover 0–100 % and 0–max points end to end, so that every percentage has exactly one answer. */
function bandProblems({ id, max, bands }: BandsItem): readonly Problem[] {
  const rising = bands.toSorted((one, other) => one.percent.from - other.percent.from);
  const covered = {
    percent: isContiguous(
      rising.map(({ percent }) => percent),
      100,
    ),
    points: isContiguous(
      rising.map(({ points }) => points),
      max,
    ),
  };
  return (['percent', 'points'] as const)
    .filter((scale) => !covered[scale])
    .map((scale) => ({ code: 'bands-not-contiguous', item: id, scale }));
}

function isContiguous(intervals: readonly Interval[], end: number): boolean {
  const last = intervals.at(-1);
  if (last?.to !== end || !last.toInclusive || intervals[0]?.from !== 0) return false;
  return intervals.every(({ from, to, toInclusive }, index) => {
    const next = intervals[index + 1];
    return from < to && (next === undefined || (next.from === to && !toInclusive));
  });
}

function deductionProblems(
  set: CriteriaSet,
  { id, appliesTo, amount }: CriteriaSet['deductions'][number],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!nodesOf(set).some((node) => node.id === appliesTo))
    problems.push({ code: 'deduction-applies-to-nothing', deduction: id });
  if (amount !== null && (amount <= 0 || hundredths(amount) === undefined))
    problems.push({ code: 'deduction-amount-invalid', deduction: id, amount });
  return problems;
}
