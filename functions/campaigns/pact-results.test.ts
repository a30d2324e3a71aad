import { beforeAll, beforeEach, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { agreedPact, openRound, signedPact } from '../testing/season.ts';

let pact = '';
let version = 0;

beforeAll(async () => {
  await layGround();
  await openRound();
});

beforeEach(async () => {
  ({ pact, version } = await signedPact(['Không để hồ sơ quá hẹn.'], 'U1'));
});

const read = async (as: string) => (await call('getPact', { as, params: { pact } })).status;

test('What became of each promise is told with its evidence, and every word of disagreement stays.', async () => {
  await agreedPact(pact, version, 'U1');
  const { pact: told } = await done('getPact', { as: 'officer.S1', params: { pact } });
  expect([told.state, told.waitingFor]).toEqual(['agreed', []]);
  expect(told.assessed?.results).toEqual([
    { grade: 'kept', achieved: 'Không có hồ sơ quá hẹn.', note: 'Sổ theo dõi một cửa' },
  ]);
  expect(told.assessed?.agreements.map(({ unit }) => unit)).toEqual(['S2', 'S1', 'U1']);
  expect(told.assessed?.objections.map(({ unit, reason }) => [unit, reason])).toEqual([
    ['S2', 'Tháng 3 còn một hồ sơ chậm.'],
  ]);
});

test('A pact is read from its parties, from above them and by a witness two levels up; not from elsewhere.', async () => {
  for (const as of ['officer.S1', 'officer.S2', 'officer.C1', 'officer.U1', 'auditor'])
    expect([as, await read(as)]).toEqual([as, 200]);
  expect(await read('officer.C2')).toBe(403);
});

test('Nobody speaks for another party, and a link must be one of the web.', async () => {
  const body = { version, unit: 'S2', results: [{ grade: 'partly', achieved: 'Còn chậm.' }] };
  expect((await call('assessPact', { as: 'officer.S1', params: { pact }, body })).status).toBe(403);
  const results = [{ grade: 'kept', achieved: 'Đúng hẹn.', link: 'javascript:alert(1)' }];
  const linked = { as: 'officer.S2', params: { pact }, body: { ...body, results } };
  expect((await call('assessPact', linked)).status).toBe(400);
});
