import type { SQSBatchItemFailure, SQSEvent } from 'aws-lambda';
import { report } from '../kit/live.ts';
import type { Publication, Refresh } from '../kit/publish-queue.ts';
import { enterHonours } from './enter-honours.ts';
import { refreshSite } from './refresh-site.ts';

/**
 * Publishes decisions: their names become entries of the honour roll, then the pages that changed are written. One batch
 * at a time (FIFO, one group), and after a failure everything behind it waits, so that there is only ever one publisher.
 */
export async function handler({ Records }: SQSEvent) {
  const batchItemFailures: SQSBatchItemFailure[] = [];
  for (const [index, { body, messageId }] of Records.entries()) {
    try {
      const asked = JSON.parse(body) as Publication | Refresh;
      const year = 'decision' in asked ? await enterHonours(asked.decision) : undefined;
      await refreshSite(year);
    } catch (cause) {
      report('publication failed', cause, { messageId });
      batchItemFailures.push(...Records.slice(index).map((left) => ({ itemIdentifier: left.messageId })));
      break;
    }
  }
  return { batchItemFailures };
}
