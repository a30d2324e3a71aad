import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { tableDefinition } from '../table-definition.ts';
import { acknowledge } from './acknowledge.ts';
import type { Jobs } from './jobs.ts';
import { ProductFunction } from './product-function.ts';
import type { Publishing } from './publishing.ts';
import { mayRead, mayRetell } from './table-access.ts';

/**
 * Retells events: standings, lists of work, and orders to publish. Its one source is the table's stream, of which it is
 * handed new events and nothing else.
 */
export class Retell extends Construct {
  readonly handler: ProductFunction;
  /** Says which events could not be retold. It names their place in the stream only: redrive from the trail. */
  readonly parked: IQueue;

  constructor(scope: Construct, id: string, table: TableV2, publishing: Publishing, jobs: Jobs) {
    super(scope, id);
    this.handler = new ProductFunction(this, 'Function', {
      entry: 'functions/retell/lambda.ts',
      description: 'Retells the events of the trail: projections, orders to publish and to work on jobs',
      environment: {
        TABLE_NAME: table.tableName,
        PUBLISH_QUEUE_URL: publishing.orders.queueUrl,
        JOB_QUEUE_URL: jobs.orders.queueUrl,
      },
      timeout: Duration.seconds(60),
    });
    mayRead(this.handler, table);
    mayRetell(this.handler, table);
    publishing.mayOrder(this.handler);
    jobs.mayOrder(this.handler);

    this.parked = new Queue(this, 'Parked', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.parked,
      'AwsSolutions-SQS3',
      'It is the place for dead letters of the stream mapping itself.',
    );
    table.grantStreamRead(this.handler);
    this.handler.addEventSourceMapping('Events', {
      eventSourceArn: streamOf(table),
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [newEvents],
      batchSize: 100,
      // Events of one aggregate stay in order, others need not wait for them.
      parallelizationFactor: 4,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 10,
      // The stream keeps a day: what has not gone through by then is parked while it can still be told what it was.
      maxRecordAge: Duration.hours(20),
      onFailure: new SqsDlq(this.parked),
    });
  }
}

function streamOf({ tableStreamArn }: TableV2): string {
  if (tableStreamArn === undefined) throw new Error('The table has no stream to retell from.');
  return tableStreamArn;
}

const { partitionKey, sortKey, eventPartitionPrefix } = tableDefinition;
const newEvents = FilterCriteria.filter({
  eventName: ['INSERT'],
  dynamodb: {
    Keys: {
      [partitionKey]: { S: [{ prefix: eventPartitionPrefix }] },
      [sortKey]: { S: [{ prefix: 'E#' }] },
    },
  },
});
