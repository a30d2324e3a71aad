import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { operations } from '@bang-vang/shared/contract/index.ts';
import { isCommand } from '@bang-vang/shared/contract/operation.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { aPng } from '../evidence/testing/made.ts';
import { call, done, history } from '../testing/call.ts';
import type { Sent } from '../testing/call.ts';
import { cleanPicture, pictureOfPact } from '../testing/evidence-acts.ts';
import { layGround } from '../testing/ground.ts';
import { everyJobAct } from '../testing/import-acts.ts';
import { everyPeopleAct } from '../testing/people-acts.ts';
import { fullEvidence, fullMarks } from '../testing/marks.ts';
import {
  aDecision,
  agreedPact,
  signedPact,
  aTreeChange,
  askPanel,
  nominated,
  ofUnit,
  openRound,
  passedNomination,
  register,
  reviewedSheet,
  sheetUnderReview,
} from '../testing/season.ts';
import { keptEvidence, quarantineKey } from './kept-files.ts';
import { withHash } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';
import { itemsBeginning, wholeTrail } from '../testing/stream.ts';

const C1 = ofUnit('C1');
const P2 = { ...C1, person: 'P2' };
const full = fullMarks(individualSet);
const commands: Sent[] = [];

/** A season in which every command of the contract that asks for a key succeeds at least once. */
async function playSeason() {
  const setOfOffice = { set: officeSet.id };
  const content = contentOf(officeSet);
  await done('proposeCriteriaSet', {
    as: 'board',
    body: { content, from: { set: officeSet.id, version: 1 } },
  });
  await done('rewriteCriteriaSet', {
    as: 'board',
    params: { set: collectiveSet.id },
    body: { version: 1, content: contentOf(collectiveSet) },
  });
  await done('approveCriteriaSet', { as: 'committee', params: setOfOffice, body: { version: 1 } });
  await openRound();
  await register('C1');
  const { pact, version: signed } = await signedPact();
  await pictureOfPact(pact, 'officer.S1');
  await agreedPact(pact, signed);
  await reviewedSheet('C1');
  await sheetThereAndBack();
  await sheetOfPanel();
  const { code } = await done('issueCode', { as: 'officer.C1', params: P2, body: { set: individualSet.id } });
  await lostCode('P4');
  await paperOf('P3');
  await done('remindPeople', { as: 'officer.C1', params: C1, body: { people: ['P1', 'P2'] } });
  await done('issueCodes', {
    as: 'officer.C1',
    params: C1,
    body: { set: individualSet.id, people: ['P1', 'P2'] },
  });
  await appointments();
  await done('saveMySheet', { code, body: { version: 1, marks: full, deductions: [], evidence: {} } });
  await done('submitMySheet', { code, body: { version: 2 } });
  await done('withdrawMySheet', { code, body: { version: 3 } });
  await done('submitMySheet', { code, body: { version: 4 } });
  const assessment = { version: 5, marks: full, reasons: {} };
  await done('assessIndividualSheet', { as: 'officer.C1', params: P2, body: assessment });
  await done('questionAssessment', { code, body: { version: 6, grounds: 'Còn thiếu một việc đã làm.' } });
  const answer = { version: 7, marks: full, reasons: {}, answer: 'Giữ nguyên điểm.' };
  await done('answerQuestion', { as: 'officer.C1', params: P2, body: answer });
  await done('commend', { as: 'officer.C1', params: C1, body: aCommendation });
  const { nomination } = await nominated('C1', { kind: 'person', person: 'P2' });
  const declined = { version: 1, reason: 'Chưa đủ điều kiện.' };
  await done('declineNomination', { as: 'officer.U1', params: { nomination }, body: declined });
  const passed = await passedNomination('C1');
  const { decision } = await done('recordDecision', {
    as: 'board',
    params: { round: '2026' },
    body: aDecision([passed]),
  });
  await done('publishDecision', { as: 'committee', params: { decision }, body: { version: 1 } });
  await everyPeopleAct();
  await everyJobAct();
  await evidenceOf(code);
  const erased = { unit: 'C1', person: 'P4' };
  await done('erasePerson', { as: 'committee', params: erased, body: { askedOn: '2026-11-02' } });
  await done('changeTree', { as: 'board', body: { ...aTreeChange, versions: { C1: 1 } } });
  await clusters();
  await done('closeRound', { as: 'board', params: { round: '2026' }, body: { version: 1 } });
  await done('signOutEverywhere', { as: 'auditor' });
  return code;
}

/** A unit's sheet is withdrawn, returned, appealed and made final; another unit's review is accepted. */
async function sheetThereAndBack() {
  await register('C2');
  const params = ofUnit('C2');
  const as = 'officer.C2';
  const above = 'officer.U1';
  const marks = fullMarks(collectiveSet);
  const until = '2026-12-10';
  const more = { version: 0, until, reason: 'Mất điện.' };
  await done('extendDeadline', { as: above, params, body: more });
  const draft = { version: 0, marks, deductions: [], evidence: fullEvidence(collectiveSet) };
  await done('saveCollectiveSheet', { as, params, body: draft });
  await done('submitCollectiveSheet', { as, params, body: { version: 1 } });
  await done('withdrawCollectiveSheet', { as, params, body: { version: 2 } });
  await done('submitCollectiveSheet', { as, params, body: { version: 3 } });
  const opinion = { version: 4, agrees: true, text: 'Nhất trí.' };
  await done('giveOpinion', { as: 'head.C2', params, body: opinion });
  await done('beginReview', { as: above, params, body: { version: 5 } });
  const mend = { version: 6, general: 'Sửa hồ sơ.', lines: {}, until };
  await done('returnCollectiveSheet', { as: above, params, body: mend });
  await done('submitCollectiveSheet', { as, params, body: { version: 7 } });
  await done('giveOpinion', { as: 'head.C2', params, body: { ...opinion, version: 8 } });
  await done('beginReview', { as: above, params, body: { version: 9 } });
  const review = { version: 10, marks, reasons: {}, deductions: [] };
  await done('reviewCollectiveSheet', { as: above, params, body: review });
  const appeal = { version: 11, lines: { 1.1: 'Đủ hồ sơ.' }, grounds: 'Báo cáo số 12.' };
  await done('appealReview', { as, params, body: appeal });
  const answer = { ...review, version: 12, text: 'Nhất trí giữ điểm.' };
  await done('answerAppeal', { as: above, params, body: answer });
  await done('finaliseCollectiveSheet', { as: above, params, body: { version: 13 } });
  await done('acceptReview', { as: 'officer.C1', params: C1, body: { version: 5 } });
}

/** Three are asked to review C3's sheet: one drafts, gives, withdraws and gives again, one abstains, one is let go. */
async function sheetOfPanel() {
  await register('C3');
  const { version } = await sheetUnderReview('C3');
  const params = ofUnit('C3');
  const panel = await askPanel('C3', ['officer.C2', 'officer.U2', 'officer.C4']);
  await askPanel('C3', ['officer.C2', 'officer.U2'], panel.version);
  const given = { marks: fullMarks(collectiveSet), reasons: {}, deductions: [] };
  await done('savePart', { as: 'officer.C2', params, body: { version: 1, ...given } });
  await done('givePart', { as: 'officer.C2', params, body: { version: 2, ...given } });
  await done('withdrawPart', { as: 'officer.C2', params, body: { version: 3 } });
  await done('givePart', { as: 'officer.C2', params, body: { version: 4, ...given } });
  const reason = { version: 1, reason: 'Từng công tác tại đơn vị.' };
  await done('abstainFromPart', { as: 'officer.U2', params, body: reason });
  const parts = { 'officer.C2': 5, 'officer.U2': 2 };
  const body = { version, parts, marks: {}, reasons: {} };
  const confirmed = await done('confirmReview', { as: 'officer.U1', params, body });
  await done('lookAgain', { as: 'board', params, body: { version: confirmed.version, ...given } });
}

/** Somebody is invited, invited again and accepts; an appointment is lent, handed over and ended. */
async function appointments() {
  const params = { unit: 'C1' };
  const as = 'officer.U1';
  const holder = { kind: 'invited', name: 'Hồ Thị Thu' };
  const from = '2026-11-20';
  const asked = { role: 'administration', from, holder };
  const { version } = await done('listAppointments', { as, params, query: {} });
  const invited = await done('appoint', { as, params, body: { version, ...asked } });
  const entry = { ...params, appointment: invited.appointment };
  const renewed = await done('renewInvitation', { as, params: entry, body: { version: version + 1 } });
  await done('acceptInvitation', { as: 'newcomer', body: { code: renewed.code } });
  const loan = { version: version + 3, from, until: '2026-12-01', holder };
  await done('lendAppointment', { as, params: entry, body: loan });
  const chair = { ...params, appointment: 'unit-head.C1.chair.C1' };
  await done('handOverAppointment', { as, params: chair, body: { version: version + 4, on: from, holder } });
  await done('endAppointment', { as, params: entry, body: { version: version + 5, on: '2026-11-21' } });
}

/** A picture of the unit's sheet and one of a person's own are announced and found clean. */
async function evidenceOf(code: string) {
  await cleanPicture();
  const bytes = aPng();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = { name: 'Bảng niêm yết.png', size: bytes.length, sha256 };
  const { evidence } = await done('announceMyEvidence', { code, body });
  await keptEvidence().write(quarantineKey(id(evidence)), bytes);
  await done('checkMyEvidence', { code, params: { evidence } });
}

/** What somebody filled in on paper is entered. */
async function paperOf(person: string) {
  const scans = [await cleanPicture(person)];
  const body = { version: 0, set: individualSet.id, marks: full, deductions: [], evidence: {}, scans };
  await done('enterPaperSheet', { as: 'officer.C1', params: { ...C1, person }, body });
}

/** A cluster is formed, grows, is headed and ends. */
async function clusters() {
  const as = 'board';
  const body = { kind: 'cum', name: 'Cụm số 1', from: '2026-01-01', units: ['C1', 'C2'] };
  const { cluster, version } = await done('formCluster', { as, body });
  const params = { cluster };
  const joining = { version, from: '2026-02-01', join: ['C4'], leave: [] };
  await done('changeClusterMembers', { as, params, body: joining });
  const head = { version: version + 1, unit: 'C1', from: '2026-01-01', until: '2027-01-01' };
  await done('setClusterHead', { as, params, body: head });
  await done('endCluster', { as, params, body: { version: version + 2, on: '2027-01-01' } });
}

/** Someone's code is given out, lost and replaced. */
async function lostCode(person: string) {
  const given = { as: 'officer.C1', params: { ...C1, person } };
  await done('issueCode', { ...given, body: { set: individualSet.id } });
  await done('reissueCode', given);
}

const aCommendation = {
  person: 'P3',
  award: 'grassroots-praise',
  citation: 'Tận tuỵ với người dân.',
  conferenceOn: '2026-11-10',
  decision: { number: '12/QĐ-CĐCS', date: '2026-11-12', signer: 'Trần Thị Mai' },
};

/** Another content for each command that does not say which version it was decided on. */
const OTHER: Readonly<Record<string, unknown>> = {
  content: contentOf(individualSet),
  ground: { ...aTreeChange.ground, number: '46/QĐ-LĐLĐ' },
  title: 'Đợt khác',
  targets: 'Việc khác.',
  promises: ['Lời hứa khác.'],
  citation: 'Thành tích khác.',
  askedOn: '2026-11-01',
  set: officeSet.id,
  name: 'Tên khác',
  people: ['P1'],
};
const another = (body: object) =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      name === 'version' ? Number(value) + 100 : (OTHER[name] ?? value),
    ]),
  );

let code = '';
beforeAll(async () => {
  await layGround();
  code = await playSeason();
  commands.push(...history.filter(({ id }) => isCommand(operations[id])));
});

describe('a command sent again with its key', () => {
  test('was tried here for every command of the contract that asks for a key.', () => {
    const asking = Object.entries(operations).flatMap(([id, operation]) =>
      isCommand(operation) && operation.form === undefined ? [id] : [],
    );
    expect(new Set(commands.map(({ id }) => id))).toEqual(new Set(asking));
  });

  test('gets its first answer, though the season is over and the round closed, and changes nothing.', async () => {
    const before = await itemsBeginning('');
    const repeated = [];
    for (const { id, asked } of commands) repeated.push([id, await call(id, asked)]);
    expect(repeated).toEqual(commands.map(({ id, answer }) => [id, answer]));
    expect(await itemsBeginning('')).toEqual(before);
  }, 60_000);

  test('is refused with another content.', async () => {
    const refused = [];
    // An invitation's code is not content but leads to what is accepted: another leads elsewhere.
    const withContent = commands.filter(
      ({ id, asked }) => asked.body !== undefined && id !== 'acceptInvitation',
    );
    for (const { id, asked } of withContent) {
      const { status, body } = await call(id, { ...asked, body: another(asked.body as object) });
      refused.push([id, status, (body as { code: string }).code]);
    }
    expect(refused).toEqual(withContent.map(({ id }) => [id, 422, 'idempotency-mismatch']));
  }, 60_000);
});

/** What an event says beside its hash and the keys it is filed under. */
function saidBy(event: StoredEvent) {
  const { aggregate, seq, version, by, at, happening, previous, receipt, home } = event;
  return { aggregate, seq, version, by, at, happening, previous, receipt, home };
}

describe('the trail', () => {
  test('links each event to the one before it, and the newest to the head.', async () => {
    const trail = await wholeTrail();
    const heads = await itemsBeginning('');
    for (const events of Map.groupBy(trail, ({ event }) => event.aggregate).values()) {
      let previous = '';
      for (const [index, { event }] of events.entries()) {
        expect([event.previous, event.seq]).toEqual([previous, index + 1]);
        expect(withHash(saidBy(event)).hash).toBe(event.hash);
        previous = event.hash;
      }
      expect(heads.some((head) => head['hash']?.S === previous && head['saves'] !== undefined)).toBe(true);
    }
  });

  test('shows a changed event by its hash.', async () => {
    const [first] = await wholeTrail();
    if (!first) throw new Error('no trail');
    const said = saidBy(first.event);
    for (const changed of [
      { by: id<AccountId>('somebody-else') },
      { receipt: { ...said.receipt, answer: {} } },
    ])
      expect(withHash({ ...said, ...changed }).hash).not.toBe(first.event.hash);
  });

  test('holds no name and no text of people, and the table holds no personal code in clear.', async () => {
    const trail = JSON.stringify(await itemsBeginning('AUD#'));
    for (const text of ['Lê Văn Nam', 'Tận tuỵ', 'hồ sơ', 'Nhất trí', 'Chưa đủ điều kiện', code])
      expect(trail).not.toContain(text);
    expect(JSON.stringify(await itemsBeginning(''))).not.toContain(code);
  });
});

describe('a key that comes again in other hands', () => {
  test('is another attempt when another account sends it.', async () => {
    await done('openRound', { as: 'board', key: 'shared-key', body: aRoundOf(2027) });
    const params = { round: '2027', unit: 'C1' };
    const body = { strands: ['campaign'], targets: 'Giữ nền nếp.' };
    expect(await done('register', { as: 'officer.C1', key: 'shared-key', params, body })).toEqual({
      version: 1,
    });
    const other = { round: '2027', unit: 'C2' };
    expect(await done('register', { as: 'officer.C2', key: 'shared-key', params: other, body })).toEqual({
      version: 1,
    });
  });

  test('is refused on the newest version too, when it carries another draft.', async () => {
    const params = { round: '2027', unit: 'C1' };
    const draft = (version: number) => ({
      version,
      marks: fullMarks(collectiveSet),
      deductions: [],
      evidence: fullEvidence(collectiveSet),
    });
    const asked = { as: 'officer.C1', key: 'draft-key', params };
    await done('saveCollectiveSheet', { ...asked, body: draft(0) });
    expect(await call('saveCollectiveSheet', { ...asked, body: draft(1) })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-mismatch' },
    });
  });
});

const aRoundOf = (year: number) => {
  const opened = history.find(({ id }) => id === 'openRound')?.asked.body as object;
  return { ...opened, year, title: `Đợt thi đua năm ${year}` };
};
