import type { Round } from '../campaigns/round.ts';
import type { Step, UnitId } from '../kernel/ids.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Result } from '../kernel/result.ts';
import type { CollectiveSheet, WrongState } from './collective-sheet.ts';
import { combined } from './combined.ts';
import type { Combined, GivenPoints } from './combined.ts';
import type { CriteriaSet } from './criteria.ts';
import { partFor } from './review-part.ts';
import type { ReviewPart } from './review-part.ts';
import { reviewSheet } from './reviewing.ts';
import type { GivenReview } from './reviewing.ts';
import type { ReviewPanel } from './review-panel.ts';

/** How many of a panel have given or abstained. */
export type Standing = { readonly asked: number; readonly given: number; readonly abstained: number };

/** Where a panel stands, without a word of what was given. `parts` are those of its reviewers. */
export function standingOf(parts: readonly ReviewPart[], sheet: CollectiveSheet): Standing {
  const states = parts.map((part) => partFor(part, sheet).state);
  const count = (state: ReviewPart['state']) => states.filter((one) => one === state).length;
  return { asked: parts.length, given: count('given'), abstained: count('abstained') };
}

/** Whether all who were asked have given or abstained: only then may whoever confirms see their points. */
export const isAllIn = ({ asked, given, abstained }: Standing): boolean =>
  asked > 0 && asked === given + abstained;

type Reviewed = Extract<ReturnType<typeof reviewSheet>, { ok: true }>['value'];
type NotReviewed = Extract<ReturnType<typeof reviewSheet>, { ok: false }>['refusal'];
type NotCombined = { code: 'parts-awaited'; count: number } | { code: 'nobody-gave' } | { code: 'no-panel' };

/** The parts as one result. Refusals: no panel, parts are still awaited, everybody has abstained. */
export function combinedResult(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  parts: readonly ReviewPart[],
): Result<Combined, NotCombined> {
  const standing = standingOf(parts, sheet);
  if (standing.asked === 0) return refuse({ code: 'no-panel' });
  if (!isAllIn(standing))
    return refuse({ code: 'parts-awaited', count: standing.asked - standing.given - standing.abstained });
  const [first, ...others] = parts.filter((part) => part.state === 'given');
  if (!first) return refuse({ code: 'nobody-gave' });
  return ok(combined(set, sheet, [first, ...others], round.rules.combining));
}

/**
 * The supervising union makes the combined points its review. It may set a line otherwise, with a reason however small the
 * difference. `asSeen` says whether the parts stand as they were seen by whoever confirms. Refusals: those of `combinedResult`
 * and of `reviewSheet`, parts that have moved, and a changed line without a reason.
 */
export function confirmReview(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  panel: { readonly parts: readonly ReviewPart[]; readonly asSeen: boolean },
  changed: Pick<GivenPoints, 'marks' | 'reasons'>,
  reviewer: UnitId,
  step: Step,
): Result<Reviewed, NotCombined | WrongState | { code: 'parts-moved' } | NotReviewed> {
  if (sheet.state !== 'reviewing') return refuse({ code: 'wrong-state', state: sheet.state });
  const result = combinedResult(sheet, round, set, panel.parts);
  if (!result.ok) return result;
  if (!panel.asSeen) return refuse({ code: 'parts-moved' });
  const unexplained = Object.keys(changed.marks).filter((item) => !changed.reasons[item]?.trim());
  if (unexplained.length > 0) return refuse({ code: 'reasons-missing', items: unexplained });
  const { marks, reasons, deductions } = result.value;
  const given = {
    marks: { ...marks, ...changed.marks },
    reasons: { ...reasons, ...changed.reasons },
    deductions,
  };
  return reviewSheet(sheet, round, set, given, reviewer, step);
}

/** The supervising union reviews a sheet by itself. Refusals: a panel was asked for it, and those of `reviewSheet`. */
export function reviewAlone(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  panel: Pick<ReviewPanel, 'reviewers'>,
  given: GivenReview,
  reviewer: UnitId,
  step: Step,
): Result<Reviewed, { code: 'panel-decides' } | NotReviewed> {
  if (panel.reviewers.length > 0) return refuse({ code: 'panel-decides' });
  return reviewSheet(sheet, round, set, given, reviewer, step);
}
