import { beforeAll, describe, expect, test } from 'vitest';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { handler as retell } from '../retell/lambda.ts';
import { accountItems } from '../table/first-accounts.ts';
import { fill } from '../table/fill.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullEvidence, fullMarks } from '../testing/marks.ts';
import { refusalOf } from '../testing/problem.ts';
import { ofUnit, openRound, register } from '../testing/season.ts';
import { itemsBeginning, wholeTrail } from '../testing/stream.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';

const MANY = 60;
const read = (unit: string, query: Record<string, string> = {}, as = 'auditor') =>
  done('readJournal', { as, params: { unit }, query });
const tellAll = async () => retell({ Records: (await wholeTrail()).map(({ record }) => record) });

/** A round; C1 and C4 register; C1's sheet is saved twice and sent; P2 gets a code; P6 goes from C4 to C1. */
async function play() {
  await openRound();
  await register('C1');
  await register('C4');
  const params = ofUnit('C1');
  const as = 'officer.C1';
  const draft = {
    version: 0,
    marks: fullMarks(collectiveSet),
    deductions: [],
    evidence: fullEvidence(collectiveSet),
  };
  const first = await done('saveCollectiveSheet', { as, params, body: draft });
  const second = await done('saveCollectiveSheet', {
    as,
    params,
    body: { ...draft, version: first.version },
  });
  await done('submitCollectiveSheet', { as, params, body: second });
  await done('issueCode', { as, params: { ...params, person: 'P2' }, body: { set: individualSet.id } });
  const move = { version: 1, to: 'C1', from: '2026-11-01' };
  const over = id<AccountId>('over');
  await fill(
    accountItems([
      {
        account: over,
        name: 'Cán bộ tỉnh',
        appointments: [{ role: 'unit-officer', unit: id('LD'), from: day('2019-01-01') }],
      },
      {
        account: id<AccountId>('auditor.U1'),
        name: 'Kiểm tra Một',
        appointments: [{ role: 'auditor', unit: id('U1'), from: day('2019-01-01') }],
      },
      {
        account: id<AccountId>('auditor.U2'),
        name: 'Kiểm tra Hai',
        appointments: [{ role: 'auditor', unit: id('U2'), from: day('2019-01-01') }],
      },
    ]),
  );
  await done('transferPerson', { as: 'over', params: { person: 'P6' }, body: move });
}

beforeAll(async () => {
  await layGround();
  await play();
  await tellAll();
}, 60_000);

test('An auditor reads who did what, when, from which version to which, the newest first.', async () => {
  const { unit, entries, next } = await read('C1');
  expect([unit.name, next]).toEqual(['Công đoàn cơ sở Một', undefined]);
  expect(
    entries.map(({ by, sentence, from, to, savedBetween }) => [by.name, sentence, from, to, savedBetween]),
  ).toEqual([
    [
      'Cán bộ tỉnh',
      'Chuyển Bùi Gia Bảo từ Công đoàn cơ sở Bốn sang Công đoàn cơ sở Một, từ 01/11/2026.',
      1,
      2,
      1,
    ],
    ['Trần Thị Mai', 'Mở phiếu và cấp mã cá nhân cho Lê Văn Nam, Công đoàn cơ sở Một.', 0, 1, 0],
    ['Trần Thị Mai', 'Gửi phiếu tập thể của Công đoàn cơ sở Một, tự chấm 100 điểm.', 2, 3, 2],
    ['Trần Thị Mai', 'Đăng ký thi đua cho Công đoàn cơ sở Một.', 0, 1, 0],
  ]);
  const moments = entries.map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted().toReversed());
});

test('A unit’s journal holds what happened below it, and nothing of other branches; the federation’s holds all.', async () => {
  const kinds = async (unit: string) => (await read(unit)).entries.map(({ kind, unit: of }) => [kind, of.id]);
  expect(await kinds('C4')).toEqual([
    ['person-transferred', 'C1'],
    ['registered', 'C4'],
  ]);
  expect(await kinds('U2')).toEqual(await kinds('C4'));
  expect(await kinds('U1')).toEqual(await kinds('C1'));
  expect(await kinds('LD')).toEqual([
    ['person-transferred', 'C1'],
    ['individual-sheet-opened', 'C1'],
    ['sheet-submitted', 'C1'],
    ['registered', 'C4'],
    ['registered', 'C1'],
    ['round-opened', 'LD'],
  ]);
});

test('It is read by day, by account and by kind of event.', async () => {
  const ofDay = async (on: string) => (await read('LD', { day: on })).entries.length;
  expect([await ofDay('2026-11-19'), await ofDay('2026-11-20'), await ofDay('2026-11-21')]).toEqual([
    0, 6, 0,
  ]);
  const ofOfficer = await read('LD', { account: 'officer.C1' });
  expect([ofOfficer.writer, ofOfficer.entries.map(({ kind }) => kind)]).toEqual([
    { id: 'officer.C1', name: 'Trần Thị Mai' },
    ['individual-sheet-opened', 'sheet-submitted', 'registered'],
  ]);
  const ofKind = await read('LD', { kind: 'registered' });
  expect(ofKind.entries.map(({ by }) => by.id)).toEqual(['officer.C4', 'officer.C1']);
  const elsewhere = await read('U2', { account: 'officer.C1' });
  expect(elsewhere.entries).toEqual([]);
});

describe('the whole history of one thing', () => {
  const trail = (unit: string, aggregate: string, as = 'auditor') =>
    call('readTrail', { as, params: { unit }, query: { aggregate } });

  test('is read from its first event on.', async () => {
    const { entries, elsewhere } = await done('readTrail', {
      as: 'auditor',
      params: { unit: 'C1' },
      query: { aggregate: 'SHEET#2026#C1' },
    });
    expect([entries.map(({ kind, from, to }) => [kind, from, to]), elsewhere]).toEqual([
      [['sheet-submitted', 2, 3]],
      0,
    ]);
  });

  test('of another branch is not there, and neither is one that never was.', async () => {
    expect(refusalOf(await trail('U2', 'SHEET#2026#C1'))).toEqual([404, 'not-found']);
    expect(refusalOf(await trail('C1', 'SHEET#2026#C9'))).toEqual([404, 'not-found']);
  });
});

test('Somebody who checks on one branch reads names as its own units know them, and no other branch’s journal.', async () => {
  const [moved] = (await read('U2', {}, 'auditor.U2')).entries;
  expect(moved?.sentence).toContain('Chuyển Bùi Gia Bảo từ Công đoàn cơ sở Bốn');
  expect(refusalOf(await call('readJournal', { as: 'auditor.U2', params: { unit: 'U1' } }))).toEqual([
    403,
    'not-allowed',
  ]);
});

test('Nobody’s name and no word about anybody stands in the journal itself.', async () => {
  const stored = JSON.stringify(await itemsBeginning('JOURNAL#'));
  expect(stored).toContain('P6');
  for (const words of ['Trần Thị Mai', 'Lê Văn Nam', 'Bùi Gia Bảo', 'sealed'])
    expect(stored).not.toContain(words);
});

test('Whoever was erased has no name in the journal any more, neither as the one acted on nor as the one acting.', async () => {
  for (const person of ['P2', 'P1'])
    await done('erasePerson', {
      as: 'committee',
      params: { unit: 'C1', person },
      body: { askedOn: '2026-11-10' },
    });
  const { entries } = await read('C1', { kind: 'individual-sheet-opened' });
  expect(entries.map(({ by, sentence }) => [by.name, sentence])).toEqual([
    [
      '(đã xóa dữ liệu cá nhân)',
      'Mở phiếu và cấp mã cá nhân cho (đã xóa dữ liệu cá nhân), Công đoàn cơ sở Một.',
    ],
  ]);
});

test('A long journal comes in pages that hold every event once.', async () => {
  for (let count = 0; count < MANY; count += 1) {
    const name = `Người ${String(count)}`;
    const body = { name, kind: 'worker', from: '2026-01-01' };
    await done('enterPerson', { as: 'officer.C2', params: { unit: 'C2' }, body });
  }
  await tellAll();
  const first = await read('C2');
  expect([first.entries.length, first.next === undefined]).toEqual([50, false]);
  const second = await read('C2', { after: first.next ?? '' });
  expect([second.entries.length, second.next]).toEqual([MANY - 50, undefined]);
  const all = [...first.entries, ...second.entries].map(({ aggregate }) => aggregate);
  expect(new Set(all).size).toBe(MANY);
}, 60_000);

test('Where a page ended is written only as the journal itself writes it.', async () => {
  const odd = await call('readJournal', { as: 'auditor', params: { unit: 'C1' }, query: { after: 'x' } });
  expect(odd.status).toBe(400);
});
