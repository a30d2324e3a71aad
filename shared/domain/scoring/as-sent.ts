import type { Round } from '../campaigns/round.ts';
import type { CollectiveSheet, ReviewingSheet } from './collective-sheet.ts';
import { combinedResult } from './confirming.ts';
import type { CriteriaSet, Marks } from './criteria.ts';
import type { ReviewPart } from './review-part.ts';
import { soundReview } from './reviewing.ts';
import type { GivenReview } from './reviewing.ts';
import { flatItems } from './walk.ts';

/** Why a sheet under review is looked at by itself and not confirmed together with others. */
export const APART = [
  'opinion-against',
  'deductions',
  'unsound',
  'parts-awaited',
  'nobody-gave',
  'parts-differ',
] as const;
export type Apart = (typeof APART)[number];

/** What a review comes to that leaves the unit's own points as they were sent; or why there is none. */
export type AsSent = { readonly total: number } | { readonly apart: Apart };

/**
 * Whether a sheet may be confirmed as it was sent: nothing was taken off, its points keep the rules of the set, the
 * administration agrees, and whoever was asked for a part has given it and came to the same points. `parts` are
 * those of the panel; without one the supervising union decides alone.
 */
export function asSent(
  sheet: ReviewingSheet,
  round: Round,
  set: CriteriaSet,
  parts: readonly ReviewPart[],
): AsSent {
  const asked = parts.length > 0 ? combinedResult(sheet, round, set, parts) : undefined;
  if (asked && !asked.ok)
    return { apart: asked.refusal.code === 'nobody-gave' ? 'nobody-gave' : 'parts-awaited' };
  if (!sheet.opinion.agrees) return { apart: 'opinion-against' };
  if (sheet.deductions.length > 0) return { apart: 'deductions' };
  if (asked && !isSame(set, sheet, asked.value)) return { apart: 'parts-differ' };
  const sound = soundReview(sheet, round, set, asked ? asked.value : unchanged(sheet));
  return sound.ok ? { total: sound.value.total } : { apart: 'unsound' };
}

/** The review that leaves a unit's own points as they are. */
const unchanged = ({ marks }: Pick<CollectiveSheet, 'marks'>): GivenReview => ({
  marks,
  reasons: {},
  deductions: [],
});

const isSame = (set: CriteriaSet, { marks }: ReviewingSheet, given: GivenReview): boolean =>
  given.deductions.length === 0 &&
  flatItems(set).every(({ id }) => pointsOn(marks, id) === pointsOn(given.marks, id));

/** A bonus that was not claimed is worth nothing, which is what reviewers say of it. */
const pointsOn = (marks: Marks, item: string): number => marks[item]?.points ?? 0;
