import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DecisionId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { setting } from './live.ts';

const client = new SQSClient();

/** What the publisher is asked to do. */
export type Publication = { readonly decision: DecisionId };

/** Asks for the publication of a decision. One group: there is one publisher at a time. */
export async function requestPublication(decision: DecisionId): Promise<void> {
  const publication: Publication = { decision };
  await client.send(
    new SendMessageCommand({
      QueueUrl: setting('PUBLISH_QUEUE_URL'),
      MessageBody: JSON.stringify(publication),
      MessageGroupId: 'site',
      MessageDeduplicationId: decision,
    }),
  );
}
