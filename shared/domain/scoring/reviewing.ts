import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import type { Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { eventOf, lastAppealDay, unexplainedDifferences } from './collective-sheet.ts';
import type {
  CollectiveReview,
  CollectiveSheet,
  ReasonsMissing,
  Return,
  ReturnedSheet,
  ReviewedSheet,
  ReviewEvent,
  ReviewingSheet,
  SheetFaults,
  SheetGaps,
  WrongState,
} from './collective-sheet.ts';
import type { CriteriaSet, Marks, RecordedDeduction } from './criteria.ts';
import { tally } from './tally.ts';
import { flatItems } from './walk.ts';

/** The points of a review as they are handed in: one result, however many people it was combined from. */
export type GivenReview = Pick<CollectiveReview, 'marks' | 'reasons' | 'deductions'>;

/**
 * The supervising union takes the sheet in hand; the unit can no longer withdraw it.
 * Refusals: closed round, the sheet does not wait for a review.
 */
export function beginReview(
  sheet: CollectiveSheet,
  round: Round,
  reviewer: UnitId,
  step: Step,
): Result<
  { readonly state: ReviewingSheet; readonly event: ReviewEvent<'review-begun'> },
  { code: 'round-closed' } | WrongState
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'opined') return refuse({ code: 'wrong-state', state: sheet.state });
  return ok({
    state: { ...sheet, state: 'reviewing', begun: { by: step.by, at: step.at } },
    event: { ...eventOf('review-begun', sheet, sheet.total), at: reviewer },
  });
}

/**
 * Gives the sheet back to the unit to be mended and sent again, by a day that is told with it. The opinion falls away: the
 * administration speaks of what is sent next.
 * Refusals: closed round, no review has begun, a day that is over, a line that the set does not have.
 */
export function returnSheet(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  mend: Pick<Return, 'general' | 'lines' | 'until'>,
  reviewer: UnitId,
  step: Step,
): Result<
  {
    readonly state: ReturnedSheet;
    readonly event: ReviewEvent<'sheet-returned'> & { readonly until: Day };
  },
  | { code: 'round-closed' }
  | WrongState
  | { code: 'day-over'; day: Day }
  | { code: 'unknown-item'; item: string }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewing') return refuse({ code: 'wrong-state', state: sheet.state });
  if (mend.until < dayOf(step.at)) return refuse({ code: 'day-over', day: mend.until });
  const unknown = unknownLine(set, mend.lines);
  if (unknown !== undefined) return refuse({ code: 'unknown-item', item: unknown });
  const { round: id, unit, marks, deductions, evidence, submissions, returns } = sheet;
  const { general, lines, until } = mend;
  const added: Return = { general, lines, until, by: step.by, at: step.at };
  return ok({
    state: {
      state: 'returned',
      round: id,
      unit,
      marks,
      deductions,
      evidence,
      submissions,
      returns: [...returns, added],
    },
    event: { ...eventOf('sheet-returned', sheet, sheet.total), at: reviewer, until },
  });
}

/**
 * Puts the supervising union's points beside the unit's own; they never change those.
 * Refusals: closed round, no review has begun, a faulty or missing line, a line that differs by more than the round's gap
 * without a reason.
 */
export function reviewSheet(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  given: GivenReview,
  reviewer: UnitId,
  step: Step,
): Result<
  {
    readonly state: ReviewedSheet;
    readonly event: ReviewEvent<'sheet-reviewed'> & { readonly appealUntil: Day };
  },
  { code: 'round-closed' } | WrongState | SheetFaults | SheetGaps | ReasonsMissing
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewing') return refuse({ code: 'wrong-state', state: sheet.state });
  const sound = soundReview(sheet, round, set, given);
  if (!sound.ok) return sound;
  const { begun: _begun, ...rest } = sheet;
  const { total } = sound.value;
  return ok({
    state: {
      ...rest,
      state: 'reviewed',
      review: { ...given, total, by: step.by, at: step.at },
      reception: { kind: 'awaited' },
    },
    event: {
      ...eventOf('sheet-reviewed', sheet, total),
      at: reviewer,
      appealUntil: lastAppealDay(step.at, round),
    },
  });
}

/** The total of a review that may stand beside the unit's own points. */
export function soundReview(
  own: { readonly marks: Marks; readonly deductions: readonly RecordedDeduction[] },
  round: Round,
  set: CriteriaSet,
  given: GivenReview,
): Result<{ readonly total: number }, SheetFaults | SheetGaps | ReasonsMissing> {
  const { faults, missing, total } = tally(set, given.marks, [...own.deductions, ...given.deductions]);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  const unexplained = [
    ...unexplainedDifferences(set, own.marks, given, round.rules.gap),
    ...given.deductions.filter(({ reason }) => reason.trim() === '').map(({ id }) => id),
  ];
  if (unexplained.length > 0) return refuse({ code: 'reasons-missing', items: unexplained });
  return ok({ total });
}

/** The first of the lines that words are written to and that the set does not have. */
export function unknownLine(set: CriteriaSet, words: Readonly<Record<string, string>>): string | undefined {
  const known = new Set(flatItems(set).map(({ id }) => id));
  return Object.keys(words).find((id) => !known.has(id));
}
