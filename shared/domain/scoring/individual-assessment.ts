import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import type { Step } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Review, SheetFaults, SheetGaps } from './collective-sheet.ts';
import { lastAppealDay, unexplainedDifferences } from './collective-sheet.ts';
import type { CriteriaSet, ItemId } from './criteria.ts';
import { eventOf } from './individual-sheet.ts';
import type {
  AnsweredIndividualSheet,
  AssessedIndividualSheet,
  IndividualSheet,
  IndividualSheetEvent,
  QuestionedIndividualSheet,
  SubmittedIndividualSheet,
  WrongState,
} from './individual-sheet.ts';
import { tally } from './tally.ts';

type Given = Pick<Review, 'marks' | 'reasons'>;
/** An inside act: a unit assesses its own people, and the trail says so. */
type Inside<Kind extends string> = IndividualSheetEvent<Kind> & { readonly inside: true };
type PointsRefused = SheetFaults | SheetGaps | { code: 'reasons-missing'; items: readonly ItemId[] };

/**
 * Someone inside the unit, never the person, puts points beside the person's own.
 * Refusals: closed round, not sent yet or assessed already, a faulty or missing line, a difference without a reason.
 */
export function assessIndividualSheet(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  given: Given,
  step: Step,
): Result<
  { readonly state: AssessedIndividualSheet; readonly event: Inside<'individual-sheet-assessed'> },
  { code: 'round-closed' } | WrongState | PointsRefused
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'submitted') return refuse({ code: 'wrong-state', state: sheet.state });
  const assessment = assessed(sheet, set, given, step);
  if (!assessment.ok) return assessment;
  return ok({
    state: { ...sheet, state: 'assessed', assessment: assessment.value },
    event: { ...eventOf('individual-sheet-assessed', sheet, assessment.value.total), inside: true },
  });
}

/**
 * The person asks for the points to be looked at again, and says on what grounds.
 * Refusals: closed round, not assessed yet or asked about already, the round's days for it are over.
 */
export function questionAssessment(
  sheet: IndividualSheet,
  round: Round,
  grounds: string,
  step: Pick<Step, 'at'>,
): Result<
  {
    readonly state: QuestionedIndividualSheet;
    readonly event: IndividualSheetEvent<'assessment-questioned'>;
  },
  { code: 'round-closed' } | WrongState | { code: 'question-days-over'; until: Day }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'assessed') return refuse({ code: 'wrong-state', state: sheet.state });
  const until = lastAppealDay(sheet.assessment.at, round);
  if (dayOf(step.at) > until) return refuse({ code: 'question-days-over', until });
  return ok({
    state: { ...sheet, state: 'questioned', question: { grounds, at: step.at } },
    event: eventOf('assessment-questioned', sheet, sheet.assessment.total),
  });
}

/**
 * Someone inside the unit answers, with the same points or others; the person's sheet is then settled.
 * Refusals: closed round, nothing was asked, a faulty or missing line, a difference from the person's own points without a
 * reason.
 */
export function answerQuestion(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  given: Given & { readonly answer: string },
  step: Step,
): Result<
  { readonly state: AnsweredIndividualSheet; readonly event: Inside<'question-answered'> },
  { code: 'round-closed' } | WrongState | PointsRefused
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'questioned') return refuse({ code: 'wrong-state', state: sheet.state });
  const { answer, ...points } = given;
  const assessment = assessed(sheet, set, points, step);
  if (!assessment.ok) return assessment;
  return ok({
    state: { ...sheet, state: 'answered', before: sheet.assessment, assessment: assessment.value, answer },
    event: { ...eventOf('question-answered', sheet, assessment.value.total), inside: true },
  });
}

function assessed(
  sheet: Pick<SubmittedIndividualSheet, 'marks' | 'deductions'>,
  set: CriteriaSet,
  given: Given,
  step: Step,
): Result<Review, PointsRefused> {
  const { faults, missing, total } = tally(set, given.marks, sheet.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  const unexplained = unexplainedDifferences(set, sheet.marks, given);
  if (unexplained.length > 0) return refuse({ code: 'reasons-missing', items: unexplained });
  return ok({ ...given, total, by: step.by, at: step.at });
}
