import type { Round } from '../campaigns/round.ts';
import type { Instant } from '../kernel/day.ts';
import type { Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { eventOf, isEditable } from './collective-sheet.ts';
import type {
  CollectiveSheet,
  DraftSheet,
  OpinedSheet,
  Opinion,
  ReturnedSheet,
  ReviewEvent,
  SheetEvent,
  SheetFaults,
  SheetGaps,
  SubmittedSheet,
  WrongState,
} from './collective-sheet.ts';
import type { CriteriaSet } from './criteria.ts';
import type { Deadline } from './deadline.ts';
import { lastMinuteOf, timeliness } from './deadline.ts';
import { enteredFaults } from './entered.ts';
import type { Entered } from './entered.ts';
import { lackingEvidence } from './evidence.ts';
import type { EvidenceGaps } from './evidence.ts';
import { tally } from './tally.ts';

/** The grace after the deadline is over as well; `closedAt` is the last minute that was in time. */
export type PastDeadline = { code: 'past-deadline'; closedAt: Instant };

/**
 * Keeps the lines as entered, lines still missing included, while the sheet is the unit's to write; also after the deadline,
 * so that nothing is lost while an extension is asked for. Leaves no event.
 * Refusals: closed round, the sheet was sent already, a line outside its bounds or off its step.
 */
export function saveDraft(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  entered: Entered,
): Result<DraftSheet | ReturnedSheet, { code: 'round-closed' } | WrongState | SheetFaults> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!isEditable(sheet)) return refuse({ code: 'wrong-state', state: sheet.state });
  const faults = enteredFaults(set, entered);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  return ok({ ...sheet, ...entered });
}

/**
 * Sends the unit's own points, a first time or again after the sheet was withdrawn or returned.
 * Refusals: closed round, sent already, the deadline and its grace are over, a faulty line, a line without points or
 * without the evidence that it asks for.
 */
export function submitSheet(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  deadline: Deadline,
  step: Step,
): Result<
  {
    readonly state: SubmittedSheet;
    readonly event: SheetEvent<'sheet-submitted'> & { readonly submission: number; readonly late: boolean };
  },
  { code: 'round-closed' } | WrongState | PastDeadline | SheetFaults | SheetGaps | EvidenceGaps
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!isEditable(sheet)) return refuse({ code: 'wrong-state', state: sheet.state });
  const time = timeliness(deadline, step.at);
  if (time === 'late') return refuse({ code: 'past-deadline', closedAt: lastMinuteOf(deadline) });
  const { faults, missing, total } = tally(set, sheet.marks, sheet.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  const lines = lackingEvidence(set, sheet.marks, sheet.evidence);
  if (lines.length > 0) return refuse({ code: 'evidence-missing', lines });
  const submission = sheet.submissions + 1;
  const late = time === 'in-grace';
  return ok({
    state: {
      ...sheet,
      state: 'submitted',
      submissions: submission,
      total,
      submittedAt: step.at,
      submittedBy: step.by,
      late,
    },
    event: { ...eventOf('sheet-submitted', sheet, total), submission, late },
  });
}

/**
 * Takes a sent sheet back, to change it; an opinion that was given falls away, for it was about what was sent.
 * Refusals: closed round, not sent or a review has begun, and once the deadline and its grace are over: it could not be
 * sent again.
 */
export function withdrawSheet(
  sheet: CollectiveSheet,
  round: Round,
  deadline: Deadline,
  step: Step,
): Result<
  { readonly state: DraftSheet; readonly event: SheetEvent<'sheet-withdrawn'> },
  { code: 'round-closed' } | WrongState | PastDeadline
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'submitted' && sheet.state !== 'opined')
    return refuse({ code: 'wrong-state', state: sheet.state });
  if (timeliness(deadline, step.at) === 'late')
    return refuse({ code: 'past-deadline', closedAt: lastMinuteOf(deadline) });
  const { round: id, unit, marks, deductions, evidence, submissions, returns, total } = sheet;
  return ok({
    state: { state: 'draft', round: id, unit, marks, deductions, evidence, submissions, returns },
    event: eventOf('sheet-withdrawn', sheet, total),
  });
}

/**
 * Records the administration's opinion; the sheet then waits for `reviewer`, the unit that supervises this one on that day.
 * Refusals: closed round, the sheet does not wait for an opinion.
 */
export function giveOpinion(
  sheet: CollectiveSheet,
  round: Round,
  opinion: Pick<Opinion, 'agrees' | 'text'>,
  reviewer: UnitId,
  step: Step,
): Result<
  { readonly state: OpinedSheet; readonly event: ReviewEvent<'opinion-given'> },
  { code: 'round-closed' } | WrongState
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'submitted') return refuse({ code: 'wrong-state', state: sheet.state });
  return ok({
    state: { ...sheet, state: 'opined', opinion: { ...opinion, by: step.by, at: step.at } },
    event: { ...eventOf('opinion-given', sheet, sheet.total), at: reviewer },
  });
}
