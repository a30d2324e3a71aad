import type { Round } from '../campaigns/round.ts';
import type { AccountId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { CollectiveSheet, WrongState } from './collective-sheet.ts';

/** Somebody who was asked to review a sheet, and the unit by which they do. */
export type Reviewer = { readonly account: AccountId; readonly unit: UnitId };

/** Who reviews a unit's sheet (tổ thẩm định), and who said so. Without reviewers the supervising union reviews it alone. */
export type ReviewPanel = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly reviewers: readonly Reviewer[];
  readonly assignedBy: WriterId | null;
};

/** The panel of a sheet to which nobody has been assigned. */
export const noPanel = (round: RoundId, unit: UnitId): ReviewPanel => ({
  round,
  unit,
  reviewers: [],
  assignedBy: null,
});

/** Whether a review can still be given: in every state before the first one stands. */
export const awaitsReview = ({ state }: Pick<CollectiveSheet, 'state'>): boolean =>
  state !== 'reviewed' && state !== 'appealed' && state !== 'final';

/**
 * Says anew who reviews a sheet; an empty list leaves it to the supervising union alone. `inside` names
 * those of the reviewers who stand in the unit itself: nobody reviews their own unit.
 * Refusals: closed round, the sheet has been reviewed, somebody from inside, somebody named twice, nothing changes.
 */
export function assignReviewers(
  panel: ReviewPanel,
  sheet: Pick<CollectiveSheet, 'state'>,
  round: Round,
  reviewers: readonly Reviewer[],
  inside: readonly string[],
  at: UnitId,
  step: Step,
): Result<
  {
    readonly state: ReviewPanel;
    readonly event: {
      readonly kind: 'reviewers-assigned';
      readonly round: RoundId;
      readonly unit: UnitId;
      readonly at: UnitId;
      readonly reviewers: number;
    };
  },
  | { code: 'round-closed' }
  | WrongState
  | { code: 'reviewer-inside'; reviewers: readonly string[] }
  | { code: 'reviewer-twice' }
  | { code: 'nothing-changes' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!awaitsReview(sheet)) return refuse({ code: 'wrong-state', state: sheet.state });
  if (inside.length > 0) return refuse({ code: 'reviewer-inside', reviewers: inside });
  if (new Set(reviewers.map(({ account }) => account)).size < reviewers.length)
    return refuse({ code: 'reviewer-twice' });
  const { added, released } = changesOf(panel, reviewers);
  if (added.length + released.length === 0) return refuse({ code: 'nothing-changes' });
  return ok({
    state: { ...panel, reviewers, assignedBy: step.by },
    event: {
      kind: 'reviewers-assigned',
      round: panel.round,
      unit: panel.unit,
      at,
      reviewers: reviewers.length,
    },
  });
}

/** Who comes to a panel and who leaves it; whoever changes the unit by which they review does both. */
export function changesOf(panel: ReviewPanel, reviewers: readonly Reviewer[]) {
  const isIn = (list: readonly Reviewer[]) => (one: Reviewer) =>
    list.some(({ account, unit }) => account === one.account && unit === one.unit);
  return {
    added: reviewers.filter((one) => !isIn(panel.reviewers)(one)),
    released: panel.reviewers.filter(({ account }) => !reviewers.some((one) => one.account === account)),
  };
}
