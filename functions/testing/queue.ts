import { afterAll } from 'vitest';
import { listenForSends } from '../../infra/local/queue-protocol.ts';
import type { Sent } from '../../infra/local/queue-protocol.ts';

/** Stands a publishing queue where functions send to, and keeps what they have sent, without delivering it. */
export async function listeningQueue(): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const listener = await listenForSends((message) => `message-${sent.push(message)}`);
  process.env['AWS_ENDPOINT_URL_SQS'] = listener.origin;
  process.env['PUBLISH_QUEUE_URL'] = `${listener.origin}/000000000000/publish.fifo`;
  process.env['JOB_QUEUE_URL'] = `${listener.origin}/000000000000/jobs.fifo`;
  afterAll(() => listener.close());
  return sent;
}
