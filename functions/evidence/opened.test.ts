import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { call, done } from '../testing/call.ts';
import { cleanPicture } from '../testing/evidence-acts.ts';
import { layGround } from '../testing/ground.ts';
import { ofUnit, openRound } from '../testing/season.ts';
import { aPng } from './testing/made.ts';

beforeAll(async () => {
  await layGround();
  await openRound();
});

const params = ofUnit('C1');
const bytes = aPng();
const announced = {
  name: 'Bảng niêm yết.png',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};

const openedOf = async (as: string) => (await done('listEvidence', { as, params, query: {} })).opened;
const open = (as: string, evidence: string, query = {}) =>
  done('getEvidenceLink', { as, params: { evidence }, query });

test('A file counts as opened for whoever opened it, and for nobody else.', async () => {
  const [first, second] = [await cleanPicture(), await cleanPicture()];
  await open('officer.U1', first);
  await open('officer.U1', first);
  expect(await openedOf('officer.U1')).toEqual([first]);
  expect(await openedOf('head.C1')).toEqual([]);
  await open('officer.U1', second);
  expect((await openedOf('officer.U1')).toSorted()).toEqual([first, second].toSorted());
});

test('A preview is no look at the file.', async () => {
  const file = await cleanPicture();
  await open('chair.C1', file, { preview: 'yes' });
  expect(await openedOf('chair.C1')).toEqual([]);
});

test('A file that may not be opened is not counted as opened.', async () => {
  const { evidence } = await done('announceEvidence', { as: 'officer.C1', params, body: announced });
  const asked = { params: { evidence }, query: {} };
  expect((await call('getEvidenceLink', { as: 'auditor', ...asked })).status).toBe(409);
  expect((await call('getEvidenceLink', { as: 'officer.C4', ...asked })).status).toBe(403);
  expect(await openedOf('auditor')).toEqual([]);
});
