import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { aboutObjects, acknowledge } from './acknowledge.ts';
import { privateBucket } from './private-bucket.ts';
import { ProductFunction } from './product-function.ts';
import { mayRead } from './table-access.ts';

/** Longer than the programme with everything that may be asked about it afterwards. */
const KEPT = Duration.days(3_650);
/** Shortly before midnight in Vietnam, so that a root stands for the day it is named by. */
const NIGHTLY = Schedule.cron({ hour: '16', minute: '50' });

/**
 * The signed root of each day, outside the table: whoever changes the table cannot change what was witnessed of it. The
 * lock is one that nobody lifts before its time, not even the account's owner, for it guards against exactly those who
 * could; the key never leaves KMS.
 */
export class Roots extends Construct {
  readonly handler: ProductFunction;

  constructor(scope: Construct, id: string, table: TableV2, logs: IBucket) {
    super(scope, id);
    const vault = privateBucket(this, 'Vault', {
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(KEPT),
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 's3/roots/',
    });
    const key = new Key(this, 'Key', {
      description: 'Signs the daily root of all trails',
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
    });
    this.handler = new ProductFunction(this, 'Function', {
      entry: 'functions/audit/lambda.ts',
      description: 'Witnesses how far every trail has come, and signs it',
      environment: { TABLE_NAME: table.tableName, AUDIT_BUCKET: vault.bucketName, AUDIT_KEY: key.keyArn },
      timeout: Duration.minutes(15),
    });
    mayRead(this.handler, table);
    this.handler.addToRolePolicy(
      new PolicyStatement({ actions: ['kms:Sign', 'kms:GetPublicKey'], resources: [key.keyArn] }),
    );
    this.handler.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [vault.bucketArn] }),
    );
    this.handler.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [vault.arnForObjects('roots/*'), vault.arnForObjects('marks/*')],
      }),
    );
    for (const folder of ['roots/*', 'marks/*'])
      acknowledge(
        this,
        aboutObjects(vault, folder),
        'Files of this folder are named by their day or content.',
      );
    new Rule(this, 'Nightly', { schedule: NIGHTLY, targets: [new LambdaFunction(this.handler)] });
  }
}
