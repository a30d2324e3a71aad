import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../infra/local/dynoxide.ts';
import { type RunningProduct, startProduct } from './testing/running-product.ts';

const today = dayOf(instant(new Date().toISOString()));
const root = mkdtempSync(join(tmpdir(), 'bang-vang-restart-'));
let port: number;
let product: RunningProduct;

beforeAll(async () => {
  port = await freePort();
  product = await startProduct(root, port, 'nomination');
}, 300_000);
afterAll(async () => {
  await product.kill();
  rmSync(root, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly body: unknown };

/** Calls the API as a demo account; commands carry the key by which a repetition is known. */
async function call(
  username: string,
  method: string,
  path: string,
  body?: object,
  key?: string,
): Promise<Answer> {
  const answer = await fetch(`http://localhost:${String(port)}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await product.token(username)}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

async function read<T>(username: string, path: string): Promise<T> {
  const { status, body } = await call(username, 'GET', path);
  expect([path, status]).toEqual([path, 200]);
  return body as T;
}

async function act<T>(username: string, path: string, body: object): Promise<T> {
  const answer = await call(username, 'POST', path, body, crypto.randomUUID());
  expect([path, answer.status, answer.body]).toEqual([path, 200, answer.body]);
  return answer.body as T;
}

type Nominations = {
  nominations: { id: string; version: number; state: string; nominee: { kind: string; name: string } }[];
};
type Decisions = {
  version: number;
  decisions: { id: string; version: number; state: string; lines: { code: string; name: string }[] }[];
};
type Commendations = { commendations: { id: string; citation: string }[] };

/** A commendation like no other, so that one done twice would be seen. */
const commendation = (number: number) => ({
  person: 'P00006',
  award: 'grassroots-praise',
  citation: `Việc tốt thứ ${String(number)}`,
  conferenceOn: today,
  decision: { number: `${String(number)}/QĐ-CĐCS`, date: today, signer: 'Nguyễn Thị Yến' },
});
const commend = (number: number) =>
  call(
    'coso',
    'POST',
    '/rounds/2026/units/CS001/commendations',
    commendation(number),
    `restart-burst-${String(number)}`,
  );

/** Three nominees of others pass the council and stand in a decision that waits to be published. */
async function aDecisionToPublish(): Promise<{ id: string; version: number }> {
  const { nominations } = await read<Nominations>('chinhsach', '/rounds/2026/units/LDLD/nominations');
  const three = nominations.filter(({ state }) => state === 'awaiting-council').slice(0, 3);
  for (const { id, version } of three)
    await act('chinhsach', `/nominations/${id}/council-result`, {
      version,
      heldOn: today,
      ballots: { members: 11, present: 11, inFavour: 11, against: 0, blank: 0 },
    });
  const { decision, version } = await act<{ decision: string; version: number }>(
    'chinhsach',
    '/rounds/2026/decisions',
    {
      version: 0,
      reference: { number: '90/QĐ-LĐLĐ', date: today, signer: 'Hoàng Thị Ngọc Diệp' },
      nominations: three.map(({ id }) => id),
    },
  );
  return { id: decision, version };
}

const BURST = 120;
const AT_ONCE = 4;
/** The publication is asked for, and the power goes, after so many answers. */
const CUT_AFTER = 30;

test('Killed in the middle of a burst, the product loses nothing it acknowledged and acts on nothing twice.', async () => {
  const { id, version } = await aDecisionToPublish();
  const acknowledged = new Map<number, Answer>();
  let next = 1;
  let published: Promise<Answer> | undefined;
  const sender = async () => {
    for (let number = next++; number <= BURST; number = next++) {
      // No answer after the cut is what is expected: such an attempt may have been done or not.
      const answer = await commend(number).catch(() => undefined);
      if (!answer) return;
      acknowledged.set(number, answer);
      if (acknowledged.size === CUT_AFTER)
        published = call(
          'thuongvu',
          'POST',
          `/decisions/${id}/publication`,
          { version },
          'publish-once',
        ).then(async (answered) => {
          await product.kill();
          return answered;
        });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  const first = await published;
  expect(first?.status).toBe(200);
  expect([...acknowledged.values()].filter(({ status }) => status !== 200)).toEqual([]);
  expect(acknowledged.size).toBeLessThan(BURST);

  product = await startProduct(root, port);

  const { commendations } = await read<Commendations>('coso', '/rounds/2026/units/CS001/commendations');
  const kept = new Set(commendations.map(({ citation }) => citation));
  expect([...acknowledged.keys()].filter((number) => !kept.has(commendation(number).citation))).toEqual([]);

  const { decisions } = await read<Decisions>('thuongvu', '/rounds/2026/decisions');
  expect(decisions.map(({ state }) => state)).toEqual(['published']);
  const lines = decisions[0]?.lines ?? [];
  for (const { code } of lines) {
    const page = await fetch(`http://localhost:${String(port)}/vinh-danh/2026/${code}`);
    expect([code, page.status]).toEqual([code, 200]);
  }
  expect(lines).toHaveLength(3);

  // Everyone tries again with the same keys: what was done answers as the first time, what was not is done now.
  for (const [number, answer] of acknowledged) expect(await commend(number)).toEqual(answer);
  for (let number = 1; number <= BURST; number += 1)
    if (!acknowledged.has(number)) expect((await commend(number)).status).toBe(200);
  expect(await call('thuongvu', 'POST', `/decisions/${id}/publication`, { version }, 'publish-once')).toEqual(
    first,
  );

  const after = await read<Commendations>('coso', '/rounds/2026/units/CS001/commendations');
  expect(after.commendations.map(({ citation }) => citation).toSorted()).toEqual(
    Array.from({ length: BURST }, (_, place) => commendation(place + 1).citation).toSorted(),
  );
  await expect
    .poll(
      async () =>
        (await read<{ counts: Record<string, number> }>('coso', '/rounds/2026/units/CS001/standings')).counts[
          'commended'
        ],
      { timeout: 60_000 },
    )
    .toBe(BURST);
}, 400_000);

test('A key that was used for something else is refused, also after the restart.', async () => {
  const other = { ...commendation(1), citation: 'Việc khác' };
  const path = '/rounds/2026/units/CS001/commendations';
  const { status, body } = await call('coso', 'POST', path, other, 'restart-burst-1');
  expect([status, body]).toEqual([422, expect.objectContaining({ code: 'idempotency-mismatch' })]);
});
