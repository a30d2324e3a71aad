import type { Day } from '../kernel/day.ts';
import type { WriterId } from '../kernel/ids.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Result } from '../kernel/result.ts';
import type {
  ApprovedSet,
  CriteriaNode,
  CriteriaSet,
  Item,
  ItemId,
  ProposedSet,
  SetContent,
} from './criteria.ts';
import { hundredths, onStep, toPoints } from './hundredths.ts';
import { soundness } from './soundness.ts';
import type { Problem } from './soundness.ts';
import { flatItems, isCounted, itemOf } from './walk.ts';

/** How every screen and printed sheet marks a set whose points nobody has approved yet. */
export const PROPOSAL_NOTE = 'Đề xuất, cần phê duyệt';

export type RepointRefusal =
  | { readonly code: 'unknown-item'; readonly item: ItemId }
  | { readonly code: 'off-step'; readonly item: ItemId; readonly points: number; readonly step: number }
  | { readonly code: 'below-step'; readonly item: ItemId; readonly points: number; readonly step: number }
  | { readonly code: 'bands-are-fixed'; readonly item: ItemId; readonly max: number }
  | { readonly code: 'sum-is-not-total'; readonly sum: number; readonly total: number };

export type ApproveRefusal = { readonly code: 'unsound'; readonly problems: readonly Problem[] };

/** What somebody has written of a set: all but its identity, its standing and where it came from. */
export function contentOf(set: CriteriaSet): SetContent {
  const { id: _id, standing: _standing, from: _from, ...content } = set;
  return content;
}

/** Whether the points of a set may still be changed. */
export const isProposed = (set: CriteriaSet): set is ProposedSet => set.standing.state === 'proposed';

/**
 * Gives lines of a proposed set new maxima; lines not named keep theirs, groups follow their lines.
 * Refuses, first found first: a code that the set lacks, a maximum off the step or under one step, a new maximum for a
 * line with bands (its bands would no longer fit), and a sum that is not the set's total. An approved set is not taken.
 */
export function repoint(
  set: ProposedSet,
  points: Readonly<Record<ItemId, number>>,
): Result<ProposedSet, RepointRefusal> {
  const maxima = new Map(Object.entries(points));
  for (const [id, max] of maxima) {
    const item = itemOf(set, id);
    if (!item) return refuse({ code: 'unknown-item', item: id });
    const refusal = refusalOf(item, max);
    if (refusal) return refuse(refusal);
  }
  const inTotal = flatItems(set).filter(
    (item) => isCounted(item) && (item.kind !== 'bonus' || set.ceiling === undefined),
  );
  const sum = inTotal.reduce((count, item) => count + (hundredths(maxima.get(item.id) ?? item.max) ?? 0), 0);
  if (sum !== hundredths(set.total))
    return refuse({ code: 'sum-is-not-total', sum: toPoints(sum), total: set.total });
  return ok({ ...set, groups: set.groups.map((node) => withMaxima(node, maxima)) });
}

/** Fixes the points of a proposed set. Refuses a set that contradicts itself, with every problem found. */
export function approve(
  set: ProposedSet,
  { by, on }: { readonly by: WriterId; readonly on: Day },
): Result<ApprovedSet, ApproveRefusal> {
  const problems = soundness(set);
  if (problems.length > 0) return refuse({ code: 'unsound', problems });
  return ok({ ...set, standing: { state: 'approved', on, by } });
}

function refusalOf(item: Item, points: number): RepointRefusal | undefined {
  const { id, step, max } = item;
  if (item.kind !== 'yes-no' && !onStep(points, step)) return { code: 'off-step', item: id, points, step };
  if (points < step) return { code: 'below-step', item: id, points, step };
  if (item.kind === 'bands' && points !== max) return { code: 'bands-are-fixed', item: id, max };
  return undefined;
}

function withMaxima(node: CriteriaNode, maxima: ReadonlyMap<ItemId, number>): CriteriaNode {
  if (node.kind !== 'group') return { ...node, max: maxima.get(node.id) ?? node.max };
  const children = node.children.map((child) => withMaxima(child, maxima));
  const max = children.filter(isCounted).reduce((sum, child) => sum + (hundredths(child.max) ?? 0), 0);
  return { ...node, max: toPoints(max), children };
}
