import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { accountItems } from '../table/first-accounts.ts';
import { fill } from '../table/fill.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { refusalOf } from '../testing/problem.ts';
import { ofUnit, openRound } from '../testing/season.ts';

// One human entered twice: P2, and a double that is merged into P2. An account may be tied to either.

const C1 = ofUnit('C1');
let double = '';

const entered = () =>
  done('enterPerson', {
    as: 'officer.C1',
    params: { unit: 'C1' },
    body: { name: 'Lê Văn Nam', kind: 'worker', from: '2020-01-01' },
  });
const account = (name: string, person: string) =>
  accountItems([
    {
      account: id<AccountId>(name),
      name,
      person: id<PersonId>(person),
      appointments: [{ role: 'unit-officer', unit: id('C1'), from: day('2019-01-01') }],
    },
  ]);

async function sentSheet(person: string) {
  const params = { ...C1, person };
  const { code } = await done('issueCode', { as: 'officer.C1', params, body: { set: individualSet.id } });
  const marks = fullMarks(individualSet);
  const saved = await done('saveMySheet', {
    code,
    body: { version: 1, marks, deductions: [], evidence: {} },
  });
  return done('submitMySheet', { code, body: saved });
}
const assess = (as: string, person: string, version: number) =>
  call('assessIndividualSheet', {
    as,
    params: { ...C1, person },
    body: { version, marks: fullMarks(individualSet), reasons: {} },
  });

beforeAll(async () => {
  await layGround();
  await openRound();
  const { person, version } = await entered();
  double = person;
  await fill([...account('by-double', double), ...account('by-kept', 'P2')]);
  await sentSheet('P2');
  await done('mergePeople', {
    as: 'officer.C1',
    params: { person: 'P2' },
    body: { version: 1, other: double, otherVersion: version },
  });
}, 60_000);

test('Nobody assesses the own sheet by an account that knows them by a record merged since.', async () => {
  expect(refusalOf(await assess('by-double', 'P2', 3))).toEqual([403, 'not-allowed']);
  expect(refusalOf(await assess('by-kept', 'P2', 3))).toEqual([403, 'not-allowed']);
  expect((await assess('officer.C1', 'P2', 3)).status).toBe(200);
});

test('An account is told by the record that is kept, and of the others.', async () => {
  for (const as of ['by-double', 'by-kept']) {
    const me = await done('whoAmI', { as });
    expect([me.person, me.alsoKnownAs]).toEqual(['P2', [double]]);
  }
  const other = await done('whoAmI', { as: 'officer.C1' });
  expect([other.person, other.alsoKnownAs]).toEqual(['P1', undefined]);
});

test('Nobody decides by the double about the record that was kept, or takes the merger back.', async () => {
  const params = { person: 'P2' };
  const other = { version: 2, other: 'P3', otherVersion: 1 };
  expect(refusalOf(await call('mergePeople', { as: 'by-double', params, body: other }))).toEqual([
    403,
    'not-allowed',
  ]);
});
