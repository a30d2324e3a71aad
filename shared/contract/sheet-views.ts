import * as z from 'zod';
import { COLLECTIVE_SHEET_STATES } from '../domain/scoring/collective-sheet.ts';
import type { HappeningKind } from '../domain/events.ts';
import { SHEET_STATES, WAYS } from '../domain/scoring/individual-sheet.ts';
import * as f from './fields.ts';
import { unitName, personName } from './views.ts';

/** What screens see of the two kinds of sheets, with the fields of each state and no others. */

const reviewView = z.object({
  marks: f.marks,
  reasons: f.reasons,
  total: z.number(),
  at: f.instant,
});

const sheetBase = {
  version: f.version,
  marks: f.marks,
  deductions: f.deductions,
  evidence: f.evidence,
  criteria: f.criteriaSetId,
};
const sent = { total: z.number(), submittedAt: f.instant };
const opinionView = z.object({ agrees: z.boolean(), text: z.string(), at: f.instant });
const returnView = z.object({ general: z.string(), lines: f.reasons, until: f.day, at: f.instant });
const collectiveBase = { ...sheetBase, submissions: z.number(), returns: z.array(returnView) };
const sentToReview = { ...sent, late: z.boolean() };
const opinedView = { ...sentToReview, opinion: opinionView };
const collectiveReviewView = reviewView.extend({ deductions: f.foundDeductions });
const appealView = z.object({ lines: f.reasons, grounds: z.string(), at: f.instant });
const receptionView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('awaited') }),
  z.object({ kind: z.literal('accepted'), at: f.instant }),
  z.object({
    kind: z.literal('answered'),
    appeal: appealView,
    text: z.string(),
    before: z.number(),
    at: f.instant,
  }),
]);
const reviewedView = {
  ...opinedView,
  review: collectiveReviewView,
  /** The first level's review, where a level above it has looked again; `review` is then that level's. */
  first: z.object({ review: collectiveReviewView, level: f.unitId }).optional(),
};
export const collectiveSheetView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft'), ...collectiveBase }),
  z.object({ state: z.literal('returned'), ...collectiveBase }),
  z.object({ state: z.literal('submitted'), ...collectiveBase, ...sentToReview }),
  z.object({ state: z.literal('opined'), ...collectiveBase, ...opinedView }),
  z.object({ state: z.literal('reviewing'), ...collectiveBase, ...opinedView, begunAt: f.instant }),
  z.object({ state: z.literal('reviewed'), ...collectiveBase, ...reviewedView, reception: receptionView }),
  z.object({ state: z.literal('appealed'), ...collectiveBase, ...reviewedView, appeal: appealView }),
  z.object({
    state: z.literal('final'),
    ...collectiveBase,
    ...reviewedView,
    reception: receptionView,
    finalisedAt: f.instant,
  }),
]);
/** One step of a sheet's course: what was done, by whom, and what was said at it, in general and to lines. */
export const sheetStepView = z.object({
  kind: z.string() as unknown as z.ZodType<HappeningKind, string>,
  at: f.instant,
  by: z.string(),
  onBehalfOf: z.string().optional(),
  version: f.version,
  total: z.number().optional(),
  late: z.boolean().optional(),
  agrees: z.boolean().optional(),
  text: z.string().optional(),
  lines: f.reasons.optional(),
  until: f.day.optional(),
});
export const submissionView = z.object({
  submission: z.number(),
  submittedAt: f.instant,
  total: z.number(),
  late: z.boolean(),
  marks: f.marks,
  deductions: f.deductions,
});
/** The course of a sheet: each step, and every version that was sent. */
export const historyView = z.object({ steps: z.array(sheetStepView), submissions: z.array(submissionView) });
export const deadlineView = z.object({ day: f.day, closes: f.instant, graceEnds: f.instant });
/** More time given to one unit, and the version to be named when it is given another day. */
export const extensionView = z.object({
  until: f.day,
  reason: z.string(),
  at: f.instant,
  version: f.version,
});
const questioned = {
  ...sent,
  assessment: reviewView,
  question: z.object({ grounds: z.string(), at: f.instant }),
};
/** Where the sheet of a unit stands, for the union above it; `none` before its first save. */
export const sheetUnderView = z.object({
  unit: unitName,
  version: f.version,
  state: z.enum(['none', ...COLLECTIVE_SHEET_STATES]),
  since: f.instant.optional(),
  total: z.number().optional(),
  late: z.boolean().optional(),
  /** The points of the review, once given. */
  reviewed: z.number().optional(),
  reception: z.enum(['awaited', 'accepted', 'answered']).optional(),
  /** A level above the union has looked again, and answers an appeal in its place. */
  lookedAgain: z.boolean().optional(),
  /** Until when the unit may still appeal, while that stands in the way of a final result. */
  appealUntil: f.day.optional(),
  deadline: deadlineView,
  extension: extensionView.optional(),
});
/** That points were entered for the person: by which way, by whom, when; a paper with its pictures. */
const enteredView = z.object({
  way: z.enum(WAYS),
  by: z.string(),
  at: f.instant,
  scans: z.array(f.evidenceId),
});
const individualBase = { ...sheetBase, entered: enteredView.optional() };
export const individualSheetView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft'), ...individualBase }),
  z.object({ state: z.literal('submitted'), ...individualBase, ...sent }),
  z.object({ state: z.literal('assessed'), ...individualBase, ...sent, assessment: reviewView }),
  z.object({ state: z.literal('questioned'), ...individualBase, ...questioned }),
  z.object({
    state: z.literal('answered'),
    ...individualBase,
    ...questioned,
    before: reviewView,
    answer: z.string(),
  }),
]);

/** How often the unit has reminded a person of the own sheet, and when last. */
export const remindedView = z.object({ times: z.number(), at: f.instant });

/** Somebody of a unit in the list of sheets, and where the sheet stands; `none` while there is none. */
export const personSheetRow = personName.extend({
  state: z.enum(['none', ...SHEET_STATES]),
  set: f.criteriaSetId.optional(),
  scored: z.number().optional(),
  hasCode: z.boolean().optional(),
  /** By which way points were entered for the person. */
  entered: z.enum(WAYS).optional(),
  /** While the sheet has not been sent. */
  reminded: remindedView.optional(),
  total: z.number().optional(),
});
