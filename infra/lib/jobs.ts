import { Aws, CfnOutput, Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { aboutObjects, acknowledge } from './acknowledge.ts';
import { privateBucket } from './private-bucket.ts';
import { inOrder } from './orders.ts';
import { ProductFunction } from './product-function.ts';
import { mayCommit, mayGuard, mayRead } from './table-access.ts';

/** A call works for a minute and asks to be called again; the slice under way then has two more to end in. */
const TIMEOUT = Duration.minutes(3);
/** How many jobs are worked on at once. Their pace is set so that this many spare the table (functions/jobs/import-work.ts). */
const AT_ONCE = 2;
/** How long files stay: as long as checkpoints do (functions/jobs/run-job.ts). */
const KEPT = Duration.days(7);

/** Long work: the files that people send for it, the queue of what is to be done, and the runner. */
export class Jobs extends Construct {
  readonly files: IBucket;
  readonly orders: IQueue;
  readonly parked: IQueue;

  constructor(scope: Construct, id: string, logs: IBucket, siteOrigin: string) {
    super(scope, id);
    this.files = privateBucket(this, 'Files', {
      // Working pages must know its address when they are built: it is one of their CONNECT_SOURCES.
      bucketName: `bang-vang-jobs-${Aws.ACCOUNT_ID}-${Aws.REGION}`,
      versioned: false, // what is removed is to be gone
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 's3/jobs/',
      lifecycleRules: [{ expiration: KEPT, abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      cors: [
        {
          allowedOrigins: [siteOrigin],
          allowedMethods: [HttpMethods.PUT],
          allowedHeaders: ['content-type'],
          maxAge: 3_000,
        },
      ],
    });
    this.parked = new Queue(this, 'Parked', inOrder);
    this.orders = new Queue(this, 'Orders', {
      ...inOrder,
      // A runner that was killed is followed by another after so long.
      visibilityTimeout: Duration.minutes(TIMEOUT.toMinutes() * 2),
      // More than the tries after which the runner itself gives a job up.
      deadLetterQueue: { queue: this.parked, maxReceiveCount: 10 },
    });
    new CfnOutput(this, 'FilesOrigin', { value: `https://${this.files.bucketRegionalDomainName}` });
  }

  /** Lets the function ask for work on a job. */
  mayOrder(sender: IFunction): void {
    sender.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.orders.queueArn] }),
    );
  }

  /** Lets the function sign addresses for files, read them and keep others beside them. */
  mayKeepFiles(keeper: IFunction): void {
    keeper.addToRolePolicy(
      // Without the right to list, S3 says "forbidden" of a file that has not arrived yet.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.files.bucketArn] }),
    );
    keeper.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [this.files.arnForObjects('*')],
      }),
    );
    const role = keeper.role;
    if (!role) throw new Error('a function without a role');
    acknowledge(role, aboutObjects(this.files, '*'), 'The files of each job lie below its identifier.');
  }

  /** Adds the runner. */
  consume(table: TableV2, environment: Readonly<Record<string, string>>): ProductFunction {
    const runner = new ProductFunction(this, 'Runner', {
      entry: 'functions/jobs/runner.ts',
      description: 'Works on jobs, slice by slice: imports and whatever else takes long',
      environment: {
        TABLE_NAME: table.tableName,
        JOB_BUCKET: this.files.bucketName,
        JOB_QUEUE_URL: this.orders.queueUrl,
        ...environment,
      },
      timeout: TIMEOUT,
    });
    mayRead(runner, table);
    mayCommit(runner, table);
    mayGuard(runner, table);
    this.mayKeepFiles(runner);
    this.mayOrder(runner);
    runner.addEventSource(
      new SqsEventSource(this.orders, {
        batchSize: 1,
        maxConcurrency: AT_ONCE,
        reportBatchItemFailures: true,
      }),
    );
    return runner;
  }
}
