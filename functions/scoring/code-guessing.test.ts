import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { documentClient, now, setting } from '../kit/live.ts';
import { call, done } from '../testing/call.ts';
import { tick } from '../testing/clock.ts';
import { layGround } from '../testing/ground.ts';
import { refusalOf } from '../testing/problem.ts';
import { ofUnit, openRound } from '../testing/season.ts';

let code = '';
beforeAll(async () => {
  await layGround();
  await openRound();
  const params = { ...ofUnit('C1'), person: 'P2' };
  ({ code } = await done('issueCode', { as: 'officer.C1', params, body: { set: individualSet.id } }));
});

/** Tries a code as CloudFront hands it on from an address; whatever stands before that was made up by the caller. */
const tried = async (typed: string, address: string, madeUp = '') =>
  call('openMySheet', {
    code: typed,
    headers: { 'x-forwarded-for': `${madeUp}${address}, 130.176.0.1` },
  });
const tooMany = [429, 'too-many-tries'];
const unknown = [401, 'code-unknown'];

/** Lets the clock go on to the next span of ten minutes. */
function nextSpan(): void {
  const spanNow = () => Math.floor(Date.now() / 600_000);
  for (const span = spanNow(); spanNow() === span;) tick();
}
const wrongOnes = async (count: number, address: string) => {
  for (let tries = 0; tries < count; tries += 1)
    expect(refusalOf(await tried(`AAAA${String(1000 + tries)}`, address))).toEqual(unknown);
};

test('After twenty wrong codes an address waits until its ten minutes are over, with the right code too.', async () => {
  nextSpan();
  await wrongOnes(20, '203.0.113.7');
  const refused = await tried(code, '203.0.113.7');
  const seconds = Number(refused.headers['retry-after']);
  expect([seconds > 500, seconds <= 600]).toEqual([true, true]);
  expect([refused.status, refused.body]).toMatchObject([
    429,
    {
      code: 'too-many-tries',
      detail: 'Đã nhập sai mã nhiều lần. Hãy thử lại sau 10 phút, hoặc xin công đoàn cơ sở cấp mã mới.',
    },
  ]);
  // Neither a wrong code nor a made-up address changes what it is told; somebody else is let in.
  expect(refusalOf(await tried('AAAABBBB', '203.0.113.7'))).toEqual(tooMany);
  expect(refusalOf(await tried(code, '203.0.113.7', '198.51.100.1, '))).toEqual(tooMany);
  expect((await tried(code, '203.0.113.8')).status).toBe(200);
  nextSpan();
  expect((await tried(code, '203.0.113.7')).status).toBe(200);
});

test('Right codes are not counted, nor requests without one.', async () => {
  nextSpan();
  await wrongOnes(19, '203.0.113.9');
  for (let times = 0; times < 5; times += 1) {
    expect((await tried(code, '203.0.113.9')).status).toBe(200);
    expect(refusalOf(await call('openMySheet', {}))).toEqual(unknown);
  }
});

test('When all addresses together have tried too often, one wrong try is enough to wait.', async () => {
  nextSpan();
  await wrongOnes(1, '203.0.113.10');
  expect((await tried(code, '203.0.113.10')).status).toBe(200);
  await documentClient.send(
    new UpdateCommand({
      TableName: setting('TABLE_NAME'),
      Key: (await countsOf('everywhere'))[0]?.key,
      UpdateExpression: 'SET wrong = :many',
      ExpressionAttributeValues: { ':many': 2_000 },
    }),
  );
  expect(refusalOf(await tried(code, '203.0.113.10'))).toEqual(tooMany);
  expect((await tried(code, '203.0.113.11')).status).toBe(200);
  expect(refusalOf(await tried('AAAACCCC', '203.0.113.11'))).toEqual(unknown);
  expect(refusalOf(await tried(code, '203.0.113.11'))).toEqual(tooMany);
});

test('A count expires with its span.', async () => {
  nextSpan();
  await wrongOnes(2, '203.0.113.12');
  const [count] = await countsOf('everywhere');
  const ends = (Math.floor(Date.parse(now()) / 600_000) + 1) * 600;
  expect(count).toMatchObject({ wrong: 2, expires: ends });
});

/** The counts of one place, the latest first. */
async function countsOf(from: string) {
  const { Items = [] } = await documentClient.send(
    new QueryCommand({
      TableName: setting('TABLE_NAME'),
      KeyConditionExpression: 'PK = :from',
      ExpressionAttributeValues: { ':from': `GUESS#${from}` },
      ScanIndexForward: false,
    }),
  );
  return Items.map(({ PK, SK, ...rest }) => ({ key: { PK: PK as string, SK: SK as string }, ...rest }));
}
