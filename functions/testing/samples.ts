import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import type { Asked } from './call.ts';
import { aDecision, aPlan, aTreeChange, aVote, ofUnit } from './season.ts';

const round = { round: '2026' };
const C1 = ofUnit('C1');
const P2 = { ...C1, person: 'P2' };
const person = { person: 'P2' };
const nomination = { nomination: '2026.C1.abcdefghijkl' };
const decision = { decision: '2026.LD.abcdefghijkl' };
const JOB = { job: 'J.abcdefghijklmnop' };
const EVIDENCE = '2026.C1.abcdefghijklmnop';
const file = { name: 'Bảng niêm yết.png', size: 90, sha256: 'a'.repeat(64) };
const draft = { version: 0, marks: {}, deductions: [], evidence: {} };
/** The officer of C1 as its roster has them, and somebody who is to hold something. */
const ENTRY = { unit: 'C1', appointment: 'unit-officer.C1.officer.C1' };
const SOMEBODY = { kind: 'invited', name: 'Hồ Thị Thu' };
const review = { version: 0, marks: {}, reasons: {} };

/**
 * Input that each operation reads without complaint, so that tests can spoil one thing of it at a time. What it speaks of
 * need not exist. An operation left out does not compile.
 */
export const samples: Readonly<Record<OperationId, Pick<Asked, 'params' | 'query' | 'body'>>> = {
  whoAmI: {},
  signOutEverywhere: {},
  getUnit: { params: { unit: 'C1' } },
  listUnits: { params: { unit: 'C1' } },
  searchUnits: { params: { unit: 'C1' }, body: { words: 'to mot' } },
  getUnitHistory: { params: { unit: 'C1' } },
  getUnitLine: { params: { unit: 'C1' } },
  listClusters: {},
  getCluster: { params: { cluster: 'K1' } },
  formCluster: { body: { kind: 'cum', name: 'Cụm số 1', from: '2026-01-01', units: ['C1', 'C4'] } },
  changeClusterMembers: {
    params: { cluster: 'K1' },
    body: { version: 1, from: '2026-06-01', join: ['C2'], leave: [] },
  },
  setClusterHead: {
    params: { cluster: 'K1' },
    body: { version: 1, unit: 'C1', from: '2026-01-01', until: '2027-01-01' },
  },
  endCluster: { params: { cluster: 'K1' }, body: { version: 1, on: '2027-01-01' } },
  previewTreeChange: { body: aTreeChange },
  changeTree: { body: { ...aTreeChange, versions: { C1: 1 } } },
  listPeople: { params: { unit: 'C1' } },
  searchPeople: { params: { unit: 'C1' }, body: { words: 'nam' } },
  getPerson: { params: person },
  enterPerson: {
    params: { unit: 'C1' },
    body: { name: 'Ngô Thị Vân', kind: 'worker', from: '2026-01-01', identityNumber: '001299000001' },
  },
  changePerson: { params: person, body: { version: 1, from: '2026-02-01', position: 'Tổ trưởng' } },
  correctPerson: { params: person, body: { version: 1, on: '2026-02-01', name: 'Lê Văn Năm' } },
  transferPerson: { params: person, body: { version: 1, to: 'C2', from: '2026-02-01' } },
  leaveUnit: { params: person, body: { version: 1, from: '2026-02-01' } },
  takeBackPersonChange: { params: person, body: { version: 1 } },
  listDuplicates: { params: { unit: 'C1' } },
  previewMerge: { params: { ...person, other: 'P3' } },
  mergePeople: { params: person, body: { version: 1, other: 'P3', otherVersion: 1 } },
  keepApart: { params: person, body: { version: 1, other: 'P3' } },
  announceEvidence: { params: C1, body: file },
  getEvidenceUpload: { params: { evidence: EVIDENCE } },
  checkEvidence: { params: { evidence: EVIDENCE } },
  listEvidence: { params: C1, query: {} },
  getEvidenceLink: { params: { evidence: EVIDENCE }, query: {} },
  announceMyEvidence: { body: file },
  getMyEvidenceUpload: { params: { evidence: EVIDENCE } },
  checkMyEvidence: { params: { evidence: EVIDENCE } },
  listMyEvidence: {},
  getMyEvidenceLink: { params: { evidence: EVIDENCE } },
  listJobs: { params: { unit: 'C1' } },
  askForImport: { params: { unit: 'C1' }, body: { task: 'import-people', title: 'ds.xlsx', size: 9_000 } },
  getImportTemplate: { params: { task: 'import-people' } },
  exportList: { params: { unit: 'C1', list: 'units' } },
  exportSheets: { params: { ...C1, set: 'guide-individual' } },
  getJob: { params: JOB },
  getUploadTicket: { params: JOB },
  readColumns: { params: JOB },
  checkImport: { params: JOB, body: { version: 1, columns: { name: 0, kind: 1, from: 2 } } },
  listFaults: { params: JOB },
  confirmJob: { params: JOB, body: { version: 1 } },
  cancelJob: { params: JOB, body: { version: 1 } },
  resumeJob: { params: JOB, body: { version: 1 } },
  listAppointments: { params: { unit: 'C1' } },
  appoint: {
    params: { unit: 'C1' },
    body: { version: 1, role: 'administration', from: '2026-11-20', holder: SOMEBODY },
  },
  endAppointment: { params: ENTRY, body: { version: 1, on: '2026-11-20' } },
  lendAppointment: {
    params: ENTRY,
    body: { version: 1, from: '2026-11-20', until: '2026-12-20', holder: SOMEBODY },
  },
  handOverAppointment: { params: ENTRY, body: { version: 1, on: '2026-11-20', holder: SOMEBODY } },
  renewInvitation: { params: ENTRY, body: { version: 1 } },
  acceptInvitation: { body: { code: '7KQM3XDT' } },
  listRounds: {},
  openRound: { body: aPlan() },
  closeRound: { params: round, body: { version: 1 } },
  listCriteriaSets: {},
  getRoundCriteria: { params: { ...round, set: 'guide-collective' } },
  proposeCriteriaSet: { body: { content: contentOf(collectiveSet) } },
  rewriteCriteriaSet: {
    params: { set: 'guide-collective' },
    body: { version: 1, content: contentOf(collectiveSet) },
  },
  exportCriteriaSet: { params: { set: 'guide-collective' } },
  readCriteriaWorkbook: { body: { file: 'UEsDBA==' } },
  approveCriteriaSet: { params: { set: 'guide-collective' }, body: { version: 1 } },
  register: { params: C1, body: { strands: ['campaign'], targets: 'Trả hồ sơ đúng hẹn.' } },
  getRegistration: { params: C1 },
  proposePact: { params: round, body: { parties: ['S1', 'S2'], promises: ['Đúng hẹn.'] } },
  signPact: { params: { pact: '2026.C1.abcdefghijkl' }, body: { version: 1, unit: 'S1' } },
  assessPact: {
    params: { pact: '2026.C1.abcdefghijkl' },
    body: { version: 3, unit: 'S1', results: [{ grade: 'partly', achieved: 'Còn hai hồ sơ chậm.' }] },
  },
  agreeToPact: { params: { pact: '2026.C1.abcdefghijkl' }, body: { version: 4, unit: 'S2' } },
  disputePact: {
    params: { pact: '2026.C1.abcdefghijkl' },
    body: { version: 4, unit: 'S2', reason: 'Hồ sơ chậm là của cả hai tổ.' },
  },
  getPact: { params: { pact: '2026.C1.abcdefghijkl' } },
  listPacts: { params: C1 },
  openCollectiveSheet: { params: C1 },
  saveCollectiveSheet: { params: C1, body: draft },
  submitCollectiveSheet: { params: C1, body: { version: 0 } },
  giveOpinion: { params: C1, body: { version: 0, agrees: true, text: 'Nhất trí.' } },
  withdrawCollectiveSheet: { params: C1, body: { version: 0 } },
  beginReview: { params: C1, body: { version: 0 } },
  returnCollectiveSheet: {
    params: C1,
    body: {
      version: 0,
      general: 'Bổ sung minh chứng.',
      lines: { 1.1: 'Nêu số hồ sơ.' },
      until: '2026-12-10',
    },
  },
  reviewCollectiveSheet: { params: C1, body: { ...review, deductions: [] } },
  appealReview: {
    params: C1,
    body: { version: 0, lines: { 1.1: 'Đã có minh chứng.' }, grounds: 'Báo cáo số 12.' },
  },
  answerAppeal: { params: C1, body: { ...review, deductions: [], text: 'Giữ nguyên điểm.' } },
  acceptReview: { params: C1, body: { version: 0 } },
  finaliseCollectiveSheet: { params: C1, body: { version: 0 } },
  getSheetHistory: { params: C1 },
  listSheetsUnder: { params: C1 },
  extendDeadline: {
    params: C1,
    body: { version: 0, until: '2026-12-10', reason: 'Mưa lũ, mất điện ba ngày.' },
  },
  listReviewers: { params: ofUnit('U1') },
  listMyParts: { params: round },
  openPanel: { params: C1 },
  assignReviewers: { params: C1, body: { version: 0, reviewers: [{ account: 'officer.U1', unit: 'U1' }] } },
  savePart: { params: C1, body: { ...review, deductions: [] } },
  givePart: { params: C1, body: { ...review, deductions: [] } },
  abstainFromPart: { params: C1, body: { version: 0, reason: 'Từng công tác tại đơn vị.' } },
  withdrawPart: { params: C1, body: { version: 0 } },
  confirmReview: { params: C1, body: { version: 0, parts: {}, marks: {}, reasons: {} } },
  listAsSent: { params: ofUnit('U1') },
  lookAgain: { params: C1, body: { ...review, deductions: [] } },
  issueCode: { params: P2, body: { set: 'guide-individual' } },
  issueCodes: { params: C1, body: { set: 'guide-individual', people: ['P3'] } },
  reissueCode: { params: P2 },
  listIndividualSheets: { params: C1 },
  searchIndividualSheets: { params: C1, body: { words: 'nam' } },
  countIndividualSheets: { params: C1 },
  openIndividualSheet: { params: P2 },
  assessIndividualSheet: { params: P2, body: review },
  answerQuestion: { params: P2, body: { ...review, answer: 'Giữ nguyên điểm.' } },
  enterPaperSheet: { params: P2, body: { ...draft, set: 'guide-individual', scans: [EVIDENCE] } },
  openMySheet: {},
  saveMySheet: { body: draft },
  submitMySheet: { body: { version: 1 } },
  withdrawMySheet: { body: { version: 1 } },
  questionAssessment: { body: { version: 1, grounds: 'Đã nộp minh chứng dòng 2.1.' } },
  commend: {
    params: C1,
    body: {
      person: 'P2',
      award: 'grassroots-praise',
      citation: 'Tận tuỵ.',
      conferenceOn: '2026-11-10',
      decision: { number: '12/QĐ-CĐCS', date: '2026-11-12', signer: 'Trần Thị Mai' },
    },
  },
  listCommendations: { params: C1 },
  nominate: {
    params: C1,
    body: { nominee: { kind: 'collective' }, award: 'federation-merit', citation: 'Trả trước hạn.' },
  },
  listNominations: { params: C1 },
  getNomination: { params: nomination },
  forwardNomination: { params: nomination, body: { version: 1, opinion: 'Đề nghị.' } },
  declineNomination: { params: nomination, body: { version: 1, reason: 'Chưa đủ.' } },
  recordCouncilResult: { params: nomination, body: aVote(1) },
  recordDecision: { params: round, body: aDecision([nomination.nomination]) },
  listDecisions: { params: round },
  publishDecision: { params: decision, body: { version: 1 } },
  readJournal: { params: { unit: 'C1' }, query: { day: '2026-11-20' } },
  readTrail: { params: { unit: 'C1' }, query: { aggregate: 'REG#2026#C1' } },
  // A day that has not come: whoever may is told so, and nothing is erased.
  erasePerson: { params: { unit: 'C1', person: 'P2' }, body: { askedOn: '2028-12-31' } },
  sendFeedback: { body: { message: 'Xin cảm ơn.' } },
  listFeedback: { query: { month: '2026-11' } },
  listWork: { params: C1 },
  getStandings: { params: C1 },
  findResemblances: { params: C1, query: {} },
  getBoard: { params: C1 },
  getFairness: { params: ofUnit('U1') },
  getYearReport: { params: { unit: 'C1', year: '2026' } },
};
