import type { Role } from '../access/actor.ts';
import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import type { Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { eventOf, lastAppealDay } from './collective-sheet.ts';
import type {
  Appeal,
  AppealedSheet,
  CollectiveSheet,
  FinalSheet,
  ReasonsMissing,
  ReviewedSheet,
  ReviewEvent,
  SheetFaults,
  SheetGaps,
  WrongState,
} from './collective-sheet.ts';
import type { CriteriaSet } from './criteria.ts';
import type { GivenReview } from './reviewing.ts';
import { soundReview, unknownLine } from './reviewing.ts';

/** A reviewed sheet to which the unit has said nothing yet; or why it may say nothing any more. */
function awaited(
  sheet: CollectiveSheet,
  round: Round,
): Result<ReviewedSheet, { code: 'round-closed' } | WrongState | { code: 'review-received' }> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewed') return refuse({ code: 'wrong-state', state: sheet.state });
  return sheet.reception.kind === 'awaited' ? ok(sheet) : refuse({ code: 'review-received' });
}

/**
 * The unit holds against its review, once. `reviewer` is the unit that is to answer, unless a level above
 * it has looked again: then that one is.
 * Refusals: closed round, not reviewed, accepted or answered already, the appeal days are over, no line named or one that
 * the set does not have.
 */
export function appealSheet(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  appeal: Pick<Appeal, 'lines' | 'grounds'>,
  reviewer: UnitId,
  step: Step,
): Result<
  {
    readonly state: AppealedSheet;
    readonly event: ReviewEvent<'sheet-appealed'> & {
      readonly lines: number;
      /** Who answers at the level that looked again; absent where the reviewing union does. */
      readonly role?: Role;
    };
  },
  | { code: 'round-closed' }
  | WrongState
  | { code: 'review-received' }
  | { code: 'appeal-days-over'; until: Day }
  | { code: 'appeal-empty' }
  | { code: 'unknown-item'; item: string }
> {
  const reviewed = awaited(sheet, round);
  if (!reviewed.ok) return reviewed;
  const until = lastAppealDay(reviewed.value.review.at, round);
  if (dayOf(step.at) > until) return refuse({ code: 'appeal-days-over', until });
  const named = Object.keys(appeal.lines).length;
  if (named === 0) return refuse({ code: 'appeal-empty' });
  const unknown = unknownLine(set, appeal.lines);
  if (unknown !== undefined) return refuse({ code: 'unknown-item', item: unknown });
  const { reception: _reception, ...rest } = reviewed.value;
  const { lines, grounds } = appeal;
  return ok({
    state: { ...rest, state: 'appealed', appeal: { lines, grounds, by: step.by, at: step.at } },
    event: {
      ...eventOf('sheet-appealed', rest, rest.review.total),
      at: rest.first?.level ?? reviewer,
      lines: named,
      ...(rest.first && { role: rest.first.role }),
    },
  });
}

/**
 * The supervising union answers an appeal, with the points that stand from now on: changed or as before.
 * Refusals: closed round, no appeal waits, a faulty or missing line, a difference without a reason.
 */
export function answerAppeal(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  answer: GivenReview & { readonly text: string },
  reviewer: UnitId,
  step: Step,
): Result<
  { readonly state: ReviewedSheet; readonly event: ReviewEvent<'appeal-answered'> },
  { code: 'round-closed' } | WrongState | SheetFaults | SheetGaps | ReasonsMissing
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'appealed') return refuse({ code: 'wrong-state', state: sheet.state });
  const { text, ...given } = answer;
  const sound = soundReview(sheet, round, set, given);
  if (!sound.ok) return sound;
  const { appeal, ...rest } = sheet;
  const { total } = sound.value;
  const done = { by: step.by, at: step.at };
  return ok({
    state: {
      ...rest,
      state: 'reviewed',
      review: { ...given, total, ...done },
      reception: { kind: 'answered', appeal, text, before: sheet.review.total, ...done },
    },
    event: { ...eventOf('appeal-answered', sheet, total), at: reviewer },
  });
}

/**
 * The unit agrees with its review, so that it need not wait for the appeal days to pass.
 * Refusals: closed round, not reviewed, accepted or answered already.
 */
export function acceptResult(
  sheet: CollectiveSheet,
  round: Round,
  reviewer: UnitId,
  step: Step,
): Result<
  { readonly state: ReviewedSheet; readonly event: ReviewEvent<'result-accepted'> },
  { code: 'round-closed' } | WrongState | { code: 'review-received' }
> {
  const reviewed = awaited(sheet, round);
  if (!reviewed.ok) return reviewed;
  return ok({
    state: { ...reviewed.value, reception: { kind: 'accepted', by: step.by, at: step.at } },
    event: { ...eventOf('result-accepted', reviewed.value, reviewed.value.review.total), at: reviewer },
  });
}

/** The last day of the appeal that still stands in the way of a final result; undefined when nothing does. */
export const appealOpenUntil = (sheet: ReviewedSheet, round: Round, today: Day): Day | undefined => {
  const until = lastAppealDay(sheet.review.at, round);
  return sheet.reception.kind === 'awaited' && today <= until ? until : undefined;
};

/**
 * Makes the result final: nothing moves it from there.
 * Refusals: closed round, not reviewed, the unit may still appeal and has not agreed.
 */
export function finaliseSheet(
  sheet: CollectiveSheet,
  round: Round,
  reviewer: UnitId,
  step: Step,
): Result<
  { readonly state: FinalSheet; readonly event: ReviewEvent<'sheet-finalised'> },
  { code: 'round-closed' } | WrongState | { code: 'appeal-open'; until: Day }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewed') return refuse({ code: 'wrong-state', state: sheet.state });
  const until = appealOpenUntil(sheet, round, dayOf(step.at));
  if (until !== undefined) return refuse({ code: 'appeal-open', until });
  return ok({
    state: { ...sheet, state: 'final', finalised: { by: step.by, at: step.at } },
    event: { ...eventOf('sheet-finalised', sheet, sheet.review.total), at: reviewer },
  });
}
