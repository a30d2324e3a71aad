import type { Round } from '../campaigns/round.ts';
import type { CriteriaSetId, PersonId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Review, SheetFaults, SheetGaps } from './collective-sheet.ts';
import { unexplainedDifferences } from './collective-sheet.ts';
import type { CriteriaSet, ItemId, Marks, RecordedDeduction } from './criteria.ts';
import { tally } from './tally.ts';

type About = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly person: PersonId;
  /** The criteria set the unit uses for this person. */
  readonly set: CriteriaSetId;
  /** The hash of the one personal code that opens it today; the code itself is kept nowhere. */
  readonly code: string;
  readonly marks: Marks;
  readonly deductions: readonly RecordedDeduction[];
};
type Sent = { readonly total: number; readonly submittedAt: string };

export type DraftIndividualSheet = About & { readonly state: 'draft' };
export type SubmittedIndividualSheet = About & Sent & { readonly state: 'submitted' };
export type AssessedIndividualSheet = About &
  Sent & { readonly state: 'assessed'; readonly assessment: Review };
export type IndividualSheet = DraftIndividualSheet | SubmittedIndividualSheet | AssessedIndividualSheet;

export const INDIVIDUAL_SHEET_NEXT = {
  draft: ['submitted'],
  submitted: ['assessed'],
  assessed: [],
} as const satisfies Record<IndividualSheet['state'], readonly IndividualSheet['state'][]>;

type SheetEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly total: number;
};
type Moved<S, Kind extends string> = { readonly state: S; readonly event: SheetEvent<Kind> };
type WrongState = { code: 'wrong-state'; state: IndividualSheet['state'] };

const eventOf = <const Kind extends string>(kind: Kind, sheet: About, total: number): SheetEvent<Kind> => ({
  kind,
  round: sheet.round,
  unit: sheet.unit,
  person: sheet.person,
  total,
});

/** Opens an empty sheet for a person on one of the round's criteria sets for individuals. */
export function openIndividualSheet(
  existing: IndividualSheet | undefined,
  round: Round,
  about: Pick<About, 'unit' | 'person' | 'set' | 'code'>,
): Result<
  Moved<DraftIndividualSheet, 'individual-sheet-opened'>,
  { code: 'round-closed' } | { code: 'sheet-exists' } | { code: 'set-not-in-round' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (existing) return refuse({ code: 'sheet-exists' });
  if (!round.criteria.some(({ set, subject }) => set === about.set && subject === 'individual'))
    return refuse({ code: 'set-not-in-round' });
  const state: DraftIndividualSheet = {
    state: 'draft',
    round: round.id,
    ...about,
    marks: {},
    deductions: [],
  };
  return ok({ state, event: eventOf('individual-sheet-opened', state, 0) });
}

/**
 * Puts a new personal code in the place of the one before it, for somebody who has lost theirs; the sheet stays as it is.
 * Refusal: closed round, for a code ends with its round.
 */
export function reissueCode(
  sheet: IndividualSheet,
  round: Round,
  code: string,
): Result<
  {
    readonly state: IndividualSheet;
    readonly event: Omit<SheetEvent<'individual-code-reissued'>, 'total'> & {
      readonly sheet: IndividualSheet['state'];
    };
  },
  { code: 'round-closed' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  const { round: id, unit, person, state } = sheet;
  return ok({
    state: { ...sheet, code },
    event: { kind: 'individual-code-reissued', round: id, unit, person, sheet: state },
  });
}

/** Keeps a draft as entered. Refusals: closed round, sent already, a line outside its bounds or off its step. */
export function saveIndividualDraft(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  entered: Pick<About, 'marks' | 'deductions'>,
): Result<DraftIndividualSheet, { code: 'round-closed' } | WrongState | SheetFaults> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'draft') return refuse({ code: 'wrong-state', state: sheet.state });
  const { faults } = tally(set, entered.marks, entered.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  return ok({ ...sheet, ...entered });
}

/** Sends the person's own points. Refusals: closed round, sent already, a faulty line, a line without points. */
export function submitIndividualSheet(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  step: Step,
): Result<
  Moved<SubmittedIndividualSheet, 'individual-sheet-submitted'>,
  { code: 'round-closed' } | WrongState | SheetFaults | SheetGaps
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'draft') return refuse({ code: 'wrong-state', state: sheet.state });
  const { faults, missing, total } = tally(set, sheet.marks, sheet.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  return ok({
    state: { ...sheet, state: 'submitted', total, submittedAt: step.at },
    event: eventOf('individual-sheet-submitted', sheet, total),
  });
}

/**
 * Someone inside the unit, never the person, puts points beside the person's own.
 * Refusals: closed round, not sent yet or assessed already, a faulty or missing line, a difference without a reason.
 */
export function assessIndividualSheet(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  assessment: Pick<Review, 'marks' | 'reasons'>,
  step: { readonly by: WriterId; readonly at: Step['at'] },
): Result<
  {
    readonly state: AssessedIndividualSheet;
    /** An inside act: a unit assesses its own people, and the trail says so. */
    readonly event: SheetEvent<'individual-sheet-assessed'> & { readonly inside: true };
  },
  | { code: 'round-closed' }
  | WrongState
  | SheetFaults
  | SheetGaps
  | { code: 'reasons-missing'; items: readonly ItemId[] }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'submitted') return refuse({ code: 'wrong-state', state: sheet.state });
  const { faults, missing, total } = tally(set, assessment.marks, sheet.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  const unexplained = unexplainedDifferences(set, sheet.marks, assessment);
  if (unexplained.length > 0) return refuse({ code: 'reasons-missing', items: unexplained });
  return ok({
    state: { ...sheet, state: 'assessed', assessment: { ...assessment, total, by: step.by, at: step.at } },
    event: { ...eventOf('individual-sheet-assessed', sheet, total), inside: true },
  });
}
