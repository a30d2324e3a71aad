import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import type { DecisionId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { now } from './kit/live.ts';
import { inFolder } from './kit/site-files.ts';
import { enterHonours } from './publish/enter-honours.ts';
import { loadRoll } from './publish/load-roll.ts';
import { publishSite } from './publish/publish-site.ts';
import { handler as retell } from './retell/lambda.ts';
import { call, done } from './testing/call.ts';
import { layGround } from './testing/ground.ts';
import { fullEvidence, fullMarks, marked } from './testing/marks.ts';
import { listeningQueue } from './testing/queue.ts';
import { ROUND, aDecision, aPlan, aVote, agreedPact, nominated, ofUnit, register } from './testing/season.ts';
import { wholeTrail } from './testing/stream.ts';

// One season, step by step, each on what the one before has left: over the real edges and a real table.

const C1 = ofUnit('C1');
const ofPerson = (person: string) => ({ ...C1, person });
const queue = await listeningQueue();
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const codes = new Map<string, string>();
const nominations: string[] = [];
let decision = '';

beforeAll(layGround);

test('1 · The federation opens the round of 2026 with the guide’s criteria, frozen and open to everyone.', async () => {
  expect(await done('openRound', { as: 'board', body: aPlan() })).toEqual({ round: ROUND, version: 1 });
  const params = { round: ROUND, set: collectiveSet.id };
  expect(await done('getRoundCriteria', { params })).toEqual({ version: 1, set: collectiveSet });
  const { rounds } = await done('listRounds', { as: 'officer.C1' });
  expect(rounds).toEqual([
    {
      ...aPlan(),
      id: ROUND,
      state: 'open',
      version: 1,
      criteria: [
        { set: collectiveSet.id, version: 1, subject: 'collective' },
        { set: individualSet.id, version: 1, subject: 'individual' },
        { set: officeSet.id, version: 1, subject: 'individual' },
      ],
    },
  ]);
});

test('2 · A unit registers for both strands, and two of its departments sign a pact before their unit.', async () => {
  expect(await register('C1')).toEqual({ version: 1 });
  const { registration } = await done('getRegistration', { as: 'officer.U1', params: C1 });
  expect(registration?.strands).toEqual(['campaign', 'movement']);

  const { pact, version } = await done('proposePact', {
    as: 'officer.S1',
    params: { round: ROUND },
    body: { parties: ['S1', 'S2'], witness: 'C1', promises: ['Không để hồ sơ quá hẹn.'] },
  });
  let seen = version;
  for (const unit of ['S1', 'S2', 'C1'])
    ({ version: seen } = await done('signPact', {
      as: `officer.${unit}`,
      params: { pact },
      body: { version: seen, unit },
    }));
  const { pacts } = await done('listPacts', { as: 'officer.S2', params: ofUnit('S2') });
  expect(
    pacts.map(({ state, parties, witness, waitingFor }) => ({ state, parties, witness, waitingFor })),
  ).toEqual([
    {
      state: 'signed',
      parties: [
        { id: 'S1', name: 'Tổ Một' },
        { id: 'S2', name: 'Tổ Hai' },
      ],
      witness: { id: 'C1', name: 'Công đoàn cơ sở Một' },
      waitingFor: [],
    },
  ]);
});

test('3 · The unit scores itself, and two of its people score themselves with nothing but a code.', async () => {
  const marks = marked(fullMarks(collectiveSet), '1.1', 6);
  const as = 'officer.C1';
  const kept = await done('saveCollectiveSheet', {
    as,
    params: C1,
    body: { version: 0, marks, deductions: [], evidence: fullEvidence(collectiveSet) },
  });
  expect(await done('submitCollectiveSheet', { as, params: C1, body: kept })).toEqual({
    version: 2,
    total: 99,
  });

  for (const [person, set] of [
    ['P2', individualSet],
    ['P3', officeSet],
  ] as const) {
    const body = { set: set.id };
    const { code } = await done('issueCode', { as, params: ofPerson(person), body });
    codes.set(person, code);
    const { sheet } = await done('openMySheet', { code });
    expect(sheet).toEqual({
      state: 'draft',
      version: 1,
      marks: {},
      deductions: [],
      evidence: {},
      criteria: set.id,
    });
    const draft = { version: sheet.version, marks: fullMarks(set), deductions: [], evidence: {} };
    const saved = await done('saveMySheet', { code, body: draft });
    const { total } = await done('submitMySheet', { code, body: saved });
    // The 100-point sheet keeps 20 of its points for bonuses, and these people claim none.
    expect(total).toBe(set === officeSet ? officeTotal() : 100);
  }
});

const officeTotal = () => Object.values(fullMarks(officeSet)).reduce((sum, { points }) => sum + points, 0);

test('4 · Someone inside assesses the people, the administration speaks, the union above reviews, and the unit agrees.', async () => {
  for (const [person, set] of [
    ['P2', individualSet],
    ['P3', officeSet],
  ] as const) {
    const body = { version: 3, marks: fullMarks(set), reasons: {} };
    await done('assessIndividualSheet', { as: 'officer.C1', params: ofPerson(person), body });
  }
  const opinion = { version: 2, agrees: true, text: 'Nhất trí.' };
  await done('giveOpinion', { as: 'head.C1', params: C1, body: opinion });
  const review = {
    version: 4,
    marks: marked(fullMarks(collectiveSet), '1.1', 5),
    reasons: { '1.1': 'Minh chứng mới đủ một phần.' },
    deductions: [],
  };
  await done('beginReview', { as: 'officer.U1', params: C1, body: { version: 3 } });
  const reviewed = await done('reviewCollectiveSheet', { as: 'officer.U1', params: C1, body: review });
  expect(reviewed).toEqual({ version: 5, total: 98 });
  const { sheet } = await done('openCollectiveSheet', { as: 'officer.C1', params: C1 });
  expect(sheet.state === 'reviewed' && [sheet.total, sheet.review.total, sheet.review.reasons]).toEqual([
    99,
    98,
    review.reasons,
  ]);
  await done('acceptReview', { as: 'officer.C1', params: C1, body: { version: 5 } });
  await done('finaliseCollectiveSheet', { as: 'officer.U1', params: C1, body: { version: 6 } });
});

test('5 · Departments say how they kept their pact, come to agree, and their unit has seen it.', async () => {
  const { pacts } = await done('listPacts', { as: 'officer.S1', params: ofUnit('S1') });
  for (const { id, version } of pacts) await agreedPact(id, version, 'C1');
  expect((await done('listPacts', { as: 'officer.C1', params: C1 })).pacts.map(({ state }) => state)).toEqual(
    ['agreed'],
  );
});

test('6 · The unit commends one person itself, and nominates itself and another; both climb to the federation.', async () => {
  await done('commend', {
    as: 'officer.C1',
    params: C1,
    body: {
      person: 'P3',
      award: 'grassroots-certificate',
      citation: 'Tận tuỵ với người dân.',
      conferenceOn: '2026-11-10',
      decision: { number: '12/QĐ-CĐCS', date: '2026-11-12', signer: 'Trần Thị Mai' },
    },
  });
  for (const nominee of [{ kind: 'collective' }, { kind: 'person', person: 'P2' }]) {
    const { nomination, version } = await nominated('C1', nominee);
    await done('forwardNomination', {
      as: 'officer.U1',
      params: { nomination },
      body: { version, opinion: 'Đề nghị xét khen.' },
    });
    nominations.push(nomination);
  }
  const { nominations: arrived } = await done('listNominations', { as: 'board', params: ofUnit('LD') });
  expect(
    new Map(arrived.map(({ nominee, state, finalPoints }) => [nominee.name, [state, finalPoints]])),
  ).toEqual(
    new Map([
      ['Công đoàn cơ sở Một', ['awaiting-council', 98]],
      ['Lê Văn Nam', ['awaiting-council', 100]],
    ]),
  );
});

test('7 · The federation records how the council voted, and the decision with number, date, signer and list.', async () => {
  for (const nomination of nominations)
    expect(
      await done('recordCouncilResult', { as: 'board', params: { nomination }, body: aVote(2) }),
    ).toEqual({
      version: 3,
      passed: true,
      needed: 6,
    });
  const entered = await done('recordDecision', {
    as: 'board',
    params: { round: ROUND },
    body: aDecision(nominations),
  });
  decision = entered.decision;
  const { version, decisions } = await done('listDecisions', { as: 'committee', params: { round: ROUND } });
  expect([version, decisions.map(({ state, reference, names }) => ({ state, reference, names }))]).toEqual([
    1,
    [
      {
        state: 'recorded',
        reference: { ...aDecision([]).reference, signer: 'TM. Ban Thường vụ, Chủ tịch Ban Thường vụ' },
        names: 2,
      },
    ],
  ]);
});

test('8 · Once published and retold, each name has a page of its own, open to everyone.', async () => {
  await done('publishDecision', { as: 'committee', params: { decision }, body: { version: 1 } });
  const trail = await wholeTrail();
  expect(await retell({ Records: trail.map(({ record }) => record) })).toEqual({ batchItemFailures: [] });
  const opened = 'round-opened.2026';
  expect(queue).toEqual([
    { group: 'site', deduplication: opened, body: JSON.stringify({ refresh: opened }) },
    { group: 'site', deduplication: decision, body: JSON.stringify({ decision }) },
  ]);

  await enterHonours(decision as DecisionId);
  const roll = await loadRoll(now());
  const render = async (path: string) => ({ status: 200, html: `page ${path}` });
  const { written } = await publishSite(roll, 'https://bang-vang.example', render, inFolder(folder));
  const { decisions } = await done('listDecisions', { as: 'board', params: { round: ROUND } });
  const lines = decisions.flatMap((each) => each.lines);
  expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(['Công đoàn cơ sở Một', 'Lê Văn Nam']));
  for (const { code } of lines) {
    expect(written).toContain(`vinh-danh/2026/${code}/index.html`);
    const page = await readFile(join(folder, `vinh-danh/2026/${code}/index.html`), 'utf8');
    expect(page).toBe(`page /vinh-danh/2026/${code}`);
  }
  expect(roll.years.find(({ year }) => year === 2026)).toEqual({ year: 2026, state: 'published' });
});

test('At the end nothing waits for anyone, and the board counts everything where it ended.', async () => {
  for (const unit of ['LD', 'U1', 'C1', 'S1', 'S2'])
    expect([unit, await done('listWork', { as: 'board', params: ofUnit(unit) })]).toEqual([
      unit,
      { work: [] },
    ]);
  const { counts } = await done('getStandings', { as: 'board', params: ofUnit('LD') });
  expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))).toEqual({
    registered: 1,
    'sheet-final': 1,
    'pact-agreed': 1,
    'individual-assessed': 2,
    commended: 1,
    'nomination-passed': 2,
  });
});

test('Whoever is not signed in sees none of it but what is public.', async () => {
  expect((await call('listNominations', { params: C1 })).status).toBe(401);
  expect((await call('openMySheet', { code: 'WRONGONE' })).status).toBe(401);
  expect((await call('getRoundCriteria', { params: { round: ROUND, set: officeSet.id } })).status).toBe(200);
});
