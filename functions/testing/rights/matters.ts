import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import type { OperationId } from '@bang-vang/shared/contract/index.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Account } from '../../table/account.ts';
import { fill } from '../../table/fill.ts';
import { accountItems } from '../../table/first-accounts.ts';
import { done } from '../call.ts';
import type { Asked } from '../call.ts';
import { fullMarks } from '../marks.ts';
import { samples } from '../samples.ts';
import {
  ROUND,
  aDecision,
  aTreeChange,
  aVote,
  assessedPerson,
  nominated,
  openRound,
  passedNomination,
  register,
  ofUnit,
  reviewedSheet,
  sheetUnderReview,
} from '../season.ts';
import { accountName } from './relations.ts';

/** A version that nothing has: whoever may do it is told so and nothing changes, whoever may not is turned away before. */
const NO_VERSION = 9_999;

/** The person whose matters are tried, of C1. */
export const ONESELF = 'P2';

/** The panel of C1's sheet: the officers and heads of a unit beside it and of one in another branch. */
const REVIEWERS = (['sibling', 'apart'] as const).flatMap((relation) =>
  (['unit-officer', 'unit-head'] as const).map((role) => ({
    account: accountName(relation, role, 'C1'),
    role,
    unit: relation === 'sibling' ? 'C2' : 'C4',
  })),
);
const officerAt = (account: string, role: 'unit-officer' | 'unit-head', unit: string): Account => ({
  account: id<AccountId>(account),
  name: 'Người thử',
  appointments: [{ role, unit: id<UnitId>(unit), from: day('2019-01-01') }],
});

/** What each operation is tried with: matters that are there, so that nobody is turned away because they are not. */
export type Matters = Readonly<Record<OperationId, Pick<Asked, 'params' | 'query' | 'body'>>>;

/** Plays what the matters stand on, up to a published decision, and says what each operation is tried with. */
export async function layMatters(): Promise<Matters> {
  await openRound();
  for (const unit of ['C1', 'C2']) await register(unit);
  await sheetUnderReview('C1');
  await fill(REVIEWERS.flatMap(({ account, unit, role }) => accountItems([officerAt(account, role, unit)])));
  const asked = REVIEWERS.map(({ account, unit }) => ({ account, unit }));
  await done('assignReviewers', {
    as: 'officer.U1',
    params: ofUnit('C1'),
    body: { version: 0, reviewers: asked },
  });
  const full = { version: 1, marks: fullMarks(collectiveSet), reasons: {}, deductions: [] };
  for (const { account } of asked) await done('givePart', { as: account, params: ofUnit('C1'), body: full });
  const seen = Object.fromEntries(asked.map(({ account }) => [account, 2]));
  await done('confirmReview', {
    as: 'officer.U1',
    params: ofUnit('C1'),
    body: { version: 4, parts: seen, marks: {}, reasons: {} },
  });
  await reviewedSheet('C2');
  await assessedPerson(ONESELF);
  const person = { kind: 'person', person: ONESELF };
  const waiting = await nominated('C1', person, 'federation-praise');
  const arrived = await nominated('C1', person, 'federation-merit');
  await done('forwardNomination', {
    as: 'officer.U1',
    params: { nomination: arrived.nomination },
    body: { version: arrived.version, opinion: 'Đề nghị.' },
  });
  const passed = await passedNomination('C2');
  const params = { round: ROUND };
  const { decision } = await done('recordDecision', { as: 'board', params, body: aDecision([passed]) });
  const { pact } = await done('proposePact', {
    as: 'officer.C1',
    params,
    body: { parties: ['C1', 'C2'], promises: ['Đúng hẹn.'] },
  });
  const { job } = await done('askForImport', { as: 'officer.C1', ...samples.askForImport });
  const { evidence } = await done('announceEvidence', { as: 'officer.C1', ...samples.announceEvidence });
  const { cluster } = await done('formCluster', { as: 'board', ...samples.formCluster });
  const made = { evidence, job, cluster, decision, pact };
  return mattersOf({ ...made, waiting: waiting.nomination, arrived: arrived.nomination });
}

type Made = {
  readonly cluster: string;
  readonly waiting: string;
  readonly arrived: string;
  readonly decision: string;
  readonly pact: string;
  readonly job: string;
  readonly evidence: string;
};

function mattersOf({ cluster, waiting, arrived, decision, pact, job, evidence }: Made): Matters {
  const params = { nomination: waiting };
  return {
    ...samples,
    appoint: withVersion(samples.appoint),
    endAppointment: withVersion(samples.endAppointment),
    lendAppointment: withVersion(samples.lendAppointment),
    handOverAppointment: withVersion(samples.handOverAppointment),
    renewInvitation: withVersion(samples.renewInvitation),
    getCluster: { params: { cluster } },
    formCluster: { body: { ...(samples.formCluster.body as object), units: [] } },
    changeClusterMembers: { ...withVersion(samples.changeClusterMembers), params: { cluster } },
    setClusterHead: { ...withVersion(samples.setClusterHead), params: { cluster } },
    endCluster: { ...withVersion(samples.endCluster), params: { cluster } },
    assignReviewers: { ...samples.assignReviewers, body: { version: NO_VERSION, reviewers: [] } },
    savePart: withVersion(samples.savePart),
    givePart: withVersion(samples.givePart),
    abstainFromPart: withVersion(samples.abstainFromPart),
    withdrawPart: withVersion(samples.withdrawPart),
    lookAgain: withVersion(samples.lookAgain),
    confirmReview: withVersion(samples.confirmReview),
    changeTree: { body: { ...aTreeChange, versions: { C1: NO_VERSION } } },
    closeRound: { params: { round: ROUND }, body: { version: NO_VERSION } },
    rewriteCriteriaSet: {
      ...samples.rewriteCriteriaSet,
      body: { version: NO_VERSION, content: contentOf(collectiveSet) },
    },
    approveCriteriaSet: { ...samples.approveCriteriaSet, body: { version: NO_VERSION } },
    changePerson: {
      ...samples.changePerson,
      body: { version: NO_VERSION, from: '2026-02-01', name: 'Lê Nam' },
    },
    correctPerson: {
      ...samples.correctPerson,
      body: { version: NO_VERSION, on: '2026-02-01', name: 'Lê Nam' },
    },
    transferPerson: {
      ...samples.transferPerson,
      body: { version: NO_VERSION, to: 'C2', from: '2026-02-01' },
    },
    leaveUnit: { ...samples.leaveUnit, body: { version: NO_VERSION, from: '2026-02-01' } },
    takeBackPersonChange: { ...samples.takeBackPersonChange, body: { version: NO_VERSION } },
    mergePeople: { ...samples.mergePeople, body: { version: NO_VERSION, other: 'P3', otherVersion: 1 } },
    keepApart: { ...samples.keepApart, body: { version: NO_VERSION, other: 'P3' } },
    proposePact: { params: { round: ROUND }, body: { parties: ['C1', 'C2'], promises: ['Đúng hẹn.'] } },
    signPact: { params: { pact }, body: { version: NO_VERSION, unit: 'C1' } },
    assessPact: {
      params: { pact },
      body: { version: NO_VERSION, unit: 'C1', results: [{ grade: 'partly', achieved: 'Còn chậm.' }] },
    },
    agreeToPact: { params: { pact }, body: { version: NO_VERSION, unit: 'C1' } },
    disputePact: { params: { pact }, body: { version: NO_VERSION, unit: 'C1', reason: 'Chưa đúng.' } },
    getPact: { params: { pact } },
    announcePactEvidence: { ...samples.announcePactEvidence, params: { pact } },
    listPactEvidence: { params: { pact } },
    getNomination: { params },
    forwardNomination: { params, body: { version: NO_VERSION, opinion: 'Đề nghị.' } },
    declineNomination: { params, body: { version: NO_VERSION, reason: 'Chưa đủ.' } },
    recordCouncilResult: { params: { nomination: arrived }, body: aVote(NO_VERSION) },
    recordDecision: { params: { round: ROUND }, body: aDecision([arrived], NO_VERSION) },
    getEvidenceUpload: { params: { evidence } },
    checkEvidence: { params: { evidence } },
    getEvidenceLink: { params: { evidence } },
    getJob: { params: { job } },
    getUploadTicket: { params: { job } },
    readColumns: { params: { job } },
    checkImport: { params: { job }, body: { ...(samples.checkImport.body as object), version: NO_VERSION } },
    listFaults: { params: { job } },
    confirmJob: { params: { job }, body: { version: NO_VERSION } },
    cancelJob: { params: { job }, body: { version: NO_VERSION } },
    resumeJob: { params: { job }, body: { version: NO_VERSION } },
    publishDecision: { params: { decision }, body: { version: NO_VERSION } },
  };
}

const withVersion = (sample: Pick<Asked, 'params' | 'body'>) => ({
  ...sample,
  body: { ...(sample.body as object), version: NO_VERSION },
});
