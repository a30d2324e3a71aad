import type {
  acceptInvitation,
  appoint,
  endAppointment,
  handOver,
  lendAppointment,
  renewInvitation,
} from './access/roster-moves.ts';
import type { approveSet, proposeSet, rewriteSet } from './campaigns/criteria-set.ts';
import type { closeRound, openRound } from './campaigns/round.ts';
import type { agreeToPact, assessPact, disputePact } from './campaigns/pact-result.ts';
import type { proposePact, signPact } from './campaigns/pact.ts';
import type { register } from './campaigns/registration.ts';
import type {
  askForJob,
  beginCheck,
  cancelJob,
  confirmJob,
  failJob,
  finishCheck,
  finishJob,
  resumeJob,
} from './jobs/job.ts';
import type { Instant } from './kernel/day.ts';
import type { AccountId, RoundId, UnitId, WriterId } from './kernel/ids.ts';
import type { Result } from './kernel/result.ts';
import type { commend } from './nominations/commendation.ts';
import type { publishDecision, recordDecision } from './nominations/decision.ts';
import type { decline, forward, nominate, recordCouncilResult } from './nominations/nomination.ts';
import type { keepApart, mergePeople, separatePeople } from './people/merge.ts';
import type {
  changePerson,
  correctPerson,
  enterPerson,
  leaveUnit,
  takeBackChange,
  transferPerson,
} from './people/person.ts';
import type { acceptResult, answerAppeal, appealSheet, finaliseSheet } from './scoring/appeal.ts';
import type { extendDeadline } from './scoring/extension.ts';
import type { announceEvidence, judgeEvidence, removeEvidence } from './evidence/evidence-file.ts';
import type {
  answerQuestion,
  assessIndividualSheet,
  questionAssessment,
} from './scoring/individual-assessment.ts';
import type { remind } from './scoring/reminder.ts';
import type { enterPaperSheet, enterSheet } from './scoring/individual-entry.ts';
import type {
  openIndividualSheet,
  reissueCode,
  submitIndividualSheet,
  withdrawIndividualSheet,
} from './scoring/individual-sheet.ts';
import type { assignReviewers } from './scoring/review-panel.ts';
import type {
  abstainFromPart,
  assignPart,
  givePart,
  pausePart,
  releasePart,
  withdrawPart,
} from './scoring/review-part.ts';
import type { beginReview, returnSheet, reviewSheet } from './scoring/reviewing.ts';
import type { lookAgain } from './scoring/second-look.ts';
import type { giveOpinion, submitSheet, withdrawSheet } from './scoring/sending.ts';
import type { erasePerson } from './supervision/erasure.ts';
import type { changeMembers, endCluster, formCluster, setHead } from './units/cluster.ts';
import type { UnitHappening } from './units/happened.ts';

type Move =
  | typeof erasePerson
  | typeof appoint
  | typeof endAppointment
  | typeof lendAppointment
  | typeof handOver
  | typeof renewInvitation
  | typeof acceptInvitation
  | typeof openRound
  | typeof closeRound
  | typeof register
  | typeof proposePact
  | typeof signPact
  | typeof assessPact
  | typeof agreeToPact
  | typeof disputePact
  | typeof proposeSet
  | typeof rewriteSet
  | typeof approveSet
  | typeof submitSheet
  | typeof giveOpinion
  | typeof reviewSheet
  | typeof withdrawSheet
  | typeof beginReview
  | typeof returnSheet
  | typeof appealSheet
  | typeof answerAppeal
  | typeof acceptResult
  | typeof finaliseSheet
  | typeof extendDeadline
  | typeof lookAgain
  | typeof assignReviewers
  | typeof assignPart
  | typeof releasePart
  | typeof pausePart
  | typeof givePart
  | typeof abstainFromPart
  | typeof withdrawPart
  | typeof openIndividualSheet
  | typeof reissueCode
  | typeof submitIndividualSheet
  | typeof withdrawIndividualSheet
  | typeof enterSheet
  | typeof enterPaperSheet
  | typeof remind
  | typeof assessIndividualSheet
  | typeof questionAssessment
  | typeof answerQuestion
  | typeof announceEvidence
  | typeof judgeEvidence
  | typeof removeEvidence
  | typeof commend
  | typeof nominate
  | typeof forward
  | typeof decline
  | typeof recordCouncilResult
  | typeof recordDecision
  | typeof publishDecision
  | typeof enterPerson
  | typeof changePerson
  | typeof correctPerson
  | typeof transferPerson
  | typeof leaveUnit
  | typeof takeBackChange
  | typeof mergePeople
  | typeof separatePeople
  | typeof keepApart
  | typeof askForJob
  | typeof beginCheck
  | typeof finishCheck
  | typeof confirmJob
  | typeof finishJob
  | typeof cancelJob
  | typeof failJob
  | typeof resumeJob
  | typeof formCluster
  | typeof changeMembers
  | typeof setHead
  | typeof endCluster;

type EventOf<M> = M extends (...given: never[]) => Result<infer Value, unknown>
  ? Value extends { readonly event: infer Event }
    ? Event
    : never
  : never;

/**
 * Everything that can happen, as the moves themselves declare it: resulting figures and identifiers in clear; what is said of
 * a person is marked `personal`, and sealed before it is written.
 */
export type Happening = EventOf<Move> | UnitHappening;
export type HappeningKind = Happening['kind'];

/** A happening as the trail keeps it: which aggregate, which place in its line, who and when. */
export type RecordedEvent = {
  readonly aggregate: string;
  readonly seq: number;
  readonly by: WriterId;
  /** Whose appointment it was done by, when it had been lent (ủy quyền). */
  readonly onBehalfOf?: AccountId | undefined;
  readonly at: Instant;
  readonly happening: Happening;
};

/** The round a happening belongs to, or undefined for what stands above rounds. */
export const roundOf = (happening: Happening): RoundId | undefined =>
  'round' in happening ? happening.round : undefined;

/** Every unit whose matter it is: the one above all, the parties of a pact, the one that a person has left. */
export const unitsOf = (happening: Happening): readonly UnitId[] => {
  const own = unitOf(happening);
  const parties = 'parties' in happening ? happening.parties : [];
  return [...new Set([...(own ? [own] : []), ...parties, ...('left' in happening ? [happening.left] : [])])];
};

/** The unit whose matter it is, or undefined for what concerns all. */
export const unitOf = (happening: Happening): UnitId | undefined =>
  'unit' in happening ? happening.unit : undefined;
