import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { JobId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { optionalSetting, setting } from './live.ts';

/** On one machine each queue listens by itself, and one address for all of SQS does not do. */
const endpoint = optionalSetting('JOB_QUEUE_ENDPOINT');
const client = new SQSClient(endpoint === undefined ? {} : { endpoint });

/** What the runner is asked to do. */
export type Run = { readonly job: JobId };

/**
 * Asks for work on a job. Each job is a group of its own: one runner at a time, and no job waits for another. `turn` says
 * how far the job had come when this was asked, so that the same asking twice is one.
 */
export async function requestRun(job: JobId, turn: string): Promise<void> {
  const run: Run = { job };
  await client.send(
    new SendMessageCommand({
      QueueUrl: setting('JOB_QUEUE_URL'),
      MessageBody: JSON.stringify(run),
      MessageGroupId: job,
      MessageDeduplicationId: `${job}.${turn}`,
    }),
  );
}
