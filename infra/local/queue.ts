import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { deliver } from './delivery.ts';
import { openKeptMap } from './kept-map.ts';
import { listenForSends, type Sent } from './queue-protocol.ts';

type Message = Sent & { id: string; sentAt: number };
type Kept = Message | { until: number };

export type QueueSettings = {
  /** As its address and its messages call it. */
  name: 'publish' | 'jobs';
  handler(event: SQSEvent): Promise<void | SQSBatchResponse>;
  /** Where messages not yet delivered are kept; in memory without it. */
  file?: string;
  deadLetterFile: string;
  retries?: number;
  pause?: number;
};

export type LocalQueue = {
  /** The address that senders are told: the SQS client posts to its host itself. */
  url: string;
  /** Takes a message as a sender's call does. */
  send(message: Sent): void;
  /** Answers when nothing is left to deliver. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

const DEDUPLICATED_FOR = 5 * 60_000;
const arnOf = (name: string) => `arn:aws:sqs:local:000000000000:${name}.fifo`;

/**
 * The FIFO queue of one machine: messages of a group are delivered one batch after the other, in the order sent;
 * a repeated deduplication id within five minutes is taken and dropped. A message is on disk before the sender has its
 * answer and stays there until the handler has taken it, so a kill loses none.
 */
export async function startQueue(settings: QueueSettings): Promise<LocalQueue> {
  const kept = openKeptMap<Kept>(settings.file);
  const stopping = new AbortController();
  const idle = new Set<() => void>();
  let wake: () => void = () => undefined;

  const messages = (): Message[] => kept.entries().flatMap(([, value]) => ('id' in value ? [value] : []));

  function take(sent: Sent): string {
    const now = Date.now();
    for (const [key, value] of kept.entries()) if ('until' in value && value.until < now) kept.delete(key);
    const seen = `seen ${sent.deduplication}`;
    const id = randomUUID();
    if (kept.get(seen) !== undefined) return id;
    kept.set(id, { ...sent, id, sentAt: now });
    kept.set(seen, { until: now + DEDUPLICATED_FOR });
    wake();
    return id;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const [first, ...others] = messages();
      if (first === undefined) {
        for (const answer of idle) answer();
        idle.clear();
        await new Promise<void>((awake) => (wake = awake));
        continue;
      }
      const group = [first, ...others.filter((other) => other.group === first.group)].slice(0, 10);
      await deliver(group, {
        idOf: (message) => message.id,
        send: (batch) =>
          settings.handler({ Records: batch.map((message) => asDelivered(message, settings.name)) }),
        done: (taken) => taken.forEach((message) => kept.delete(message.id)),
        park: (message, reason) => park(settings, message, reason),
        retries: settings.retries ?? 4,
        pause: settings.pause ?? 200,
        timeout: 300_000,
        signal: stopping.signal,
      });
    }
  }

  const listener = await listenForSends(take);
  const running = run();
  return {
    send: (message) => void take(message),
    url: `${listener.origin}/000000000000/${settings.name}.fifo`,
    settled: () =>
      new Promise((answer) => {
        idle.add(answer);
        wake();
      }),
    async stop() {
      await listener.close();
      stopping.abort();
      wake();
      await running;
      kept.close();
    },
  };
}

/** The message in the shape functions receive. */
function asDelivered(message: Message, name: string): SQSRecord {
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: '1',
      ApproximateFirstReceiveTimestamp: String(message.sentAt),
      SentTimestamp: String(message.sentAt),
      SenderId: 'local',
      MessageGroupId: message.group,
      MessageDeduplicationId: message.deduplication,
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: arnOf(name),
    awsRegion: 'local',
  };
}

function park({ name, deadLetterFile: file }: QueueSettings, message: Message, reason: string): void {
  const { body, group } = message;
  appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), group, body, reason })}\n`, {
    mode: 0o600,
  });
  console.error(`A message of the queue ${name} was parked after its last retry; see ${file}`);
}
