import type { Role } from '../access/actor.ts';
import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf, daysAfter, instant } from '../kernel/day.ts';
import type { RoundId, UnitId, WriterId } from '../kernel/ids.ts';
import type { CriteriaSet, ItemId, Marks, RecordedDeduction } from './criteria.ts';
import type { Deadline } from './deadline.ts';
import { deadlineOf } from './deadline.ts';
import { differences } from './differences.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './faults.ts';

/** Who did something, and when. */
type Done = { readonly by: WriterId; readonly at: string };
/** Words to lines of a sheet. */
export type Words = Readonly<Record<ItemId, string>>;

/** That a sheet was returned: what to mend, in general and line by line, and the last day for sending it again. */
export type Return = Done & { readonly general: string; readonly lines: Words; readonly until: Day };

type About = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly marks: Marks;
  readonly deductions: readonly RecordedDeduction[];
  readonly evidence: Evidence;
  /** How many versions have been sent; each is kept beside the sheet as it was. */
  readonly submissions: number;
  /** Each time it was returned, the latest last. */
  readonly returns: readonly Return[];
};
type Sent = {
  readonly total: number;
  readonly submittedAt: string;
  readonly submittedBy: WriterId;
  /** Taken in the grace after the deadline. */
  readonly late: boolean;
};

/** What the administration of the same level says of the sheet (guide, III.2.1.1: unions assess together with it). */
export type Opinion = Done & { readonly agrees: boolean; readonly text: string };

/** Somebody else's points beside the scorer's own, with a reason for each line that differs. */
export type Review = Done & { readonly marks: Marks; readonly reasons: Words; readonly total: number };

/** A deduction that the reviewer found beside those the unit recorded: where it comes from, and why it is taken off. */
export type FoundDeduction = RecordedDeduction & { readonly reason: string };

/** The supervising union's review of a unit's sheet. The unit's own recorded deductions stand; these come on top. */
export type CollectiveReview = Review & { readonly deductions: readonly FoundDeduction[] };

/** What a unit holds against a review: words to the lines that it is about, and the grounds. */
export type Appeal = Done & { readonly lines: Words; readonly grounds: string };

/** How a unit has received its review: not yet said, agreed, or appealed and answered, with the total before the answer. */
export type Reception =
  | { readonly kind: 'awaited' }
  | (Done & { readonly kind: 'accepted' })
  | (Done & {
      readonly kind: 'answered';
      readonly appeal: Appeal;
      readonly text: string;
      readonly before: number;
    });

type Opined = Sent & { readonly opinion: Opinion };
/** The review of the first level, kept beside the one that stands since `level` looked again, by those who hold `role` there. */
export type FirstReview = { readonly review: CollectiveReview; readonly level: UnitId; readonly role: Role };

type Reviewed = Opined & {
  /** The review that stands. */
  readonly review: CollectiveReview;
  /** There once a level above the reviewing union has looked again. */
  readonly first?: FirstReview;
};

export type DraftSheet = About & { readonly state: 'draft' };
export type SubmittedSheet = About & Sent & { readonly state: 'submitted' };
export type OpinedSheet = About & Opined & { readonly state: 'opined' };
export type ReviewingSheet = About & Opined & { readonly state: 'reviewing'; readonly begun: Done };
/** Open to the unit again; what to mend is the last of its returns. */
export type ReturnedSheet = About & { readonly state: 'returned' };
export type ReviewedSheet = About & Reviewed & { readonly state: 'reviewed'; readonly reception: Reception };
export type AppealedSheet = About & Reviewed & { readonly state: 'appealed'; readonly appeal: Appeal };
export type FinalSheet = About &
  Reviewed & { readonly state: 'final'; readonly reception: Reception; readonly finalised: Done };
export type CollectiveSheet =
  | DraftSheet
  | SubmittedSheet
  | OpinedSheet
  | ReviewingSheet
  | ReturnedSheet
  | ReviewedSheet
  | AppealedSheet
  | FinalSheet;

/** Every state of a unit's sheet, in the order of its course. */
export const COLLECTIVE_SHEET_STATES = [
  'draft',
  'submitted',
  'opined',
  'reviewing',
  'returned',
  'reviewed',
  'appealed',
  'final',
] as const satisfies readonly CollectiveSheet['state'][];

/** Which states a sheet may move to; feeds buttons, the diagram and a test. */
export const COLLECTIVE_SHEET_NEXT = {
  draft: ['submitted'],
  submitted: ['draft', 'opined'],
  opined: ['draft', 'reviewing'],
  reviewing: ['returned', 'reviewed'],
  returned: ['submitted'],
  reviewed: ['reviewed', 'appealed', 'final'],
  appealed: ['reviewed'],
  final: [],
} as const satisfies Record<CollectiveSheet['state'], readonly CollectiveSheet['state'][]>;

export type WrongState = { code: 'wrong-state'; state: CollectiveSheet['state'] };
export type SheetFaults = { code: 'marks-faulty'; faults: readonly Fault[] };
export type SheetGaps = { code: 'marks-missing'; missing: readonly ItemId[] };
export type ReasonsMissing = { code: 'reasons-missing'; items: readonly ItemId[] };

/** What a move of a sheet tells: whose sheet, and the points that it stands at. */
export type SheetEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly total: number;
};
/** The same, where the unit that supervises this one on that day is concerned too. */
export type ReviewEvent<Kind extends string> = SheetEvent<Kind> & { readonly at: UnitId };

export const eventOf = <const Kind extends string>(
  kind: Kind,
  { round, unit }: About,
  total: number,
): SheetEvent<Kind> => ({ kind, round, unit, total });

/** An empty sheet: no line carries points until a person enters them. */
export const blankSheet = (round: RoundId, unit: UnitId): DraftSheet => ({
  state: 'draft',
  round,
  unit,
  marks: {},
  deductions: [],
  evidence: {},
  submissions: 0,
  returns: [],
});

/** Whether the unit may change its lines. */
export const isEditable = (sheet: CollectiveSheet): sheet is DraftSheet | ReturnedSheet =>
  sheet.state === 'draft' || sheet.state === 'returned';

/** Until when the sheet may be sent: a sheet that was returned has until the day it was given, whatever the calendar says. */
export const sheetDeadline = (
  { returns }: Pick<CollectiveSheet, 'returns'>,
  round: Pick<Round, 'calendar' | 'rules'>,
  extension: { readonly until: Day } | undefined,
): Deadline => deadlineOf(round, extension?.until, returns.at(-1)?.until);

/** The last day on which the unit may appeal against a review of this moment. */
export const lastAppealDay = (reviewedAt: string, { rules }: Pick<Round, 'rules'>): Day =>
  daysAfter(dayOf(instant(reviewedAt)), rules.appealDays);

/** Lines where the reviewer's points differ from the scorer's by more than `gap`, and no reason is written. */
export function unexplainedDifferences(
  set: CriteriaSet,
  own: Marks,
  review: Pick<Review, 'marks' | 'reasons'>,
  gap = 0,
): readonly ItemId[] {
  return differences(set, own, review.marks)
    .filter(
      ({ item, difference }) =>
        difference !== null && Math.abs(difference) > gap && !review.reasons[item]?.trim(),
    )
    .map(({ item }) => item);
}
