import * as z from 'zod';
import { ROLES } from '../domain/access/actor.ts';
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
  files: z.array(f.evidenceId).optional(),
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
