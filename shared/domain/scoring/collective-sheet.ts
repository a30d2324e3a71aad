import type { Round } from '../campaigns/round.ts';
import type { RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { CriteriaSet, ItemId, Marks, RecordedDeduction } from './criteria.ts';
import { differences } from './differences.ts';
import type { Fault } from './faults.ts';
import { tally } from './tally.ts';

type About = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly marks: Marks;
  readonly deductions: readonly RecordedDeduction[];
};
type Sent = { readonly total: number; readonly submittedAt: string; readonly submittedBy: WriterId };

/** What the administration of the same level says of the sheet (guide, III.2.1.1: unions assess together with it). */
export type Opinion = {
  readonly agrees: boolean;
  readonly text: string;
  readonly by: WriterId;
  readonly at: string;
};

/** The supervising union's points beside the unit's own, with a reason for each line that differs. */
export type Review = {
  readonly marks: Marks;
  readonly reasons: Readonly<Record<ItemId, string>>;
  readonly total: number;
  readonly by: WriterId;
  readonly at: string;
};

export type DraftSheet = About & { readonly state: 'draft' };
export type SubmittedSheet = About & Sent & { readonly state: 'submitted' };
export type OpinedSheet = About & Sent & { readonly state: 'opined'; readonly opinion: Opinion };
export type ReviewedSheet = About &
  Sent & { readonly state: 'reviewed'; readonly opinion: Opinion; readonly review: Review };
export type CollectiveSheet = DraftSheet | SubmittedSheet | OpinedSheet | ReviewedSheet;

export const COLLECTIVE_SHEET_NEXT = {
  draft: ['submitted'],
  submitted: ['opined'],
  opined: ['reviewed'],
  reviewed: [],
} as const satisfies Record<CollectiveSheet['state'], readonly CollectiveSheet['state'][]>;

type SheetEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly total: number;
};
type Moved<S, Kind extends string> = { readonly state: S; readonly event: SheetEvent<Kind> };
type WrongState = { code: 'wrong-state'; state: CollectiveSheet['state'] };
export type SheetFaults = { code: 'marks-faulty'; faults: readonly Fault[] };
export type SheetGaps = { code: 'marks-missing'; missing: readonly ItemId[] };

/** An empty sheet: no line carries points until a person enters them. */
export const blankSheet = (round: RoundId, unit: UnitId): DraftSheet => ({
  state: 'draft',
  round,
  unit,
  marks: {},
  deductions: [],
});

/**
 * Keeps a draft as entered, lines still missing included. Leaves no event.
 * Refusals: closed round, the sheet was sent already, a line outside its bounds or off its step.
 */
export function saveDraft(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  entered: { readonly marks: Marks; readonly deductions: readonly RecordedDeduction[] },
): Result<DraftSheet, { code: 'round-closed' } | WrongState | SheetFaults> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'draft') return refuse({ code: 'wrong-state', state: sheet.state });
  const { faults } = tally(set, entered.marks, entered.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  return ok({ ...sheet, ...entered });
}

/** Sends the unit's own points. Refusals: closed round, sent already, a faulty line, a line without points. */
export function submitSheet(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  step: Step,
): Result<
  Moved<SubmittedSheet, 'sheet-submitted'>,
  { code: 'round-closed' } | WrongState | SheetFaults | SheetGaps
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'draft') return refuse({ code: 'wrong-state', state: sheet.state });
  const { faults, missing, total } = tally(set, sheet.marks, sheet.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  return ok({
    state: { ...sheet, state: 'submitted', total, submittedAt: step.at, submittedBy: step.by },
    event: { kind: 'sheet-submitted', round: sheet.round, unit: sheet.unit, total },
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
  { state: OpinedSheet; event: SheetEvent<'opinion-given'> & { at: UnitId } },
  { code: 'round-closed' } | WrongState
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'submitted') return refuse({ code: 'wrong-state', state: sheet.state });
  return ok({
    state: { ...sheet, state: 'opined', opinion: { ...opinion, by: step.by, at: step.at } },
    event: { kind: 'opinion-given', round: sheet.round, unit: sheet.unit, total: sheet.total, at: reviewer },
  });
}

/**
 * Puts the supervising union's points beside the unit's own.
 * Refusals: closed round, the sheet does not wait for a review, a faulty or missing line, a line that differs without a reason.
 */
export function reviewSheet(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  review: Pick<Review, 'marks' | 'reasons'>,
  step: Step,
): Result<
  Moved<ReviewedSheet, 'sheet-reviewed'>,
  | { code: 'round-closed' }
  | WrongState
  | SheetFaults
  | SheetGaps
  | { code: 'reasons-missing'; items: readonly ItemId[] }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'opined') return refuse({ code: 'wrong-state', state: sheet.state });
  const { faults, missing, total } = tally(set, review.marks, sheet.deductions);
  if (faults.length > 0) return refuse({ code: 'marks-faulty', faults });
  if (missing.length > 0) return refuse({ code: 'marks-missing', missing });
  const unexplained = unexplainedDifferences(set, sheet.marks, review);
  if (unexplained.length > 0) return refuse({ code: 'reasons-missing', items: unexplained });
  return ok({
    state: { ...sheet, state: 'reviewed', review: { ...review, total, by: step.by, at: step.at } },
    event: { kind: 'sheet-reviewed', round: sheet.round, unit: sheet.unit, total },
  });
}

/** Lines where the reviewer's points differ from the scorer's and no reason is written. */
export function unexplainedDifferences(
  set: CriteriaSet,
  own: Marks,
  review: Pick<Review, 'marks' | 'reasons'>,
): readonly ItemId[] {
  return differences(set, own, review.marks)
    .filter(
      ({ item, difference }) => difference !== null && difference !== 0 && !review.reasons[item]?.trim(),
    )
    .map(({ item }) => item);
}
