import type { Day } from '../kernel/day.ts';
import type { WriterId } from '../kernel/ids.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Result } from '../kernel/result.ts';
import type { ApprovedSet, CriteriaSet, ProposedSet, SetContent } from './criteria.ts';
import { soundness } from './soundness.ts';
import type { Problem } from './soundness.ts';

/** How every screen and printed sheet marks a set whose points nobody has approved yet. */
export const PROPOSAL_NOTE = 'Đề xuất, cần phê duyệt';

export type ApproveRefusal = { readonly code: 'unsound'; readonly problems: readonly Problem[] };

/** What somebody has written of a set: all but its identity, its standing and where it came from. */
export function contentOf(set: CriteriaSet): SetContent {
  const { id: _id, standing: _standing, from: _from, ...content } = set;
  return content;
}

/** Whether the points of a set may still be changed. */
export const isProposed = (set: CriteriaSet): set is ProposedSet => set.standing.state === 'proposed';

/** Fixes the points of a proposed set. Refuses a set that contradicts itself, with every problem found. */
export function approve(
  set: ProposedSet,
  { by, on }: { readonly by: WriterId; readonly on: Day },
): Result<ApprovedSet, ApproveRefusal> {
  const problems = soundness(set);
  if (problems.length > 0) return refuse({ code: 'unsound', problems });
  return ok({ ...set, standing: { state: 'approved', on, by } });
}
