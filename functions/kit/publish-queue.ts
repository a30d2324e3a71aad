import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DecisionId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { optionalSetting, setting } from './live.ts';

const region = optionalSetting('AWS_REGION') ?? 'local';
const endpoint = optionalSetting('SQS_ENDPOINT');
const client = new SQSClient({
  region,
  ...(endpoint === undefined
    ? {}
    : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
});

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
