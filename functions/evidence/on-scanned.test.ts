import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { keptEvidence, quarantineKey } from '../kit/kept-files.ts';
import { call, done } from '../testing/call.ts';
import { layGround } from '../testing/ground.ts';
import { ofUnit, openRound } from '../testing/season.ts';
import { aPng } from './testing/made.ts';
import { handler } from './on-scanned.ts';
import { verdictOf } from './scanner.ts';

beforeAll(async () => {
  await layGround();
  await openRound();
});

const bytes = aPng();
const params = ofUnit('C1');
const as = 'officer.C1';

/** A picture that has arrived, and GuardDuty's word on it; answers the state it has then. */
async function scanned(status: string, times = 1) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = { name: 'a.png', size: bytes.length, sha256 };
  const { evidence } = await done('announceEvidence', { as, params, body });
  const objectKey = quarantineKey(id(evidence));
  await keptEvidence().write(objectKey, bytes);
  for (let time = 0; time < times; time += 1)
    await handler({
      detail: {
        s3ObjectDetails: { objectKey, eTag: 'e1' },
        scanResultDetails: { scanResultStatus: status },
      },
    } as Parameters<typeof handler>[0]);
  const { files } = await done('listEvidence', { as, params, query: {} });
  return { evidence, file: files.find((file) => file.id === evidence) };
}

test('A file that the scanner found clean is given out from then on, also when its event comes twice.', async () => {
  const { evidence, file } = await scanned('NO_THREATS_FOUND', 2);
  expect(file?.state).toBe('clean');
  expect((await call('getEvidenceLink', { as, params: { evidence } })).status).toBe(200);
});

test.each([
  ['THREATS_FOUND', 'infected'],
  ['UNSUPPORTED', 'not-scanned'],
  ['ACCESS_DENIED', 'not-scanned'],
  ['FAILED', 'not-scanned'],
])('A file on which the scanner says “%s” is refused: %s.', async (status, fault) => {
  const { file } = await scanned(status);
  expect([file?.state, file?.fault?.code]).toEqual(['refused', fault]);
});

test('Without a word of the scanner a file waits.', () => {
  expect(verdictOf(undefined)).toBe('pending');
});

test('An object that is no file of ours is passed over.', async () => {
  const detail = {
    s3ObjectDetails: { objectKey: 'quarantine/2026.C1.unknownunknown0', eTag: 'e1' },
    scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
  };
  await expect(handler({ detail } as Parameters<typeof handler>[0])).resolves.toBeUndefined();
});
