// long: what screens see of each thing, one shape after the other
import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
import type { HappeningKind } from '../domain/events.ts';
import { SHEET_STATES } from '../domain/scoring/individual-sheet.ts';
import * as f from './fields.ts';

/** What screens see of things: every answer is parsed by these on its way out, so that nothing undeclared leaks. */

export const unitView = z.object({
  id: f.unitId,
  name: z.string(),
  level: z.string(),
  manager: f.unitId.optional(),
  counterpart: z.string().optional(),
  path: z.array(f.unitId),
});
export const unitName = z.object({ id: f.unitId, name: z.string() });
const personTraits = { name: z.string(), position: z.string().optional(), kind: z.string() };
/** Somebody in a list of a unit, as the day of the list has it. */
export const personView = z.object({ id: f.personId, ...personTraits, from: f.day, until: f.day.optional() });
/** One thing recorded of a person: what, for which days, when, and until when it was what we knew. */
export const personFactView = z.object({
  ...personTraits,
  unit: unitName,
  from: f.day,
  until: f.day.optional(),
  recordedAt: f.instant,
  supersededAt: f.instant.optional(),
});
export const personName = z.object({ id: f.personId, name: z.string() });

export const appointmentView = z.object({
  role: z.enum(ROLES),
  unit: f.unitId,
  unitName: z.string(),
  from: f.day,
  until: f.day.optional(),
  /** Whose appointment it is, when it is lent for a period. */
  lentBy: z.object({ account: f.accountId, name: z.string() }).optional(),
});

export const rosterEntryView = z.object({
  id: f.appointmentId,
  role: z.enum(ROLES),
  from: f.day,
  until: f.day.optional(),
  name: z.string(),
  state: z.enum(['invited', 'ahead', 'in-force', 'over']),
  /** Whether the account that reads is the one that holds it. */
  isMine: z.boolean(),
  /** The last day on which the invitation's code is accepted. */
  expires: f.day.optional(),
  /** The name of whoever lends it. */
  lentBy: z.string().optional(),
});

export const roundView = z.object({
  id: f.roundId,
  year: z.number(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  version: f.version,
  calendar: f.calendar,
  rules: f.scoringRules,
  basis: z.string(),
  criteria: z.array(
    z.object({ set: f.criteriaSetId, version: z.number(), subject: z.enum(['collective', 'individual']) }),
  ),
});

export const registrationView = z.object({
  unit: f.unitId,
  strands: z.array(f.strand),
  targets: z.string(),
  registeredAt: f.instant,
  version: f.version,
});

const promiseResultView = z.object({
  grade: z.string(),
  achieved: z.string(),
  note: z.string().optional(),
  link: z.string().optional(),
});
export const pactView = z.object({
  id: f.pactId,
  round: f.roundId,
  state: z.enum(['proposed', 'signed', 'assessed', 'disputed', 'agreed']),
  version: f.version,
  under: f.unitId,
  parties: z.array(unitName),
  witness: unitName.optional(),
  promises: z.array(z.string()),
  signatures: z.array(z.object({ unit: f.unitId, at: f.instant })),
  /** Who has still to sign, or to agree to the results. */
  waitingFor: z.array(f.unitId),
  assessed: z
    .object({
      results: z.array(promiseResultView),
      agreements: z.array(z.object({ unit: f.unitId, at: f.instant })),
      objections: z.array(z.object({ unit: f.unitId, at: f.instant, reason: z.string() })),
    })
    .optional(),
});

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
  state: z.enum([
    'none',
    'draft',
    'submitted',
    'opined',
    'reviewing',
    'returned',
    'reviewed',
    'appealed',
    'final',
  ]),
  since: f.instant.optional(),
  total: z.number().optional(),
  late: z.boolean().optional(),
  /** The points of the review, once given. */
  reviewed: z.number().optional(),
  reception: z.enum(['awaited', 'accepted', 'answered']).optional(),
  /** Until when the unit may still appeal, while that stands in the way of a final result. */
  appealUntil: f.day.optional(),
  deadline: deadlineView,
  extension: extensionView.optional(),
});
/** `enteredAt`: when the unit entered it for the person, from its workbook. */
const individualBase = { ...sheetBase, enteredAt: f.instant.optional() };
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

/** Somebody of a unit in the list of sheets, and where the sheet stands; `none` while there is none. */
export const personSheetRow = personName.extend({
  state: z.enum(['none', ...SHEET_STATES]),
  set: f.criteriaSetId.optional(),
  scored: z.number().optional(),
  hasCode: z.boolean().optional(),
  /** Entered from the workbook of the unit. */
  isEntered: z.boolean().optional(),
  total: z.number().optional(),
});

export const nomineeView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('collective'), name: z.string() }),
  z.object({ kind: z.literal('person'), person: f.personId, name: z.string() }),
]);
const ballots = { members: f.count, present: f.count, inFavour: f.count, against: f.count, blank: f.count };
export const ballotsView = z.strictObject(ballots);
export const nominationView = z.object({
  id: f.nominationId,
  round: f.roundId,
  version: f.version,
  state: z.enum(['climbing', 'awaiting-council', 'passed', 'rejected', 'declined']),
  unit: unitName,
  at: unitName,
  nominee: nomineeView,
  award: f.awardId,
  citation: z.string(),
  nominatedAt: f.instant,
  endorsements: z.array(z.object({ unit: unitName, opinion: z.string(), at: f.instant })),
  finalPoints: z.number().optional(),
  decision: f.decisionId.optional(),
  result: z
    .object({
      heldOn: f.day,
      ballots: ballotsView,
      outcome: z.object({ passed: z.boolean(), needed: z.number(), quorum: z.number() }),
    })
    .optional(),
  reason: z.string().optional(),
});

export const commendationView = z.object({
  id: f.commendationId,
  person: personName,
  award: f.awardId,
  citation: z.string(),
  conferenceOn: f.day,
  decision: f.decisionReference,
  commendedAt: f.instant,
});

export const decisionLineView = z.object({
  nomination: f.nominationId,
  kind: z.enum(['collective', 'person']),
  name: z.string(),
  unitName: z.string(),
  award: f.awardId,
  citation: z.string(),
  /** The code of its permanent page, once published. */
  code: z.string(),
});
export const decisionView = z.object({
  id: f.decisionId,
  round: f.roundId,
  year: z.number(),
  version: f.version,
  state: z.enum(['recorded', 'published']),
  /** `signer` in one line, as public pages tell it. */
  reference: z.object({ number: z.string(), date: f.day, signer: z.string() }),
  /** How it is signed; not known of decisions from before. */
  signature: z.object({ lines: z.array(z.string()), name: z.string() }).optional(),
  authority: z.string(),
  names: z.number(),
  publishedAt: f.instant.optional(),
  lines: z.array(decisionLineView),
});

export const saved = z.object({ version: f.version });
