import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { cleanKey, keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import { call, done } from '../testing/call.ts';
import { cleanPicture, pictureOfPact } from '../testing/evidence-acts.ts';
import { layGround } from '../testing/ground.ts';
import { problemOf, refusalOf } from '../testing/problem.ts';
import { openRound, signedPact } from '../testing/season.ts';

beforeAll(async () => {
  await layGround();
  await openRound();
});

let pact = '';
let version = 0;
beforeEach(async () => {
  ({ pact, version } = await signedPact(['Không để hồ sơ quá hẹn.', 'Cùng dọn vệ sinh hằng quý.'], 'U1'));
});

const of = () => ({ params: { pact } });
const from = (unit: string, seen = version) => ({
  as: `officer.${unit}`,
  ...of(),
  body: { version: seen, unit },
});
const kept = (files: readonly string[]) => [
  { grade: 'kept', achieved: 'Không có hồ sơ quá hẹn.', files },
  { grade: 'partly', achieved: 'Ba trên bốn quý.' },
];
const assess = (unit: string, files: readonly string[], seen = version) => {
  const asked = from(unit, seen);
  return call('assessPact', { ...asked, body: { ...asked.body, results: kept(files) } });
};
const resultsOf = async () =>
  (await done('getPact', { as: 'officer.S1', ...of() })).pact.assessed?.results.map(({ files }) => files);
const announced = (name: string, bytes: Buffer) => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

test('A file alone is evidence enough; the other party, the witness and whoever stands above open it before they agree.', async () => {
  const file = await pictureOfPact(pact, 'officer.S1');
  expect([(await assess('S1', [file])).status, await resultsOf()]).toEqual([200, [[file], undefined]]);
  for (const as of ['officer.S2', 'officer.U1', 'officer.C1', 'auditor']) {
    const { files } = await done('listPactEvidence', { as, ...of() });
    expect([as, files.map((each) => [each.id, each.state])]).toEqual([as, [[file, 'clean']]]);
    const link = await done('getEvidenceLink', { as, params: { evidence: file }, query: {} });
    expect(link.inline).toBe(true);
    expect((await done('listPactEvidence', { as, ...of() })).opened).toEqual([file]);
  }
});

test('Nobody else adds to a pact, lists its files or opens one.', async () => {
  const file = await pictureOfPact(pact, 'officer.S1');
  const body = announced('a.png', Buffer.from('a'));
  const params = { evidence: file };
  // The unit above reads the pact and is no party of it.
  expect((await call('announcePactEvidence', { as: 'officer.C1', ...of(), body })).status).toBe(403);
  expect((await call('checkEvidence', { as: 'officer.C1', params })).status).toBe(403);
  for (const as of ['officer.C2', 'officer.U2'])
    expect([
      (await call('listPactEvidence', { as, ...of() })).status,
      (await call('getEvidenceLink', { as, params, query: {} })).status,
      (await call('getEvidenceUpload', { as, params })).status,
    ]).toEqual([403, 403, 403]);
});

test('Results are kept with clean files of this very pact alone: none of a sheet, of another pact, unchecked or made up.', async () => {
  const { pact: other } = await signedPact();
  const body = announced('a.png', Buffer.from('a'));
  const { evidence: unchecked } = await done('announcePactEvidence', { as: 'officer.S1', ...of(), body });
  const strays = [
    await cleanPicture(),
    await pictureOfPact(other, 'officer.S1'),
    unchecked,
    `${pact.replace(/[^.]*$/, 'a')}.made-up`,
  ];
  const own = await pictureOfPact(pact, 'officer.S1');
  for (const stray of strays) {
    const refused = await assess('S1', [own, stray]);
    expect([refusalOf(refused), problemOf(refused).detail]).toEqual([
      [422, 'pact-files-not-kept'],
      'Tệp minh chứng ở điều 1 không còn, hoặc chưa kiểm tra xong. Hãy bỏ tệp đó và tải lên lại.',
    ]);
  }
  expect(await resultsOf()).toBeUndefined();
});

test('No person can be named so that files for their sheet lie among those of a pact.', async () => {
  const file = await pictureOfPact(pact, 'officer.S1');
  const person = file.split('.').at(-1) ?? '';
  const params = { round: '2026', unit: 'C1' };
  const body = { ...announced('a.png', Buffer.from('a')), person };
  expect([person, (await call('announceEvidence', { as: 'officer.C1', params, body })).status]).toEqual([
    `_${pact.split('.')[2] ?? ''}`,
    400,
  ]);
});

test('Whoever did not agree puts the results forward anew with files of both parties.', async () => {
  const first = await pictureOfPact(pact, 'officer.S1');
  await assess('S1', [first]);
  const disputed = from('S2', version + 1);
  await done('disputePact', { ...disputed, body: { ...disputed.body, reason: 'Còn hồ sơ chậm.' } });
  const second = await pictureOfPact(pact, 'officer.S2');
  expect((await assess('S2', [first, second], version + 2)).status).toBe(200);
  expect(await resultsOf()).toEqual([[first, second], undefined]);
});

test('A pact takes no file while its results await an answer.', async () => {
  await assess('S1', [await pictureOfPact(pact, 'officer.S1')]);
  const body = announced('a.png', Buffer.from('a'));
  const asked = { as: 'officer.S2', ...of(), body };
  expect(refusalOf(await call('announcePactEvidence', asked))).toEqual([409, 'wrong-state']);
});

test('A page called a picture is thrown away, and stands behind no promise.', async () => {
  const bytes = Buffer.from('<html><script>alert(1)</script></html>');
  const asked = { as: 'officer.S1', ...of(), body: announced('Ảnh.png', bytes) };
  const { evidence } = await done('announcePactEvidence', asked);
  await keptEvidence().write(quarantineKey(id(evidence)), bytes);
  const params = { evidence };
  const view = await done('checkEvidence', { as: 'officer.S1', params });
  const link = await call('getEvidenceLink', { as: 'officer.S2', params, query: {} });
  expect([view.fault?.code, refusalOf(link)]).toEqual(['type-differs', [409, 'wrong-state']]);
  expect(await keptEvidence().sizeOf(cleanKey(id(evidence)))).toBeUndefined();
  expect(refusalOf(await assess('S1', [evidence]))).toEqual([422, 'pact-files-not-kept']);
});
