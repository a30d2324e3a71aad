import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LocalQueue, startQueue } from './queue.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'queue-'));
const clientOf = ({ url }: LocalQueue) =>
  new SQSClient({
    region: 'local',
    endpoint: new URL(url).origin,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
const send = (queue: LocalQueue, body: string, id = body) =>
  clientOf(queue).send(
    new SendMessageCommand({
      QueueUrl: queue.url,
      MessageBody: body,
      MessageGroupId: 'site',
      MessageDeduplicationId: id,
    }),
  );
const open = (folder: string, handler: (event: SQSEvent) => Promise<void | SQSBatchResponse>) =>
  startQueue({
    name: 'publish',
    handler,
    file: join(folder, 'queue.jsonl'),
    deadLetterFile: join(folder, 'dead.jsonl'),
    pause: 1,
  });
const collect = (seen: string[]) => (event: SQSEvent) => {
  seen.push(...event.Records.map((record) => record.body));
  return Promise.resolve();
};

test('messages sent with the SQS client arrive once and in order, repeated deduplication ids only once', async () => {
  const seen: string[] = [];
  const queue = await open(aFolder(), collect(seen));
  await send(queue, 'Đợt 2026');
  await send(queue, 'b');
  await send(queue, 'again', 'b');
  await clientOf(queue).send(
    new SendMessageBatchCommand({
      QueueUrl: queue.url,
      Entries: [
        { Id: '1', MessageBody: 'c', MessageGroupId: 'site', MessageDeduplicationId: 'c' },
        { Id: '2', MessageBody: 'd', MessageGroupId: 'site', MessageDeduplicationId: 'd' },
      ],
    }),
  );
  await queue.settled();
  await queue.stop();
  expect(seen).toEqual(['Đợt 2026', 'b', 'c', 'd']);
});

test('a message without a group is refused as SQS refuses it', async () => {
  const queue = await open(aFolder(), () => Promise.resolve());
  const sent = clientOf(queue).send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: 'a' }));
  await expect(sent).rejects.toThrow('MessageGroupId');
  await queue.stop();
});

test('a message that was being delivered when the process was killed is delivered by the next one', async () => {
  const folder = aFolder();
  const called = Promise.withResolvers<void>();
  const killed = Promise.withResolvers<void>();
  const first = await open(folder, () => {
    called.resolve();
    return killed.promise;
  });
  await send(first, 'a');
  await called.promise;
  const seen: string[] = [];
  const second = await open(folder, collect(seen));
  await second.settled();
  expect(seen).toEqual(['a']);
  killed.resolve();
  await first.stop();
  await second.stop();
});

test('a poisoned message is parked with its reason and the next ones go on', async () => {
  const folder = aFolder();
  const seen: string[] = [];
  const queue = await open(folder, (event) => {
    const bad = event.Records.findIndex((record) => record.body === 'poison');
    if (bad < 0) return collect(seen)(event);
    const failed = event.Records.slice(bad).map((record) => ({ itemIdentifier: record.messageId }));
    seen.push(...event.Records.slice(0, bad).map((record) => record.body));
    return Promise.resolve({ batchItemFailures: failed });
  });
  await send(queue, 'a');
  await send(queue, 'poison');
  await send(queue, 'b');
  await queue.settled();
  await queue.stop();
  expect(seen).toEqual(['a', 'b']);
  expect(JSON.parse(readFileSync(join(folder, 'dead.jsonl'), 'utf8'))).toEqual({
    at: expect.any(String),
    group: 'site',
    body: 'poison',
    reason: 'named in the partial batch answer',
  });
});
