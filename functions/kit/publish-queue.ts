import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DecisionId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { setting } from './live.ts';

const client = new SQSClient();

/** What the publisher is asked to do. */
export type Publication = { readonly decision: DecisionId };

/** Asked for when what the pages tell has changed otherwise: nothing is entered, the site is rendered again. */
export type Refresh = { readonly refresh: string };

/** Asks for the publication of a decision. One group: there is one publisher at a time. */
export const requestPublication = (decision: DecisionId): Promise<void> => send({ decision }, decision);

/** Asks for the site to be rendered again. `because` is what has changed; the same reason twice is one order. */
export const requestRefresh = (because: string): Promise<void> => send({ refresh: because }, because);

async function send(order: Publication | Refresh, once: string): Promise<void> {
  await client.send(
    new SendMessageCommand({
      QueueUrl: setting('PUBLISH_QUEUE_URL'),
      MessageBody: JSON.stringify(order),
      MessageGroupId: 'site',
      MessageDeduplicationId: once,
    }),
  );
}
