import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { ERASED_NAME } from '@bang-vang/shared/domain/supervision/erasure.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { keepRoot } from '../audit/keep-root.ts';
import { verify } from '../audit/verify.ts';
import { sweepUnused } from '../evidence/sweep/sweep-unused.ts';
import { cleanKey, keptEvidence } from '../kit/kept-files.ts';
import { documentClient, now, setting } from '../kit/live.ts';
import { sealInFolder } from '../kit/root-seal.ts';
import { vaultInFolder } from '../kit/root-vault.ts';
import { wordsOf } from '../kit/sealed.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { cleanPicture } from '../testing/evidence-acts.ts';
import { fullMarks } from '../testing/marks.ts';
import { refusalOf } from '../testing/problem.ts';
import { aDecision, aVote, nominated, ofUnit, openRound } from '../testing/season.ts';
import { evidenceOfSubject } from '../table/evidence-file.ts';
import { wholeTrail } from '../testing/stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'vault-'));
afterAll(() => rmSync(folder, { recursive: true }));
const vault = vaultInFolder(folder);
const seal = sealInFolder(folder);

const C1 = ofUnit('C1');
const NAME = 'Lê Văn Nam';
const CITATION = 'Ba năm liền không một lá đơn.';
const OPINION = 'Anh Nam xứng đáng.';
const REASON = 'Anh Nam chưa đủ thời gian.';
const EVIDENCE = 'Anh Nam đi muộn ngày 3/3.';
const PRAISE = 'Anh Nam tận tuỵ với người dân.';
const POSITION = 'Trưởng phòng Hành chính';
const NUMBER = '012345678901';
const WORDS = [NAME, POSITION, NUMBER, CITATION, OPINION, REASON, EVIDENCE, PRAISE];

/** Which of the words stand somewhere in either table, in clear. */
async function readable(): Promise<readonly string[]> {
  const tables = [setting('TABLE_NAME'), setting('KEYS_TABLE_NAME')];
  const pages = await Promise.all(
    tables.map((TableName) => documentClient.send(new ScanCommand({ TableName }))),
  );
  const everything = JSON.stringify(pages.map(({ Items }) => Items));
  return WORDS.filter((words) => everything.includes(words));
}

/** What the trail has about people, opened by the keys that are there. */
async function opened() {
  const said = (await wholeTrail()).flatMap(({ event: { happening } }) =>
    'said' in happening && happening.said ? [happening.said] : [],
  );
  const words = await Promise.all(said.map(async (each) => [each.about, await wordsOf(each)] as const));
  return { ofP2: words.filter(([about]) => about === 'P2').map(([, text]) => text), all: said };
}

const erase = (person: string, as = 'committee') =>
  call('erasePerson', { as, params: { unit: 'C1', person }, body: { askedOn: '2026-11-10' } });

/** Someone of C1 with a sheet that says something, assessed. */
async function assessed(person: string) {
  const as = 'officer.C1';
  const params = { ...C1, person };
  const { code } = await done('issueCode', { as, params, body: { set: individualSet.id } });
  const marks = fullMarks(individualSet);
  const [first] = individualSet.deductions;
  const deductions = first ? [{ id: first.id, evidence: EVIDENCE }] : [];
  const files = person === 'P2' ? [await cleanPicture(person)] : [];
  const evidence = person === 'P2' ? { '1.1': { note: EVIDENCE, files } } : {};
  const saved = await done('saveMySheet', { code, body: { version: 1, marks, deductions, evidence } });
  const sent = await done('submitMySheet', { code, body: saved });
  await done('assessIndividualSheet', { as, params, body: { version: sent.version, marks, reasons: {} } });
}

const personOf = (person: string) => ({ kind: 'person', person });
const commendation = (person: string) => ({
  person,
  award: 'grassroots-praise',
  citation: PRAISE,
  conferenceOn: '2026-11-10',
  decision: { number: '12/QĐ-CĐCS', date: '2026-11-12', signer: 'Trần Thị Mai' },
});

beforeAll(async () => {
  await layGround();
  await openRound();
  const twice = {
    name: NAME,
    kind: 'worker',
    position: POSITION,
    from: '2020-01-01',
    identityNumber: NUMBER,
  };
  const double = await done('enterPerson', {
    as: 'officer.C1',
    params: { unit: 'C1' },
    body: twice,
  });
  await done('mergePeople', {
    as: 'officer.C1',
    params: { person: 'P2' },
    body: { version: 1, other: double.person, otherVersion: double.version },
  });
  await assessed('P2');
  await assessed('P3');
  await done('commend', { as: 'officer.C1', params: C1, body: commendation('P2') });
  const body = { nominee: personOf('P2'), award: 'federation-merit', citation: CITATION };
  const { nomination } = await done('nominate', { as: 'officer.C1', params: C1, body });
  const params = { nomination };
  await done('forwardNomination', { as: 'officer.U1', params, body: { version: 1, opinion: OPINION } });
  await done('declineNomination', { as: 'board', params, body: { version: 2, reason: REASON } });
  const other = await nominated('C1', personOf('P3'));
  const sent = { params: { nomination: other.nomination }, body: { version: 1, opinion: 'Đề nghị.' } };
  await done('forwardNomination', { as: 'officer.U1', ...sent });
  const voted = { params: { nomination: other.nomination }, body: aVote(2) };
  await done('recordCouncilResult', { as: 'board', ...voted });
  const decision = aDecision([other.nomination]);
  await done('recordDecision', { as: 'board', params: { round: '2026' }, body: decision });
  await keepRoot(instant('2026-11-20T16:00:00.000Z'), vault, seal);
}, 60_000);

test('What is said of a person stands in the trail sealed, and is read with the person’s key.', async () => {
  const { ofP2, all } = await opened();
  expect(ofP2).toEqual([PRAISE, CITATION, OPINION, REASON]);
  expect(all.every((each) => 'sealed' in each)).toBe(true);
});

test('Nobody but the standing committee of the federation erases anybody.', async () => {
  for (const as of ['board', 'auditor', 'officer.C1'])
    expect([as, refusalOf(await erase('P2', as))]).toEqual([as, [403, 'not-allowed']]);
});

test('Whom a decision names is not erased, and nothing of theirs is touched.', async () => {
  expect(refusalOf(await erase('P3'))).toEqual([409, 'named-in-decision']);
  const { people } = await done('listPeople', { as: 'officer.C1', params: { unit: 'C1' } });
  expect(people.find(({ id }) => id === 'P3')?.name).toBe('Phạm Thu Hà');
});

test('A person erased is readable nowhere, others are, and every chain is whole.', async () => {
  expect(await readable()).toContain(NAME);
  expect((await erase('P2')).body).toEqual({ version: 1 });
  expect(await readable()).toEqual([]);
  const { ofP2, all } = await opened();
  expect(ofP2).toEqual([undefined, undefined, undefined, undefined]);
  const others = await Promise.all(all.filter(({ about }) => about !== 'P2').map(wordsOf));
  expect(others.every((words) => words !== undefined)).toBe(true);
  const { trails, breaches } = await verify(vault, seal);
  expect([trails > 5, breaches]).toEqual([true, []]);
});

test('Files behind their own sheet have no name any more, and are gone with the sweep of that day.', async () => {
  const sheet = { round: id<RoundId>('2026'), unit: id<UnitId>('C1'), person: id<PersonId>('P2') };
  const [head, ...others] = await evidenceOfSubject(sheet);
  if (!head) throw new Error('there was no file');
  expect([others, head.state.state, head.state.name]).toEqual([[], 'clean', '']);
  const bytes = () => keptEvidence().sizeOf(cleanKey(head.state.id));
  expect(await bytes()).toBeGreaterThan(0);
  expect(await sweepUnused(now())).toEqual({ removed: 1, held: 0, moved: 0 });
  expect([await bytes(), (await evidenceOfSubject(sheet))[0]?.state.state]).toEqual([undefined, 'removed']);
});

test('Lists go on with figures and identifiers, and a second erasure has nothing left to do.', async () => {
  const { commendations } = await done('listCommendations', { as: 'officer.C1', params: C1 });
  expect(commendations.map(({ person, citation }) => [person, citation])).toEqual([
    [{ id: 'P2', name: ERASED_NAME }, ''],
  ]);
  expect(refusalOf(await erase('P2'))).toEqual([409, 'already-erased']);
});

test('What is said afterwards of someone erased can never be read.', async () => {
  await done('commend', { as: 'officer.C1', params: C1, body: commendation('P2') });
  const { ofP2 } = await opened();
  expect(ofP2).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
