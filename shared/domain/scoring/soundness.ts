import type { BandsItem, CriteriaSet, Group, Interval, Item } from './criteria.ts';
import { hundredths, onStep, toPoints } from './hundredths.ts';
import { sumOfMaxima } from './sums.ts';
import { flatGroups, flatItems, isCounted, nodesOf, reachOf } from './walk.ts';

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
  | { readonly code: 'nothing-to-score' }
  | { readonly code: 'no-text'; readonly node: string }
  | { readonly code: 'ceiling-not-above-total'; readonly ceiling: number; readonly total: number }
  | { readonly code: 'ceiling-beyond-bonus'; readonly ceiling: number; readonly reach: number }
  | { readonly code: 'repeated-id'; readonly id: string }
  | { readonly code: 'max-off-step'; readonly item: string; readonly max: number; readonly step: number }
  | {
      readonly code: 'bands-not-contiguous';
      readonly item: string;
      readonly scale: 'percent' | 'points';
    }
  | { readonly code: 'no-grounds'; readonly item: string }
  | { readonly code: 'cap-at-unknown'; readonly item: string }
  | { readonly code: 'cap-at-highest'; readonly item: string }
  | {
      readonly code: 'cap-threshold-outside';
      readonly item: string;
      readonly points: number;
      readonly max: number;
    }
  | { readonly code: 'cap-without-yes'; readonly item: string }
  | { readonly code: 'classifications-not-from-zero' }
  | { readonly code: 'classifications-alike'; readonly from: number }
  | { readonly code: 'classification-out-of-reach'; readonly classification: string; readonly reach: number }
  | { readonly code: 'deduction-applies-to-nothing'; readonly deduction: string }
  | { readonly code: 'deduction-amount-invalid'; readonly deduction: string; readonly amount: number };

/** Everything that keeps a set from being scored on; empty for a sound set. */
export function soundness(set: CriteriaSet): readonly Problem[] {
  return [
    ...(flatItems(set).some(isCounted) ? totalProblems(set) : [{ code: 'nothing-to-score' } as const]),
    ...flatGroups(set).flatMap(groupProblems),
    ...textProblems(set),
    ...repeatedIds(set),
    ...flatItems(set).flatMap((item) => [...itemProblems(item), ...capProblems(set, item)]),
    ...classificationProblems(set),
    ...set.deductions.flatMap((deduction) => deductionProblems(set, deduction)),
  ];
}

/** Under a ceiling the lines beside the bonuses make the total, and the bonuses must be able to reach it. */
function totalProblems(set: CriteriaSet): readonly Problem[] {
  const { total, ceiling } = set;
  const items = flatItems(set);
  if (ceiling === undefined) {
    const sum = sumOfMaxima(set.groups);
    return sum === total ? [] : [{ code: 'total-is-not-sum', sum, total }];
  }
  const sum = sumOfMaxima(items.filter(({ kind }) => kind !== 'bonus'));
  const reach = toPoints(
    (hundredths(total) ?? 0) + (hundredths(sumOfMaxima(items.filter(({ kind }) => kind === 'bonus'))) ?? 0),
  );
  return [
    ...(sum === total ? [] : [{ code: 'total-is-not-sum', sum, total } as const]),
    ...(ceiling > total ? [] : [{ code: 'ceiling-not-above-total', ceiling, total } as const]),
    ...(ceiling <= reach ? [] : [{ code: 'ceiling-beyond-bonus', ceiling, reach } as const]),
  ];
}

function groupProblems({ id, max, children }: Group): readonly Problem[] {
  if (children.length === 0) return [{ code: 'empty-group', group: id }];
  const sum = sumOfMaxima(children);
  return sum === max ? [] : [{ code: 'group-is-not-sum', group: id, sum, max }];
}

function textProblems(set: CriteriaSet): readonly Problem[] {
  const texts = [
    ...nodesOf(set).map((node) => ({ id: node.id, text: node.kind === 'group' ? node.title : node.text })),
    ...(set.classifications ?? []).map(({ id, title }) => ({ id, text: title })),
    ...set.deductions,
  ];
  return texts.filter(({ text }) => text.trim() === '').map(({ id }) => ({ code: 'no-text', node: id }));
}

function repeatedIds(set: CriteriaSet): readonly Problem[] {
  const ids = [...nodesOf(set), ...set.deductions, ...(set.classifications ?? [])].map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => ({ code: 'repeated-id', id }));
}

function itemProblems(item: Item): readonly Problem[] {
  const problems: Problem[] = [];
  if (item.max <= 0 || !onStep(item.max, item.kind === 'yes-no' ? item.max : item.step))
    problems.push({ code: 'max-off-step', item: item.id, max: item.max, step: item.step });
  if (item.kind === 'bands') problems.push(...bandProblems(item));
  if (item.kind === 'bonus' && item.grounds.length === 0)
    problems.push({ code: 'no-grounds', item: item.id });
  return problems;
}

function capProblems(set: CriteriaSet, item: Item): readonly Problem[] {
  if (item.kind === 'bonus' || !item.cap) return [];
  const { id, cap, max } = item;
  const highest = (set.classifications ?? []).toSorted((one, other) => other.from - one.from)[0];
  const problems: Problem[] = [];
  if (!set.classifications?.some((known) => known.id === cap.at))
    problems.push({ code: 'cap-at-unknown', item: id });
  else if (cap.at === highest?.id) problems.push({ code: 'cap-at-highest', item: id });
  if (cap.when === 'yes' && item.kind !== 'yes-no') problems.push({ code: 'cap-without-yes', item: id });
  if (cap.when === 'under' && (cap.points <= 0 || cap.points > max || hundredths(cap.points) === undefined))
    problems.push({ code: 'cap-threshold-outside', item: id, points: cap.points, max });
  return problems;
}

/** From nothing upwards, so that every complete sheet is called something. */
function classificationProblems(set: CriteriaSet): readonly Problem[] {
  const known = set.classifications ?? [];
  if (known.length === 0) return [];
  const starts = known.map(({ from }) => from);
  const alike = starts.filter((from, index) => starts.indexOf(from) !== index);
  const reach = reachOf(set);
  return [
    ...(starts.includes(0) ? [] : [{ code: 'classifications-not-from-zero' } as const]),
    ...[...new Set(alike)].map((from): Problem => ({ code: 'classifications-alike', from })),
    ...known
      .filter(({ from }) => from < 0 || from > reach || hundredths(from) === undefined)
      .map(({ id }): Problem => ({ code: 'classification-out-of-reach', classification: id, reach })),
  ];
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
  if (!nodesOf(set).some((node) => node.id === appliesTo && isCounted(node)))
    problems.push({ code: 'deduction-applies-to-nothing', deduction: id });
  if (amount !== null && (amount <= 0 || hundredths(amount) === undefined))
    problems.push({ code: 'deduction-amount-invalid', deduction: id, amount });
  return problems;
}
