import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tableDefinition } from '../table-definition.ts';
import { deliver } from './delivery.ts';
import type { KeptMap } from './kept-map.ts';
import { streamReader } from './stream-reader.ts';

export type PollerSettings = {
  endpoint: string;
  streamArn: string;
  handler(event: DynamoDBStreamEvent): Promise<void | DynamoDBBatchResponse>;
  /** The sequence number dealt with last, per shard. */
  checkpoints: KeptMap<string>;
  /** Events given up on: which one and why, a JSON line each. As on AWS, the event itself is read from the log again. */
  deadLetterFile: string;
  batchSize?: number;
  retries?: number;
  pause?: number;
  interval?: number;
};

export type StreamPoller = {
  /** Answers when a reading begun after this call has found nothing new. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * The event source mapping of one machine: reads the table's stream, lets inserted events through, calls the handler
 * with batches of them and keeps a checkpoint per shard after each success. After a kill it goes on from there, so
 * every event is delivered at least once.
 */
export function startStreamPoller(settings: PollerSettings): StreamPoller {
  const { endpoint, streamArn, checkpoints, batchSize = 100, interval = 100 } = settings;
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  const at = (shard: string): string => `${streamArn} ${shard}`;
  const reader = streamReader(endpoint, streamArn, (shard) => checkpoints.get(at(shard)));
  const waiting = new Set<{ begun: boolean; answer(): void }>();

  async function readOnce(): Promise<boolean> {
    let found = false;
    for await (const { shard, records } of reader.pages()) {
      found = true;
      const keep = (sequence: string | undefined): void => {
        if (sequence !== undefined && checkpoints.get(at(shard)) !== sequence)
          checkpoints.set(at(shard), sequence);
      };
      const events = records.filter(isNewEvent).map((record) => asDelivered(record, streamArn));
      for (let from = 0; from < events.length; from += batchSize) {
        await deliver(events.slice(from, from + batchSize), {
          idOf: sequenceOf,
          send: (batch) => settings.handler({ Records: batch }),
          done: (delivered) => keep(delivered.at(-1)?.dynamodb?.SequenceNumber),
          park: (record, reason) => park(settings.deadLetterFile, record, reason),
          retries: settings.retries ?? 4,
          pause: settings.pause ?? 100,
          timeout: 60_000,
          signal: stopping.signal,
        });
        if (isStopping()) return found;
      }
      keep(records.at(-1)?.dynamodb?.SequenceNumber);
    }
    return found;
  }

  async function run(): Promise<void> {
    while (!isStopping()) {
      for (const waiter of waiting) waiter.begun = true;
      let pause = interval;
      try {
        if (await readOnce()) continue;
        for (const waiter of waiting) if (waiter.begun) waiter.answer();
      } catch (cause) {
        reader.forget();
        pause = 1000;
        if (!isStopping()) console.error('The stream could not be read, trying again:', cause);
      }
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  const running = run();

  return {
    settled: () =>
      new Promise((answer) => {
        const waiter = { begun: false, answer: () => (waiting.delete(waiter), answer()) };
        waiting.add(waiter);
      }),
    async stop() {
      stopping.abort();
      await running;
      reader.close();
    },
  };
}

const sequenceOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';

function isNewEvent(record: _Record): boolean {
  const partition = record.dynamodb?.Keys?.[tableDefinition.partitionKey]?.S ?? '';
  return record.eventName === 'INSERT' && partition.startsWith(tableDefinition.eventPartitionPrefix);
}

/** The SDK's record in the shape functions receive: dates in seconds, binary values in base64. */
function asDelivered(record: _Record, streamArn: string): DynamoDBRecord {
  const inSeconds = record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0;
  const plain = JSON.parse(
    JSON.stringify(record, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  ) as DynamoDBRecord;
  return {
    ...plain,
    eventSourceARN: streamArn,
    dynamodb: { ...plain.dynamodb, ApproximateCreationDateTime: Math.floor(inSeconds / 1000) },
  };
}

function park(file: string, record: DynamoDBRecord, reason: string): void {
  const { Keys: keys, SequenceNumber: sequence } = record.dynamodb ?? {};
  const letter = { at: new Date().toISOString(), sequence, keys, reason };
  appendFileSync(file, `${JSON.stringify(letter)}\n`, { mode: 0o600 });
  console.error(`An event was parked after its last retry (stream sequence ${sequence ?? '?'}); see ${file}`);
}
