import type { Confidence } from '../kernel/in-force.ts';
import type { Day } from '../kernel/day.ts';
import type { CriteriaSetId, WriterId } from '../kernel/ids.ts';

/** `campaign` is the cuộc vận động, led by the union; `movement` the phong trào thi đua, led by the administration. */
export type Strand = 'campaign' | 'movement';

/** Whom a set scores: a unit, or a person. */
export type Subject = 'collective' | 'individual';

/** The code of a line (`1.1`, `I.2.đ`), unique in its set and shown to people. */
export type ItemId = string;

/** From `from`, which belongs to it, to `to`, which belongs to it when `toInclusive`. */
export type Interval = { readonly from: number; readonly to: number; readonly toInclusive: boolean };

/** Within this percentage of work done, these points may be given. */
export type Band = { readonly text: string; readonly percent: Interval; readonly points: Interval };

/** What a line asks for before its points may be sent: in words, as a file, as a link. */
export type EvidenceRule = 'none' | 'note' | 'file' | 'link';

type Line = {
  readonly id: ItemId;
  readonly text: string;
  /** Where the line comes from, as people cite it: `III.1.1.1, gạch đầu dòng 1`. */
  readonly source: string;
  readonly strand: Strand;
  readonly max: number;
  /** Points go up in this step; at most two decimals. */
  readonly step: number;
  /** How the line is to be scored, in the words of whoever made the set. */
  readonly guidance?: string;
  /** Absent: none is asked for. */
  readonly evidence?: EvidenceRule;
};

/**
 * When a line holds the sheet's classification at `at`, whatever its points: a mandatory line with fewer than `under`
 * points, or a line of yes and no (a veto) that was answered yes.
 */
export type Cap =
  | { readonly when: 'under'; readonly points: number; readonly at: ClassificationId }
  | { readonly when: 'yes'; readonly at: ClassificationId };

type Answered = Line & {
  /** Answered like any other line, and part of no sum. */
  readonly uncounted?: true;
  readonly cap?: Cap;
};

export type PointsItem = Answered & { readonly kind: 'points' };
/** All of its points or none. */
export type YesNoItem = Answered & { readonly kind: 'yes-no' };
export type BandsItem = Answered & { readonly kind: 'bands'; readonly bands: readonly Band[] };
/** Given only on one of its grounds and with the work described; never missing from a sheet. */
export type BonusItem = Line & { readonly kind: 'bonus'; readonly grounds: readonly string[] };
export type Item = PointsItem | YesNoItem | BandsItem | BonusItem;

/** Groups lie at most this deep in each other: more is not read on a phone, nor numbered by people. */
export const DEEPEST_GROUP = 4;

/** A heading whose counted children add up to its maximum. */
export type Group = {
  readonly kind: 'group';
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly max: number;
  readonly children: readonly CriteriaNode[];
};

/** A group or a scored line; `kind` tells them apart. */
export type CriteriaNode = Group | Item;

/**
 * What may be taken off a group or a line. Each recorded case needs evidence; an amount of null is not yet set by the
 * unit and subtracts nothing by itself.
 */
export type Deduction = {
  readonly id: string;
  readonly appliesTo: string;
  readonly text: string;
  readonly amount: number | null;
};

/** The name of a classification inside its set. */
export type ClassificationId = string;

/** Xếp loại: what a sheet with `from` points or more is called, unless a higher one reaches it or a line caps it. */
export type Classification = {
  readonly id: ClassificationId;
  readonly title: string;
  readonly from: number;
  /** Nobody has confirmed yet that it is called so and begins there. */
  readonly unverified?: true;
};

/** The set that another was begun from, as it stood then: a new year's set keeps where it came from. */
export type Origin = { readonly set: CriteriaSetId; readonly version: number; readonly title: string };

/** What somebody writes when writing a set. */
export type SetContent = {
  readonly title: string;
  readonly subject: Subject;
  /** What the counted lines add up to: all of them, or without the bonuses where there is a `ceiling`. */
  readonly total: number;
  /** How far bonuses may lift a sheet over the total. Without it they are part of the total. */
  readonly ceiling?: number;
  /** Top level: groups, and lines that stand beside them (a bonus). */
  readonly groups: readonly CriteriaNode[];
  readonly deductions: readonly Deduction[];
  /** In any order; absent where the set only counts. */
  readonly classifications?: readonly Classification[];
  readonly source: { readonly title: string; readonly section: string; readonly confidence: Confidence };
};

type Known = SetContent & { readonly id: CriteriaSetId; readonly from?: Origin };

/** Still open to change. */
export type ProposedSet = Known & { readonly standing: { readonly state: 'proposed' } };
/** Fixed by whoever approved it; a new year's set is begun from it, under an identity of its own. */
export type ApprovedSet = Known & {
  readonly standing: { readonly state: 'approved'; readonly on: Day; readonly by: WriterId };
};
export type CriteriaSet = ProposedSet | ApprovedSet;

/** What someone wrote on one line; its kind must be the line's. */
export type Mark =
  | { readonly kind: 'points'; readonly points: number }
  /** Yes is all the points of the line, no is none. */
  | { readonly kind: 'yes-no'; readonly points: number }
  | { readonly kind: 'bands'; readonly percent: number; readonly points: number }
  | {
      readonly kind: 'bonus';
      readonly points: number;
      readonly ground: number;
      readonly description: string;
    };

/** One scorer's sheet; a line not yet scored is absent, never full. */
export type Marks = Readonly<Record<ItemId, Mark>>;

/** A deduction that someone found to apply, with what proves it. One entry for each case. */
export type RecordedDeduction = { readonly id: string; readonly evidence: string };
