import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { aboutObjects, acknowledge } from './acknowledge.ts';
import { inOrder } from './orders.ts';
import { ProductFunction } from './product-function.ts';
import { mayHonour, mayRead } from './table-access.ts';

const TIMEOUT = Duration.minutes(5);

/**
 * Renders pages and writes them as files. Orders carry one message group, and a FIFO queue hands out one batch of a
 * group at a time: that is what makes it one publisher, without reserving concurrency that a new account does not have.
 */
export class Publishing extends Construct {
  readonly orders: IQueue;
  readonly parked: IQueue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.parked = new Queue(this, 'Parked', inOrder);
    this.orders = new Queue(this, 'Orders', {
      ...inOrder,
      // Six times what one run may take, as AWS advises, so that a throttled run does not use up the tries.
      visibilityTimeout: Duration.minutes(TIMEOUT.toMinutes() * 6),
      deadLetterQueue: { queue: this.parked, maxReceiveCount: 5 },
    });
  }

  /** Lets the function give orders. */
  mayOrder(sender: IFunction): void {
    sender.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.orders.queueArn] }),
    );
  }

  /** Adds the one consumer, which writes the files below `bucket`. */
  consume(table: TableV2, bucket: IBucket, siteOrigin: string): ProductFunction {
    const handler = new ProductFunction(this, 'Function', {
      entry: 'functions/publish/lambda.ts',
      description: 'Renders pages of the honour roll and writes them to the site',
      environment: { TABLE_NAME: table.tableName, SITE_BUCKET: bucket.bucketName, SITE_ORIGIN: siteOrigin },
      timeout: TIMEOUT,
      memory: 1792,
    });
    mayRead(handler, table);
    mayHonour(handler, table);
    // Without the right to list, S3 says "forbidden" of a manifest that is not there yet, and the first run would fail.
    handler.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    );
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [bucket.arnForObjects('*')],
      }),
    );
    acknowledge(this, aboutObjects(bucket, '*'), 'Pages stand at the root of the site, beside each other.');
    handler.addEventSource(new SqsEventSource(this.orders, { batchSize: 10, reportBatchItemFailures: true }));
    return handler;
  }
}
