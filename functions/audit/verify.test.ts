import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chance } from '../../infra/local/demo/chance.ts';
import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { documentClient, setting } from '../kit/live.ts';
import { sealInFolder } from '../kit/root-seal.ts';
import { vaultInFolder } from '../kit/root-vault.ts';
import { layGround } from '../testing/ground.ts';
import { passedNomination, openRound, register, reviewedSheet } from '../testing/season.ts';
import { itemsBeginning } from '../testing/stream.ts';
import { keepRoot } from './keep-root.ts';
import { tamperings } from './testing/tamperings.ts';
import type { Tampered } from './testing/tamperings.ts';
import { homeIn } from './stored.ts';
import type { StoredTrails } from './stored.ts';
import { verify } from './verify.ts';
import type { Audit } from './verify.ts';
import type { StoredItem } from '../table/stored-items.ts';
import type { Mark } from '../table/stored-trail.ts';

type Item = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'vault-'));
afterAll(() => rmSync(folder, { recursive: true }));
const vault = vaultInFolder(folder);
const seal = sealInFolder(folder);
const FIRST = instant('2026-11-20T16:00:00.000Z');
const SECOND = instant('2026-11-21T16:00:00.000Z');

/** Every event as it was before anybody laid hands on it, trail by trail. */
let trails: ReadonlyMap<string, readonly Item[]> = new Map();
let heads: ReadonlyMap<string, Mark> = new Map();

async function put(items: readonly Item[], gone: readonly Item[] = []): Promise<void> {
  const writes = [
    ...gone.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } })),
    ...items.map((Item) => ({ PutRequest: { Item } })),
  ];
  for (let start = 0; start < writes.length; start += 25)
    await documentClient.send(
      new BatchWriteCommand({ RequestItems: { [setting('TABLE_NAME')]: writes.slice(start, start + 25) } }),
    );
}

const keyOf = ({ PK, SK }: Item) => `${String(PK)} ${String(SK)}`;
const without = (items: readonly Item[], others: readonly Item[]) => {
  const kept = new Set(others.map(keyOf));
  return items.filter((item) => !kept.has(keyOf(item)));
};

/** Lays the hands on the table, audits, and puts everything back. */
async function auditOf({ aggregate, items }: Tampered) {
  const genuine = trails.get(aggregate) ?? [];
  await put(items, without(genuine, items));
  const audit = await verify(vault, seal);
  await put(genuine, without(items, genuine));
  return audit;
}

/** The trails whose soundness an audit doubts. */
const suspected = ({ breaches }: Audit) => [
  ...new Set(breaches.map((breach) => ('aggregate' in breach ? breach.aggregate : breach.day))),
];

/** What the table would hold with one trail made into another. Heads are those that nobody has touched. */
function exported({ aggregate, items }: Tampered): StoredTrails {
  const all = new Map([...trails, [aggregate, items]]);
  return {
    listed: () =>
      Promise.resolve(
        [...all.values()].flat().flatMap(({ GSI1PK, GSI1SK }) => (GSI1PK ? String(GSI1SK) : [])),
      ),
    trail: (name) => {
      const found = all.get(name) ?? [];
      const stored = found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) as readonly StoredItem[];
      const home = homeIn(stored);
      return Promise.resolve({ items: stored, head: home && heads.get(keyOf(home)) });
    },
  };
}

beforeAll(async () => {
  await layGround();
  await openRound();
  for (const unit of ['C1', 'C2', 'C3']) await register(unit);
  await reviewedSheet('C1');
  await keepRoot(FIRST, vault, seal);
  await passedNomination('C1');
  await reviewedSheet('C2');
  await keepRoot(SECOND, vault, seal);
  const items = (await itemsBeginning('AUD#')).map((item) => unmarshall(item));
  const everything = (await itemsBeginning('')).map((item) => unmarshall(item));
  heads = new Map(
    everything.flatMap((item) =>
      'saves' in item
        ? [[keyOf(item), { seq: Number(item['seq']), hash: String(item['hash']) }] as const]
        : [],
    ),
  );
  trails = Map.groupBy(
    items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ({ PK }) => String(PK).replace('AUD#', ''),
  );
});

test('In trails that nobody has touched nothing is found, and every event was looked at.', async () => {
  const events = [...trails.values()].flat().length;
  const { newest, ...audit } = await verify(vault, seal);
  expect(audit).toEqual({ trails: trails.size, events, breaches: [] });
  expect(newest?.day).toBe('2026-11-21');
});

test('A day has one root: asking again changes nothing.', async () => {
  expect(await keepRoot(SECOND, vault, seal)).toBe(false);
  expect(await vault.list('roots')).toEqual(['2026-11-20.json', '2026-11-21.json']);
});

test('Each way of tampering, done to the table itself, is found there and nowhere else.', async () => {
  const dice = chance(7);
  for (const tamper of tamperings) {
    const tampered = tamper(trails, dice);
    expect([tampered.how, suspected(await auditOf(tampered))]).toEqual([tampered.how, [tampered.aggregate]]);
  }
  expect((await verify(vault, seal)).breaches).toEqual([]);
});

test('A thousand tamperings with what the table holds are found, and nothing else is suspected.', async () => {
  const dice = chance(2026);
  const done = new Map<string, number>();
  for (let time = 0; time < 1_000; time += 1) {
    const tampered = dice.pick(tamperings)(trails, dice);
    const audit = await verify(vault, seal, exported(tampered));
    expect([time, tampered.how, suspected(audit)]).toEqual([time, tampered.how, [tampered.aggregate]]);
    done.set(tampered.how, (done.get(tampered.how) ?? 0) + 1);
  }
  expect(done.size).toBe(tamperings.length);
});

describe('an audit says', () => {
  const sheet = 'SHEET#2026#C1';
  const events = () => trails.get(sheet) ?? [];
  const found = async (items: readonly Item[]) =>
    (await auditOf({ how: '', aggregate: sheet, items })).breaches;
  const edited = (item: Item | undefined) => ({ ...item, by: 'someone' });

  test('which event was edited.', async () => {
    const items = events().map((item, place) => (place === 1 ? edited(item) : item));
    expect(await found(items)).toEqual([{ kind: 'altered', aggregate: sheet, seq: 2 }]);
  });

  test('from where a trail was cut, and who has seen more of it.', async () => {
    expect(await found(events().slice(0, 1))).toEqual([
      { kind: 'cut', aggregate: sheet, seq: 1, witness: '2026-11-20' },
    ]);
  });

  test('that a whole trail is gone, and on which day it was there.', async () => {
    expect(await found([])).toEqual([{ kind: 'missing', aggregate: sheet, witness: '2026-11-20' }]);
  });
});

describe('of the roots an audit says', () => {
  const file = `roots/${day('2026-11-20')}.json`;
  const audited = async (content: string) => {
    const other = mkdtempSync(join(tmpdir(), 'vault-'));
    const copy = vaultInFolder(other);
    for (const kept of ['roots', 'marks'])
      for (const name of await vault.list(kept))
        await copy.add(
          `${kept}/${name}`,
          `${kept}/${name}` === file ? content : ((await vault.read(`${kept}/${name}`)) ?? ''),
        );
    const { breaches } = await verify(copy, seal);
    rmSync(other, { recursive: true });
    return breaches;
  };

  test('which day’s is not signed by us, and that the next does not follow on it.', async () => {
    const genuine = (await vault.read(file)) ?? '';
    expect(await audited(genuine.replace(/"trails": \d+/, '"trails": 1'))).toEqual([
      { kind: 'root-unsigned', day: '2026-11-20' },
      { kind: 'root-out-of-line', day: '2026-11-21' },
    ]);
    expect(await audited('nothing of ours')).toContainEqual({ kind: 'root-unsigned', day: '2026-11-20' });
  });
});
