import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openKeptMap } from './kept-map.ts';
import { startStreamPoller } from './stream-poller.ts';
import { localClient, type RunningTable, startTable } from './table.ts';

type Answer = void | DynamoDBBatchResponse;
let table: RunningTable;
let folder: string;
const tables: RunningTable[] = [];

beforeEach(async () => {
  table = await startTable();
  tables.push(table);
  folder = mkdtempSync(join(tmpdir(), 'poller-'));
});
afterAll(() => Promise.all(tables.map((each) => each.stop())));

const put = (PK: string, SK: string) =>
  new DynamoDBClient(localClient(table.endpoint)).send(
    new PutItemCommand({ TableName: table.tableName, Item: { PK: { S: PK }, SK: { S: SK } } }),
  );
const namesIn = (event: DynamoDBStreamEvent) =>
  event.Records.map(
    ({ dynamodb }) => `${dynamodb?.NewImage?.['PK']?.S ?? ''}/${dynamodb?.NewImage?.['SK']?.S ?? ''}`,
  );
const poll = (handler: (names: string[], event: DynamoDBStreamEvent) => Answer | Promise<Answer>) =>
  startStreamPoller({
    endpoint: table.endpoint,
    streamArn: table.streamArn,
    handler: async (event) => handler(namesIn(event), event),
    checkpoints: openKeptMap(join(folder, 'checkpoints.jsonl')),
    deadLetterFile: join(folder, 'dead.jsonl'),
    pause: 1,
    interval: 5,
  });

test('only inserted events reach the handler, in the order in which they were written', async () => {
  const seen: string[] = [];
  await put('SHEET#1', 'HEAD');
  await put('AUD#a', 'E#1');
  await put('AUD#b', 'E#1');
  await put('AUD#a', 'E#1');
  await put('AUD#a', 'E#2');
  const poller = poll((names) => void seen.push(...names));
  await poller.settled();
  await put('AUD#c', 'E#1');
  await poller.settled();
  await poller.stop();
  expect(seen).toEqual(['AUD#a/E#1', 'AUD#b/E#1', 'AUD#a/E#2', 'AUD#c/E#1']);
});

test('a record has the shape that functions receive on AWS', async () => {
  const seen: DynamoDBStreamEvent[] = [];
  await put('AUD#a', 'E#1');
  const poller = poll((_, event) => void seen.push(event));
  await poller.settled();
  await poller.stop();
  const key = { PK: { S: 'AUD#a' }, SK: { S: 'E#1' } };
  expect(seen).toMatchObject([
    {
      Records: [
        {
          eventName: 'INSERT',
          eventSource: 'aws:dynamodb',
          eventSourceARN: table.streamArn,
          dynamodb: {
            Keys: key,
            NewImage: key,
            SequenceNumber: '1',
            ApproximateCreationDateTime: expect.any(Number),
          },
        },
      ],
    },
  ]);
});

test('after a restart the reading goes on behind the checkpoint, and nothing delivered is delivered again', async () => {
  const seen: string[] = [];
  await put('AUD#a', 'E#1');
  const first = poll((names) => void seen.push(...names));
  await first.settled();
  await first.stop();
  await put('AUD#a', 'E#2');
  const second = poll((names) => void seen.push(...names));
  await second.settled();
  await second.stop();
  expect(seen).toEqual(['AUD#a/E#1', 'AUD#a/E#2']);
});

test('an event whose delivery was cut off before its checkpoint is delivered again', async () => {
  const seen: string[] = [];
  await put('AUD#a', 'E#1');
  const called = Promise.withResolvers<void>();
  const killed = Promise.withResolvers<void>();
  const first = poll(async (names) => {
    seen.push(...names);
    called.resolve();
    await killed.promise;
  });
  await called.promise;
  const second = poll((names) => void seen.push(...names));
  await second.settled();
  await second.stop();
  killed.resolve();
  await first.stop();
  expect(seen).toEqual(['AUD#a/E#1', 'AUD#a/E#1']);
});

test('a poisoned event is parked with its reason while the others arrive, and is not tried again later', async () => {
  const seen: string[] = [];
  for (const aggregate of ['a', 'b', 'poison', 'c']) await put(`AUD#${aggregate}`, 'E#1');
  const take = (names: string[]): Answer => {
    const bad = names.indexOf('AUD#poison/E#1');
    if (bad >= 0) throw new Error('cannot be read');
    seen.push(...names);
  };
  const poller = poll(take);
  await poller.settled();
  await poller.stop();
  const letters = readFileSync(join(folder, 'dead.jsonl'), 'utf8').trim().split('\n');
  expect(letters.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      at: expect.any(String),
      sequence: '3',
      keys: { PK: { S: 'AUD#poison' }, SK: { S: 'E#1' } },
      reason: 'Error: cannot be read',
    },
  ]);
  const again = poll(take);
  await again.settled();
  await again.stop();
  expect(seen).toEqual(['AUD#a/E#1', 'AUD#b/E#1', 'AUD#c/E#1']);
});

test('events named in a partial batch answer are delivered again, those before them are not', async () => {
  const seen: string[] = [];
  for (const sequence of [1, 2, 3]) await put('AUD#a', `E#${String(sequence)}`);
  let calls = 0;
  const poller = poll((names, event): Answer => {
    seen.push(...names);
    calls += 1;
    if (calls === 1)
      return { batchItemFailures: [{ itemIdentifier: event.Records[1]?.dynamodb?.SequenceNumber ?? '' }] };
  });
  await poller.settled();
  await poller.stop();
  expect(seen).toEqual(['AUD#a/E#1', 'AUD#a/E#2', 'AUD#a/E#3', 'AUD#a/E#2', 'AUD#a/E#3']);
  expect(existsSync(join(folder, 'dead.jsonl'))).toBe(false);
});
