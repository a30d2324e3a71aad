import type { Round } from '../campaigns/round.ts';
import type { Instant } from '../kernel/day.ts';
import type { CriteriaSetId, EvidenceId, PersonId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Review, SheetFaults, SheetGaps } from './collective-sheet.ts';
import type { CriteriaSet, Marks, RecordedDeduction } from './criteria.ts';
import type { Deadline } from './deadline.ts';
import { lastMinuteOf, timeliness } from './deadline.ts';
import { enteredFaults } from './entered.ts';
import type { Entered } from './entered.ts';
import { lackingEvidence } from './evidence.ts';
import type { Evidence, EvidenceGaps } from './evidence.ts';
import type { PastDeadline } from './sending.ts';
import { tally } from './tally.ts';

type About = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly person: PersonId;
  /** The criteria set the unit uses for this person. */
  readonly set: CriteriaSetId;
  /** The hash of the one personal code that opens it today; the code itself is kept nowhere. Absent: none was given out. */
  readonly code?: string;
  readonly marks: Marks;
  readonly deductions: readonly RecordedDeduction[];
  readonly evidence: Evidence;
  /** Its points come from nobody with the code, but were entered for the person. */
  readonly entered?: EnteredFor;
};

/** Ways in which a unit enters points for a person. */
export const WAYS = ['workbook', 'paper'] as const;

/**
 * By whom and when points were entered for a person: from the workbook of the unit, or from a sheet that the person filled
 * in on paper, with the pictures of it.
 */
export type EnteredFor = { readonly by: WriterId; readonly at: Instant } & (
  { readonly way: 'workbook' } | { readonly way: 'paper'; readonly scans: readonly EvidenceId[] }
);

export type Sent = {
  readonly total: number;
  readonly submittedAt: Instant;
  /** Sent in the grace after the deadline. */
  readonly late?: true;
};

export type DraftIndividualSheet = About & { readonly state: 'draft' };
export type SubmittedIndividualSheet = About & Sent & { readonly state: 'submitted' };
type Assessed = Sent & { readonly assessment: Review };
export type AssessedIndividualSheet = About & Assessed & { readonly state: 'assessed' };

/** Why a person asks for their points to be looked at again. */
export type Question = { readonly grounds: string; readonly at: string };
type Questioned = Assessed & { readonly question: Question };
export type QuestionedIndividualSheet = About & Questioned & { readonly state: 'questioned' };

/** Looked at again: `assessment` is the one that stands now, `before` the one that was asked about. */
export type AnsweredIndividualSheet = About &
  Questioned & { readonly state: 'answered'; readonly before: Review; readonly answer: string };
export type IndividualSheet =
  | DraftIndividualSheet
  | SubmittedIndividualSheet
  | AssessedIndividualSheet
  | QuestionedIndividualSheet
  | AnsweredIndividualSheet;

/** Every state of a person's sheet, in the order of its course. */
export const SHEET_STATES = [
  'draft',
  'submitted',
  'assessed',
  'questioned',
  'answered',
] as const satisfies readonly IndividualSheet['state'][];

/** Where a person's sheet may go from each state. */
export const INDIVIDUAL_SHEET_NEXT = {
  draft: ['submitted'],
  submitted: ['assessed', 'draft'],
  assessed: ['questioned'],
  questioned: ['answered'],
  answered: [],
} as const satisfies Record<IndividualSheet['state'], readonly IndividualSheet['state'][]>;

export type IndividualSheetEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly total: number;
};
type Moved<S, Kind extends string> = { readonly state: S; readonly event: IndividualSheetEvent<Kind> };
export type WrongState = { code: 'wrong-state'; state: IndividualSheet['state'] };

/** What every move of a sheet tells: whose it is and how many points it came to. */
export const eventOf = <const Kind extends string>(
  kind: Kind,
  sheet: About,
  total: number,
): IndividualSheetEvent<Kind> => ({
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
  about: Pick<About, 'unit' | 'person' | 'set'> & { readonly code: string },
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
    evidence: {},
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
    readonly event: Omit<IndividualSheetEvent<'individual-code-reissued'>, 'total'> & {
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

/** Keeps a draft as the person has it; what was entered for the person is theirs from now on. Refusals: closed round, sent already, a line outside its bounds or off its step. */
export function saveIndividualDraft(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  entered: Entered,
): Result<DraftIndividualSheet, { code: 'round-closed' } | WrongState | SheetFaults> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'draft') return refuse({ code: 'wrong-state', state: sheet.state });
  const faults = enteredFaults(set, entered);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  const { entered: _entered, ...own } = sheet;
  return ok({ ...own, ...entered });
}

/**
 * Sends the person's own points. Refusals: closed round, sent already, the deadline and its grace over, a faulty line, a line without points or without the
 * evidence that it asks for.
 */
export function submitIndividualSheet(
  sheet: IndividualSheet,
  round: Round,
  set: CriteriaSet,
  deadline: Deadline,
  step: Step,
): Result<
  Moved<SubmittedIndividualSheet, 'individual-sheet-submitted'>,
  { code: 'round-closed' } | WrongState | PastDeadline | SheetFaults | SheetGaps | EvidenceGaps
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'draft') return refuse({ code: 'wrong-state', state: sheet.state });
  const moment = momentOf(deadline, step);
  if (!moment.ok) return moment;
  const total = wholeTotal(set, sheet);
  if (!total.ok) return total;
  const { entered: _entered, ...own } = sheet;
  return ok({
    state: { ...own, state: 'submitted', total: total.value, ...moment.value },
    event: eventOf('individual-sheet-submitted', sheet, total.value),
  });
}

/** When a sheet that is sent at this step counts as sent. Refused once the deadline and its grace are over. */
export function momentOf(
  deadline: Deadline,
  { at }: Pick<Step, 'at'>,
): Result<Omit<Sent, 'total'>, PastDeadline> {
  const time = timeliness(deadline, at);
  if (time === 'late') return refuse({ code: 'past-deadline', closedAt: lastMinuteOf(deadline) });
  return ok({ submittedAt: at, ...(time === 'in-grace' && { late: true as const }) });
}

/** What a sheet that lacks nothing comes to. Refusals: a faulty line, one without points or without the evidence that it asks for. */
export function wholeTotal(
  set: CriteriaSet,
  { marks, deductions, evidence }: Entered,
): Result<number, SheetFaults | SheetGaps | EvidenceGaps> {
  const { faults, missing, total } = tally(set, marks, deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  const lines = lackingEvidence(set, marks, evidence);
  return lines.length > 0 ? refuse({ code: 'evidence-missing', lines }) : ok(total);
}

/**
 * Takes a sheet back that nobody has assessed yet, so that the person may go on with it.
 * Refusals: closed round, not sent, assessed already, and once the deadline and its grace are over: it could not be sent
 * again.
 */
export function withdrawIndividualSheet(
  sheet: IndividualSheet,
  round: Round,
  deadline: Deadline,
  step: Pick<Step, 'at'>,
): Result<
  Moved<DraftIndividualSheet, 'individual-sheet-withdrawn'>,
  { code: 'round-closed' } | WrongState | PastDeadline
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'submitted') return refuse({ code: 'wrong-state', state: sheet.state });
  const moment = momentOf(deadline, step);
  if (!moment.ok) return moment;
  const { total, submittedAt: _submittedAt, late: _late, entered: _entered, ...kept } = sheet;
  return ok({
    state: { ...kept, state: 'draft' },
    event: eventOf('individual-sheet-withdrawn', sheet, total),
  });
}
