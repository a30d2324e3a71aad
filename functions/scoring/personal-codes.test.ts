import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { fullMarks } from '../testing/marks.ts';
import { refusalOf } from '../testing/problem.ts';
import { ROUND, ofUnit, openRound } from '../testing/season.ts';

const as = 'officer.C1';
const params = { ...ofUnit('C1'), person: 'P2' };
let lost = '';

beforeAll(async () => {
  await layGround();
  await openRound();
  ({ code: lost } = await done('issueCode', { as, params, body: { set: individualSet.id } }));
  const draft = { version: 1, marks: fullMarks(individualSet), deductions: [], evidence: {} };
  await done('saveMySheet', { code: lost, body: draft });
});

test('A lost code is replaced: the old one opens nothing from then on, and the new one the same draft.', async () => {
  const asked = { as, params, key: 'the-code-was-lost' };
  const { code } = await done('reissueCode', asked);
  expect(refusalOf(await call('openMySheet', { code: lost }))).toEqual([401, 'code-unknown']);
  const { sheet, person } = await done('openMySheet', { code });
  expect([person.id, sheet.state, sheet.marks]).toEqual(['P2', 'draft', fullMarks(individualSet)]);
  // The answer was lost on its way: the same attempt shows the same code again.
  expect(await done('reissueCode', asked)).toEqual({ code });
  expect((await call('openMySheet', { code })).status).toBe(200);
});

test('A code that was never given out cannot be replaced, and nobody but the unit’s officer replaces one.', async () => {
  const none = { ...params, person: 'P3' };
  expect(refusalOf(await call('reissueCode', { as, params: none }))).toEqual([404, 'not-found']);
  for (const other of ['officer.U1', 'officer.C2', 'head.C1'])
    expect([other, ...refusalOf(await call('reissueCode', { as: other, params }))]).toEqual([
      other,
      403,
      'not-allowed',
    ]);
});

test('A code ends with its round, and is not given out again after it.', async () => {
  const { code } = await done('reissueCode', { as, params });
  await done('closeRound', { as: 'board', params: { round: ROUND }, body: { version: 1 } });
  expect(refusalOf(await call('openMySheet', { code }))).toEqual([401, 'code-unknown']);
  expect(refusalOf(await call('reissueCode', { as, params }))).toEqual([409, 'round-closed']);
});
