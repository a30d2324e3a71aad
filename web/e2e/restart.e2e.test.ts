import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../infra/local/dynoxide.ts';
import { type Answer, call, type Caller, succeed } from './testing/api.ts';
import { type RunningProduct, startProduct } from './testing/running-product.ts';
import { playSeason } from './testing/small-season.ts';

const today = dayOf(instant(new Date().toISOString()));
const root = mkdtempSync(join(tmpdir(), 'bang-vang-restart-'));
let port: number;
let origin: string;
let product: RunningProduct;
let decision: { readonly decision: string; readonly version: number };

const caller = async (username: string): Promise<Caller> => ({ token: await product.token(username) });
const read = async <T>(username: string, path: string): Promise<T> =>
  succeed<T>(origin, await caller(username), 'GET', path);

beforeAll(async () => {
  port = await freePort();
  origin = `http://localhost:${String(port)}`;
  product = await startProduct(root, port, 'registration');
}, 600_000);
afterAll(async () => {
  await product.kill();
  rmSync(root, { recursive: true, force: true });
});

const COMMENDATIONS = '/rounds/2026/units/CS001/commendations';
type Commendations = { readonly commendations: readonly { readonly citation: string }[] };
type Standings = { readonly counts: Readonly<Record<string, number>> };
type Decisions = {
  readonly decisions: readonly {
    readonly state: string;
    readonly lines: readonly { readonly code: string }[];
  }[];
};

/** A commendation like no other, so that one done twice would be seen. */
const commendation = (number: number) => ({
  person: 'P00006',
  award: 'grassroots-praise',
  citation: `Việc tốt thứ ${String(number)}`,
  conferenceOn: today,
  decision: { number: `${String(number)}/QĐ-CĐCS`, date: today, signer: 'Nguyễn Thị Yến' },
});
const commend = async (number: number, body: object = commendation(number)): Promise<Answer> =>
  call(origin, await caller('coso'), 'POST', COMMENDATIONS, { body, key: `restart-burst-${String(number)}` });

const publish = async (): Promise<Answer> =>
  call(origin, await caller('thuongvu'), 'POST', `/decisions/${decision.decision}/publication`, {
    body: { version: decision.version },
    key: 'restart-publication',
  });

const BURST = 120;
const AT_ONCE = 4;
/** After so many answers the publication is asked for, and once it is acknowledged the power goes. */
const CUT_AFTER = 30;

test('The whole season can be played through the API alone.', async () => {
  decision = await playSeason(origin, caller, today);
});

test('Killed in the middle of a burst, the product loses nothing it acknowledged and does nothing twice.', async () => {
  const acknowledged = new Map<number, Answer>();
  let next = 1;
  let cut: Promise<Answer> | undefined;
  const sender = async () => {
    for (let number = next++; number <= BURST; number = next++) {
      // No answer after the cut is as it must be: such an attempt may have been done or not.
      const answer = await commend(number).catch(() => undefined);
      if (!answer) return;
      acknowledged.set(number, answer);
      if (acknowledged.size === CUT_AFTER)
        cut = publish().then(async (answered) => {
          await product.kill();
          return answered;
        });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  const published = await cut;
  expect([published?.status, ...new Set([...acknowledged.values()].map(({ status }) => status))]).toEqual([
    200, 200,
  ]);
  expect(acknowledged.size).toBeLessThan(BURST);

  product = await startProduct(root, port);

  const { commendations } = await read<Commendations>('coso', COMMENDATIONS);
  const kept = new Set(commendations.map(({ citation }) => citation));
  expect([...acknowledged.keys()].filter((number) => !kept.has(commendation(number).citation))).toEqual([]);

  const { decisions } = await read<Decisions>('thuongvu', '/rounds/2026/decisions');
  const pages = await Promise.all(
    decisions
      .flatMap(({ lines }) => lines)
      .map(async ({ code }) => (await fetch(`${origin}/vinh-danh/2026/${code}`)).status),
  );
  expect([decisions.map(({ state }) => state), pages]).toEqual([['published'], [200, 200]]);

  // Everyone tries again with the same keys: what was done answers as the first time, what was not is done now.
  for (const [number, answer] of acknowledged) expect(await commend(number)).toEqual(answer);
  for (let number = 1; number <= BURST; number += 1)
    if (!acknowledged.has(number)) expect((await commend(number)).status).toBe(200);
  expect(await publish()).toEqual(published);

  const after = await read<Commendations>('coso', COMMENDATIONS);
  expect(after.commendations.map(({ citation }) => citation).toSorted()).toEqual(
    Array.from({ length: BURST }, (_, place) => commendation(place + 1).citation).toSorted(),
  );
  const counted = async () =>
    (await read<Standings>('coso', '/rounds/2026/units/CS001/standings')).counts['commended'];
  await expect.poll(counted, { timeout: 60_000 }).toBe(BURST);
}, 400_000);

test('A key that was used for something else is refused, also after the restart.', async () => {
  const { status, body } = await commend(1, { ...commendation(1), citation: 'Việc khác' });
  expect([status, body]).toEqual([422, expect.objectContaining({ code: 'idempotency-mismatch' })]);
});
