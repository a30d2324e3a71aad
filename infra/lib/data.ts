import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { keysDefinition, tableDefinition } from '../table-definition.ts';
import { privateBucket } from './private-bucket.ts';
import type { Settings } from './settings.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** What must never be lost: the table, the keys of what is sealed in it, the evidence, the files of the site; and the logs of who fetched the files. */
export class Data extends Construct {
  readonly table: TableV2;
  readonly keys: TableV2;
  readonly evidence: IBucket;
  readonly site: IBucket;
  readonly logs: IBucket;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { partitionKey, sortKey, index, stream, timeToLive } = tableDefinition;
    const { maxReads, maxWrites, warm } = settings;
    const warmThroughput = warm && { readUnitsPerSecond: warm.reads, writeUnitsPerSecond: warm.writes };
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      billing: Billing.onDemand({ maxReadRequestUnits: maxReads, maxWriteRequestUnits: maxWrites }),
      ...(warmThroughput && { warmThroughput }),
      globalSecondaryIndexes: [
        {
          indexName: index.name,
          partitionKey: text(index.partitionKey),
          sortKey: text(index.sortKey),
          // A write of the table waits for its index: whoever warms one must warm the other.
          ...(warmThroughput && { warmThroughput }),
        },
      ],
      dynamoStream: StreamViewType[stream],
      timeToLiveAttribute: timeToLive,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    this.keys = new TableV2(this, 'Keys', {
      partitionKey: text(keysDefinition.partitionKey),
      sortKey: text(keysDefinition.sortKey),
      billing: Billing.onDemand({ maxReadRequestUnits: maxReads, maxWriteRequestUnits: maxWrites }),
      // A key that was destroyed can be brought back for so long; the table itself is restored five weeks back.
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: keysDefinition.backupDays,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    this.logs = privateBucket(this, 'Logs', {
      // CloudFront delivers its logs as another account, by access-control list.
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
      versioned: false,
      // Lines name an address and what was searched for: kept only as long as an incident takes to look into.
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
    // Pages are rendered again from the table at any time: an older version serves a mistaken deployment only.
    this.site = privateBucket(this, 'Site', {
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 's3/site/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    this.evidence = privateBucket(this, 'Evidence', {
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 's3/evidence/',
    });
  }
}
