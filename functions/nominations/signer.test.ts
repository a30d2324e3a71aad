import { beforeAll, expect, test } from 'vitest';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Account } from '../table/account.ts';
import { accountItems, rosterItems } from '../table/first-accounts.ts';
import { fill } from '../table/fill.ts';
import { decisionRef, decisions } from '../table/decision.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf, refusalOf } from '../testing/problem.ts';
import {
  aDecision,
  aVote,
  assessedPerson,
  nominated,
  openRound,
  passedNomination,
  register,
  reviewedSheet,
} from '../testing/season.ts';

const member = (account: string, over: object = {}, person?: string): Account => ({
  account: id<AccountId>(account),
  name: `Ủy viên ${account}`,
  ...(person === undefined ? {} : { person: id<PersonId>(person) }),
  appointments: [{ role: 'standing-committee', unit: id('LD'), from: day('2019-01-01'), ...over }],
});
/** The chair is P2 under a record of their own that was merged into P2 later; the others are nobody of the programme. */
const committee = [
  member('chair', {}, 'P2-too'),
  member('deputy'),
  member('former', { until: day('2026-11-20') }),
];
const signs = (account: string, capacity: string) => ({
  appointment: `standing-committee.LD.${account}`,
  capacity,
});

let collective = '';
let person = '';
const record = (nominations: readonly string[], signer: object, number: string, version: number) =>
  call('recordDecision', {
    as: 'board',
    params: { round: '2026' },
    body: { ...aDecision(nominations, version, number), signer },
  });

beforeAll(async () => {
  await layGround();
  const { person: double, version } = await done('enterPerson', {
    as: 'officer.C1',
    params: { unit: 'C1' },
    body: { name: 'Lê Văn Nam', kind: 'worker', from: '2020-01-01' },
  });
  const named = committee.map((one) => (one.person === undefined ? one : { ...one, person: double }));
  const known = {
    account: id<AccountId>('committee'),
    name: 'Ban Thường vụ',
    appointments: member('x').appointments,
  };
  await fill([...accountItems(named), ...rosterItems([known, ...named])]);
  await done('mergePeople', {
    as: 'officer.C1',
    params: { person: 'P2' },
    body: { version: 1, other: double, otherVersion: version },
  });
  await openRound();
  await register('C1');
  await reviewedSheet('C1');
  await assessedPerson('P2');
  collective = await passedNomination('C1');
  const { nomination } = await nominated('C1', { kind: 'person', person: 'P2' });
  const params = { nomination };
  await done('forwardNomination', { as: 'officer.U1', params, body: { version: 1, opinion: 'Đề nghị.' } });
  await done('recordCouncilResult', { as: 'board', params, body: aVote(2) });
  person = nomination;
}, 60_000);

test('Whoever stands in a decision does not sign it, though their account knows them by another record.', async () => {
  const answer = problemOf(await record([collective, person], signs('chair', 'head'), '61/QĐ-LĐLĐ', 0));
  expect([answer.status, answer.code, answer.detail]).toEqual([
    409,
    'signer-is-named',
    'Ủy viên chair có tên trong danh sách được khen nên không ký quyết định này. Hãy chọn cấp phó ký, ghi “KT. CHỦ TỊCH”.',
  ]);
});

test('Nobody signs who was not of the standing committee on the day of the decision.', async () => {
  for (const odd of [
    signs('former', 'head'),
    signs('nobody', 'head'),
    { appointment: 'policy-board.LD.board', capacity: 'head' },
  ])
    expect([odd, refusalOf(await record([person], odd, '61/QĐ-LĐLĐ', 0))]).toEqual([
      odd,
      [409, 'signer-not-in-office'],
    ]);
});

test('A deputy signs for the head, and the decision keeps how it reads.', async () => {
  expect((await record([person], signs('deputy', 'deputy'), '61/QĐ-LĐLĐ', 0)).status).toBe(200);
  const { decisions: register } = await done('listDecisions', { as: 'board', params: { round: '2026' } });
  expect(register.map(({ reference, signature }) => [reference.signer, signature])).toEqual([
    [
      'KT. Chủ tịch, Phó Chủ tịch Ủy viên deputy',
      { lines: ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Ủy viên deputy' },
    ],
  ]);
});

test('The same person signs a decision that does not name them.', async () => {
  expect((await record([collective], signs('chair', 'head'), '62/QĐ-LĐLĐ', 1)).status).toBe(200);
});

test('A decision from before signers were chosen is read as it was signed.', async () => {
  const { decisions: register } = await done('listDecisions', { as: 'board', params: { round: '2026' } });
  const [first] = register;
  if (!first) throw new Error('no decision');
  const head = await decisions.load(decisionRef(first.id));
  if (!head) throw new Error('no head');
  const { signature: _, ...old } = head.state;
  await fill([decisions.put(decisionRef(first.id), head.version, { ...head, state: old })]);
  const { decisions: again } = await done('listDecisions', { as: 'board', params: { round: '2026' } });
  const shown = again.find(({ id: one }) => one === first.id);
  expect([shown?.reference, shown?.signature]).toEqual([first.reference, undefined]);
});
