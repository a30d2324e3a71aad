import { Duration } from 'aws-cdk-lib';
import { QueueEncryption } from 'aws-cdk-lib/aws-sqs';

/** A queue of orders that are carried out one after another in their group, and where they are parked when none succeeds. */
export const inOrder = {
  fifo: true,
  // Senders name each order themselves: the same words may rightly be sent twice.
  contentBasedDeduplication: false,
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: Duration.days(14),
};
