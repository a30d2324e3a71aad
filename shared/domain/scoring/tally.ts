import type {
  CriteriaNode,
  CriteriaSet,
  Deduction,
  Item,
  ItemId,
  Mark,
  Marks,
  RecordedDeduction,
} from './criteria.ts';
import { faultsOf } from './faults.ts';
import { classify } from './classify.ts';
import type { Classified } from './classify.ts';
import type { Fault } from './faults.ts';
import { hundredths, toPoints } from './hundredths.ts';
import { flatGroups, flatItems, isCounted, reachOf } from './walk.ts';

export type { Classified } from './classify.ts';
export { differences } from './differences.ts';
export type { Fault } from './faults.ts';
export { flatItems, groupOf, itemOf } from './walk.ts';

/** What a sheet adds up to. A faulty line stays on the sheet and is left out of every sum. */
export type Tally = {
  readonly total: number;
  /** Points of each group, its own and its lines' deductions taken off. */
  readonly groups: Readonly<Record<string, number>>;
  /** Lines still to be scored; a bonus is never among them. */
  readonly missing: readonly ItemId[];
  readonly faults: readonly Fault[];
  /** What the sheet is called and why; null while a line is missing or faulty, and where the set only counts. */
  readonly classified: Classified | null;
};

/**
 * Adds up one sheet. Pure and exact: sums are counted in whole hundredths, the order of entry does not matter, no line,
 * group or total falls below 0 or rises above its maximum; the total's is the set's ceiling, where it has one.
 */
export function tally(set: CriteriaSet, marks: Marks, deductions: readonly RecordedDeduction[]): Tally {
  const items = flatItems(set);
  const given = new Map(Object.entries(marks));
  const faultsByItem = new Map(items.map((item) => [item.id, faultsOn(item, given.get(item.id))]));
  const counts = new Map(
    items
      .filter((item) => isCounted(item) && faultsByItem.get(item.id)?.length === 0)
      .map((item) => [item.id, hundredths(given.get(item.id)?.points ?? 0) ?? 0]),
  );
  const sums = addUp(set.groups, counts, takenOff(set.deductions, deductions));
  const sum = set.groups.reduce((count, node) => count + (sums.get(node.id) ?? 0), 0);
  const total = toPoints(clamp(sum, reachOf(set)));
  const missing = items.filter((item) => item.kind !== 'bonus' && !given.has(item.id)).map((item) => item.id);
  const faults = [
    ...items.flatMap((item) => faultsByItem.get(item.id) ?? []),
    ...unknownItems(items, given),
    ...deductionFaults(set.deductions, deductions),
  ];
  return {
    total,
    groups: Object.fromEntries(flatGroups(set).map(({ id }) => [id, toPoints(sums.get(id) ?? 0)])),
    missing,
    faults,
    classified: missing.length > 0 || faults.length > 0 ? null : classify(set, total, marks),
  };
}

const faultsOn = (item: Item, mark: Mark | undefined): readonly Fault[] =>
  mark === undefined ? [] : faultsOf(item, mark);

const clamp = (count: number, max: number): number =>
  Math.min(Math.max(count, 0), hundredths(max) ?? Math.floor(max * 100));

/** The count of every node, inner ones first, deductions taken off where they apply. */
function addUp(
  nodes: readonly CriteriaNode[],
  counts: ReadonlyMap<string, number>,
  off: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map<string, number>();
  const visit = (node: CriteriaNode): number => {
    const gross =
      node.kind === 'group'
        ? node.children.reduce((sum, child) => sum + visit(child), 0)
        : (counts.get(node.id) ?? 0);
    const net = clamp(gross - (off.get(node.id) ?? 0), node.max);
    sums.set(node.id, net);
    return net;
  };
  nodes.forEach(visit);
  return sums;
}

/** What the recorded cases take off each group or line; a case without evidence takes off nothing. */
function takenOff(known: readonly Deduction[], recorded: readonly RecordedDeduction[]): Map<string, number> {
  const off = new Map<string, number>();
  for (const deduction of known) {
    const cases = recorded.filter(({ id, evidence }) => id === deduction.id && evidence.trim() !== '').length;
    const amount = cases * (hundredths(deduction.amount ?? 0) ?? 0);
    off.set(deduction.appliesTo, (off.get(deduction.appliesTo) ?? 0) + amount);
  }
  return off;
}

function unknownItems(items: readonly Item[], given: ReadonlyMap<string, Mark>): readonly Fault[] {
  const known = new Set(items.map((item) => item.id));
  const unknown = [...given.keys()].filter((id) => !known.has(id)).sort();
  return unknown.map((item) => ({ code: 'unknown-item', item }));
}

/** In the order of the set, unknown ones last: the order of recording does not show. */
function deductionFaults(
  known: readonly Deduction[],
  recorded: readonly RecordedDeduction[],
): readonly Fault[] {
  const ids = new Set(known.map((deduction) => deduction.id));
  const unproven = known.flatMap(({ id }) =>
    recorded.filter((entry) => entry.id === id && entry.evidence.trim() === ''),
  );
  const unknown = recorded.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  return [
    ...unproven.map(({ id }): Fault => ({ code: 'deduction-without-evidence', deduction: id })),
    ...unknown.sort().map((id): Fault => ({ code: 'unknown-deduction', deduction: id })),
  ];
}
