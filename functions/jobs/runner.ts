import type { SQSBatchItemFailure, SQSEvent } from 'aws-lambda';
import type { Run } from '../kit/job-queue.ts';
import { requestRun } from '../kit/job-queue.ts';
import { now, report } from '../kit/live.ts';
import { runJob } from './run-job.ts';
import { works } from './works.ts';

/** How long one call works before it asks to be called again: far from the end of the function's own time. */
const BUDGET_MS = 60_000;

/**
 * Works on jobs, one slice after the other. A job that is not through when time is up is asked for again, from its last
 * checkpoint; one whose slice fails is handed out again by the queue, until the runner gives it up.
 */
export async function handler({ Records }: SQSEvent) {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  const until = Date.parse(now()) + BUDGET_MS;
  const hasTime = () => Date.parse(now()) < until;
  for (const [index, { body, messageId }] of Records.entries()) {
    const { job } = JSON.parse(body) as Run;
    try {
      const turn = await runJob(job, { works, now, hasTime });
      if (turn !== undefined) await requestRun(job, turn);
    } catch (cause) {
      report('a slice failed', cause, { messageId, job });
      batchItemFailures.push(...Records.slice(index).map((left) => ({ itemIdentifier: left.messageId })));
      break;
    }
  }
  return { batchItemFailures };
}
