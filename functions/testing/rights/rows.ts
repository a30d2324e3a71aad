import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { ROLES } from '@bang-vang/shared/domain/access/actor.ts';
import type { Role } from '@bang-vang/shared/domain/access/actor.ts';
import { COMPARERS, JOURNAL_READERS } from '@bang-vang/shared/domain/access/may.ts';
import { RELATIONS } from './relations.ts';
import type { Owner, Relation } from './relations.ts';

/** Which roles, in which relation to the unit whose matter it is, may do an operation. What is not named may not. */
type Held = Readonly<Partial<Record<Relation, readonly Role[]>>>;

/** A row of the matrix. `of` is the unit whose matter the operation is tried on. */
export type Row = 'everyone' | 'signed in' | 'personal code' | { readonly of: Owner; readonly may: Held };

/** Whoever may what the unit's officer may: its head too. */
const officer = ['unit-officer', 'unit-head'] as const;
const administration = ['administration'] as const;
const board = ['policy-board'] as const;
const committee = ['standing-committee'] as const;

/** Whatever belongs to a unit is read from it and from above. */
const read: Held = { own: ROLES, above: ROLES, top: ROLES, delegated: ROLES, oneself: ROLES };
/** What happened at a unit is read by those who check on others, from it and from above. */
const readByAuditors: Held = Object.fromEntries(
  (['own', 'above', 'top', 'delegated', 'oneself'] as const).map((relation) => [relation, JOURNAL_READERS]),
);
/** Compared by those who hold one of the roles at the unit or above it. */
const comparing = (roles: readonly Role[]): Held =>
  Object.fromEntries(
    (['own', 'above', 'top', 'delegated', 'oneself'] as const).map((relation) => [relation, roles]),
  );
/** Done at the unit itself, also by a lent appointment, and when the matter names oneself. */
const here = (roles: readonly Role[]): Held => ({ own: roles, delegated: roles, oneself: roles });
/** Done at the unit itself, never in one's own case. */
const hereForOthers = (roles: readonly Role[]): Held => ({ own: roles, delegated: roles });
/**
 * Appointed to in the unit by its officer, from right above by the officer there, and by the federation; never by a lent
 * appointment, which is not given on.
 */
const appointing: Held = { own: officer, oneself: officer, above: officer, top: [...board, ...committee] };
/** Whole lists are kept by the officer of the unit, and by the standing office of whatever is above it. */
const importing: Held = { ...here([...officer, ...board]), above: board, top: board };
/** Open to whoever holds one of the roles anywhere today. */
const wherever = (roles: readonly Role[]): Held =>
  Object.fromEntries(
    RELATIONS.filter((relation) => !['expired', 'ahead', 'none'].includes(relation)).map((relation) => [
      relation,
      roles,
    ]),
  );
const anywhere = wherever(ROLES);

/** Who may do what: one row for each operation of the contract. */
export const ROWS: Readonly<Partial<Record<OperationId, Row>>> = {
  // units
  whoAmI: 'signed in',
  signOutEverywhere: 'signed in',
  getUnit: { of: 'C1', may: read },
  listUnits: { of: 'C1', may: read },
  searchUnits: { of: 'C1', may: read },
  getUnitLine: { of: 'C1', may: read },
  getUnitHistory: { of: 'C1', may: read },
  // Another address of C1, which is set up by the federation.
  previewTreeChange: { of: 'C1', may: { above: board, top: board } },
  changeTree: { of: 'C1', may: { above: board, top: board } },

  // Clusters go across the tree: everybody inside reads them, the federation's standing office writes them.
  listClusters: { of: 'LD', may: anywhere },
  getCluster: { of: 'LD', may: anywhere },
  formCluster: { of: 'LD', may: here(board) },
  changeClusterMembers: { of: 'LD', may: here(board) },
  setClusterHead: { of: 'LD', may: here(board) },
  endCluster: { of: 'LD', may: here(board) },

  // people, the one tried being of C1
  listPeople: { of: 'C1', may: read },
  searchPeople: { of: 'C1', may: read },
  getPerson: { of: 'C1', may: read },
  enterPerson: { of: 'C1', may: here(officer) },
  changePerson: { of: 'C1', may: here(officer) },
  correctPerson: { of: 'C1', may: here(officer) },
  leaveUnit: { of: 'C1', may: here(officer) },
  // From C1 to C2: neither takes or gives away by itself, an officer of a unit over both does it.
  transferPerson: { of: 'C1', may: { above: [...board, ...officer], top: [...board, ...officer] } },
  takeBackPersonChange: { of: 'C1', may: here(officer) },
  listDuplicates: { of: 'C1', may: read },
  // Two people of C1; nobody decides about the own record.
  previewMerge: { of: 'C1', may: hereForOthers(officer) },
  mergePeople: { of: 'C1', may: hereForOthers(officer) },
  keepApart: { of: 'C1', may: hereForOthers(officer) },

  // appointments: the officer's of C1
  listAppointments: { of: 'C1', may: read },
  appoint: { of: 'C1', may: appointing },
  endAppointment: { of: 'C1', may: appointing },
  lendAppointment: { of: 'C1', may: appointing },
  handOverAppointment: { of: 'C1', may: appointing },
  renewInvitation: { of: 'C1', may: appointing },
  acceptInvitation: 'signed in',

  // campaigns
  listRounds: { of: 'LD', may: anywhere },
  openRound: { of: 'LD', may: here(board) },
  closeRound: { of: 'LD', may: here(board) },
  listCriteriaSets: { of: 'LD', may: anywhere },
  getRoundCriteria: 'everyone',
  proposeCriteriaSet: { of: 'LD', may: here(board) },
  rewriteCriteriaSet: { of: 'LD', may: here(board) },
  exportCriteriaSet: { of: 'LD', may: anywhere },
  readCriteriaWorkbook: { of: 'LD', may: here(board) },
  approveCriteriaSet: { of: 'LD', may: here(committee) },
  register: { of: 'C1', may: here(officer) },
  getRegistration: { of: 'C1', may: read },
  // A pact of C1 and C2 is drawn up by either, or by the unit right above both.
  proposePact: { of: 'C1', may: { ...here(officer), sibling: officer, above: officer } },
  signPact: { of: 'C1', may: here(officer) },
  assessPact: { of: 'C1', may: here(officer) },
  agreeToPact: { of: 'C1', may: here(officer) },
  disputePact: { of: 'C1', may: here(officer) },
  // A pact of C1 and C2 is read with either, and from above both.
  getPact: { of: 'C1', may: { ...read, sibling: ROLES } },
  listPacts: { of: 'C1', may: read },

  // scoring
  // From above and inside, and the officers of C2 and C4 who were asked to review this one sheet.
  openCollectiveSheet: { of: 'C1', may: { ...read, sibling: officer, apart: officer } },
  saveCollectiveSheet: { of: 'C1', may: here(officer) },
  submitCollectiveSheet: { of: 'C1', may: here(officer) },
  giveOpinion: { of: 'C1', may: here(administration) },
  withdrawCollectiveSheet: { of: 'C1', may: here(officer) },
  beginReview: { of: 'C1', may: { above: officer } },
  returnCollectiveSheet: { of: 'C1', may: { above: officer } },
  reviewCollectiveSheet: { of: 'C1', may: { above: officer } },
  appealReview: { of: 'C1', may: here(officer) },
  answerAppeal: { of: 'C1', may: { above: officer } },
  acceptReview: { of: 'C1', may: here(officer) },
  finaliseCollectiveSheet: { of: 'C1', may: { above: officer } },
  getSheetHistory: { of: 'C1', may: read },
  listSheetsUnder: { of: 'C1', may: read },
  listReviewers: { of: 'U1', may: here(officer) },
  // Whoever reviews on a panel may be of any unit; what they were asked for is all that they are told.
  listMyParts: { of: 'LD', may: wherever(officer) },
  // C1's panel are officers of C2 and C4: to them it opens this sheet, its panel and the part of their own.
  openPanel: { of: 'C1', may: { above: ROLES, top: ROLES, sibling: officer, apart: officer } },
  assignReviewers: { of: 'C1', may: { above: officer } },
  savePart: { of: 'C1', may: { sibling: officer, apart: officer } },
  givePart: { of: 'C1', may: { sibling: officer, apart: officer } },
  abstainFromPart: { of: 'C1', may: { sibling: officer, apart: officer } },
  withdrawPart: { of: 'C1', may: { sibling: officer, apart: officer } },
  confirmReview: { of: 'C1', may: { above: officer } },
  listAsSent: { of: 'U1', may: here(officer) },
  lookAgain: { of: 'C1', may: { top: [...board, ...officer] } },
  extendDeadline: { of: 'C1', may: { above: [...board, ...officer], top: board } },
  issueCode: { of: 'C1', may: here(officer) },
  issueCodes: { of: 'C1', may: here(officer) },
  reissueCode: { of: 'C1', may: here(officer) },
  listIndividualSheets: { of: 'C1', may: read },
  searchIndividualSheets: { of: 'C1', may: read },
  countIndividualSheets: { of: 'C1', may: read },
  openIndividualSheet: { of: 'C1', may: read },
  assessIndividualSheet: { of: 'C1', may: hereForOthers([...officer, ...administration]) },
  answerQuestion: { of: 'C1', may: hereForOthers([...officer, ...administration]) },
  remindPeople: { of: 'C1', may: here(officer) },
  enterPaperSheet: { of: 'C1', may: hereForOthers([...officer, ...administration]) },
  getPersonsHistory: { of: 'C1', may: hereForOthers([...officer, ...administration]) },
  getMyHistory: 'personal code',
  openMySheet: 'personal code',
  saveMySheet: 'personal code',
  submitMySheet: 'personal code',
  withdrawMySheet: 'personal code',
  questionAssessment: 'personal code',

  // nominations
  commend: { of: 'C1', may: here(officer) },
  listCommendations: { of: 'C1', may: read },
  nominate: { of: 'C1', may: here(officer) },
  listNominations: { of: 'C1', may: read },
  getNomination: { of: 'C1', may: read },
  // A person's nomination that waits at U1.
  forwardNomination: { of: 'U1', may: hereForOthers([...board, ...officer]) },
  declineNomination: { of: 'U1', may: hereForOthers([...board, ...officer]) },
  // A person's nomination that waits for the council.
  recordCouncilResult: { of: 'LD', may: hereForOthers(board) },
  recordDecision: { of: 'LD', may: here(board) },
  // The register is open to every role; each reads the decisions of the own unit in it.
  listDecisions: { of: 'LD', may: anywhere },
  publishDecision: { of: 'LD', may: here(committee) },

  // supervision
  // The journal of C1, and the history of its registration.
  readJournal: { of: 'C1', may: readByAuditors },
  readTrail: { of: 'C1', may: readByAuditors },
  erasePerson: { of: 'LD', may: here(committee) },
  sendFeedback: 'everyone',
  listFeedback: { of: 'LD', may: here([...board, 'auditor']) },

  // evidence of C1's own sheet
  announceEvidence: { of: 'C1', may: here(officer) },
  getEvidenceUpload: { of: 'C1', may: here(officer) },
  checkEvidence: { of: 'C1', may: here(officer) },
  // The evidence goes with the sheet: to those who were asked to review it as well.
  listEvidence: { of: 'C1', may: { ...read, sibling: officer, apart: officer } },
  getEvidenceLink: { of: 'C1', may: { ...read, sibling: officer, apart: officer } },
  // Of a pact of C1 and C2: added by either, seen by whoever reads the pact.
  announcePactEvidence: { of: 'C1', may: { ...here(officer), sibling: officer } },
  listPactEvidence: { of: 'C1', may: { ...read, sibling: ROLES } },
  announceMyEvidence: 'personal code',
  getMyEvidenceUpload: 'personal code',
  checkMyEvidence: 'personal code',
  listMyEvidence: 'personal code',
  getMyEvidenceLink: 'personal code',

  // jobs: lists of C1, kept by its officer and by the federation's standing office
  // Points of people of C1 are entered by its own officer alone.
  exportSheets: { of: 'C1', may: here(officer) },
  listJobs: { of: 'C1', may: importing },
  askForImport: { of: 'C1', may: importing },
  exportList: { of: 'C1', may: importing },
  getImportTemplate: { of: 'LD', may: wherever([...officer, ...board]) },
  getJob: { of: 'C1', may: importing },
  getUploadTicket: { of: 'C1', may: importing },
  readColumns: { of: 'C1', may: importing },
  checkImport: { of: 'C1', may: importing },
  listFaults: { of: 'C1', may: importing },
  confirmJob: { of: 'C1', may: importing },
  cancelJob: { of: 'C1', may: importing },
  resumeJob: { of: 'C1', may: importing },

  // reports
  listWork: { of: 'C1', may: read },
  getStandings: { of: 'C1', may: read },
  getBoard: { of: 'C1', may: read },
  // Of U1, which reviews: its officer compares the units below, no officer of those.
  getFairness: { of: 'U1', may: comparing([...COMPARERS, ...officer]) },
  // Names of reviewers are for whoever asks them: the union's officer and the standing office, no inspector.
  getReviewerLeniency: { of: 'U1', may: importing },
  listAllAtMost: { of: 'U1', may: comparing([...COMPARERS, ...officer]) },
  // Of C1, which is reviewed: what resembles its texts is told to those above who review, not to itself.
  findResemblances: {
    of: 'C1',
    may: {
      ...comparing(COMPARERS),
      above: [...COMPARERS, ...officer],
      top: [...COMPARERS, ...officer],
    },
  },
  getYearReport: { of: 'C1', may: read },
};
