import { Aws, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { aboutObjects, acknowledge } from './acknowledge.ts';
import { privateBucket } from './private-bucket.ts';
import { ProductFunction } from './product-function.ts';
import { mayCommit, mayGuard, mayRead } from './table-access.ts';

const QUARANTINE = 'quarantine/';
const CLEAN = 'clean/';
/** Shortly after midnight in Vietnam, when nobody writes a sheet. */
const NIGHTLY = Schedule.cron({ hour: '17', minute: '20' });
/** What has not been judged after so long never will be. */
const KEPT_IN_QUARANTINE = Duration.days(2);
/** As long as `functions/kit/kept-files.ts` signs them for. */
const LINK_LASTS = Duration.minutes(5);
const SCANNER = 'malware-protection-plan.guardduty.amazonaws.com';
/** GuardDuty's own rules, by which it hears of new objects. */
const RULES_OF_SCANNER = 'rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*';

/**
 * The files behind the lines of sheets: a bucket whose quarantine GuardDuty scans, and the function that moves a file on
 * when a scan has ended. Nothing is ever given out of the quarantine.
 */
export class Evidence extends Construct {
  readonly files: IBucket;
  readonly #scanner: Role;

  constructor(scope: Construct, id: string, logs: IBucket, siteOrigin: string) {
    super(scope, id);
    this.files = privateBucket(this, 'Files', {
      // Working pages must know its address when they are built: it is one of their CONNECT_SOURCES.
      bucketName: `bang-vang-evidence-${Aws.ACCOUNT_ID}-${Aws.REGION}`,
      versioned: false, // what is removed is to be gone
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 's3/evidence/',
      lifecycleRules: [
        {
          prefix: QUARANTINE,
          expiration: KEPT_IN_QUARANTINE,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedOrigins: [siteOrigin],
          allowedMethods: [HttpMethods.PUT],
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          maxAge: 3_000,
        },
      ],
    });
    this.#scanner = this.#scannerRole();
    this.#denyLinks();
    new CfnMalwareProtectionPlan(this, 'Scan', {
      role: this.#scanner.roleArn,
      protectedResource: {
        s3Bucket: { bucketName: this.files.bucketName, objectPrefixes: [QUARANTINE] },
      },
      actions: { tagging: { status: 'ENABLED' } },
    });
    new CfnOutput(this, 'FilesOrigin', { value: `https://${this.files.bucketRegionalDomainName}` });
  }

  /** Lets the function sign addresses for files, judge them and keep the clean ones. */
  mayKeepFiles(keeper: IFunction): void {
    keeper.addToRolePolicy(
      // Without the right to list, S3 says "forbidden" of a file that has not arrived yet.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.files.bucketArn] }),
    );
    const role = keeper.role;
    if (!role) throw new Error('a function without a role');
    for (const [folder, actions] of [
      [QUARANTINE, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectTagging']],
      [CLEAN, ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:PutObjectTagging']],
    ] as const) {
      const resources = [this.files.arnForObjects(`${folder}*`)];
      keeper.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources }));
      acknowledge(
        role,
        aboutObjects(this.files, `${folder}*`),
        'Files lie below the state they are in, each by its identifier.',
      );
    }
  }

  /**
   * What the bucket gives out, whatever a function of ours may sign by mistake: no link opens the quarantine; nothing that was
   * not written with the verdict "clean" is read at all; no link is older than five minutes; and what GuardDuty has found is
   * written by GuardDuty alone.
   */
  #denyLinks(): void {
    const deny = (
      sid: string,
      [action, folder]: readonly [action: string, folder: string],
      conditions: PolicyStatementProps['conditions'],
    ) =>
      this.files.addToResourcePolicy(
        new PolicyStatement({
          sid,
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: [action],
          resources: [this.files.arnForObjects(`${folder}*`)],
          ...(conditions && { conditions }),
        }),
      );
    deny('NoLinkIntoTheQuarantine', ['s3:GetObject', QUARANTINE], {
      StringEquals: { 's3:authType': 'REST-QUERY-STRING' },
    });
    deny('NothingWithoutItsVerdict', ['s3:GetObject', CLEAN], {
      StringNotEquals: { 's3:ExistingObjectTag/verdict': 'clean' },
    });
    deny('NoOldLink', ['s3:GetObject', ''], {
      NumericGreaterThan: { 's3:signatureAge': String(LINK_LASTS.toMilliseconds()) },
    });
    deny('TheScannerAloneTagsTheQuarantine', ['s3:PutObjectTagging', QUARANTINE], {
      ArnNotEquals: { 'aws:PrincipalArn': this.#scanner.roleArn },
    });
  }

  /** Adds the function that hears what a scan has found. */
  judge(table: TableV2, environment: Readonly<Record<string, string>>): ProductFunction {
    const judge = new ProductFunction(this, 'Judge', {
      entry: 'functions/evidence/on-scanned.ts',
      description: 'Moves a file of evidence on when its scan has ended',
      environment: { TABLE_NAME: table.tableName, EVIDENCE_BUCKET: this.files.bucketName, ...environment },
      timeout: Duration.minutes(2),
      memory: 2048,
    });
    mayRead(judge, table);
    mayCommit(judge, table);
    this.mayKeepFiles(judge);
    new Rule(this, 'Scanned', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [this.files.bucketName] } },
      },
      targets: [new LambdaFunction(judge)],
    });
    return judge;
  }

  /** Adds the function that removes, once a day, the files that nothing refers to. */
  sweep(table: TableV2): ProductFunction {
    const sweep = new ProductFunction(this, 'Sweep', {
      entry: 'functions/evidence/sweep/lambda.ts',
      description: 'Sweeps files of evidence that nothing refers to',
      environment: { TABLE_NAME: table.tableName, EVIDENCE_BUCKET: this.files.bucketName },
      timeout: Duration.minutes(15),
    });
    mayRead(sweep, table);
    mayCommit(sweep, table);
    mayGuard(sweep, table);
    const { role } = sweep;
    if (!role) throw new Error('a function without a role');
    for (const folder of [`${QUARANTINE}*`, `${CLEAN}*`]) {
      const resources = [this.files.arnForObjects(folder)];
      sweep.addToRolePolicy(new PolicyStatement({ actions: ['s3:DeleteObject'], resources }));
      acknowledge(role, aboutObjects(this.files, folder), 'Files are named by their identifier.');
    }
    new Rule(this, 'Nightly', { schedule: NIGHTLY, targets: [new LambdaFunction(sweep)] });
    return sweep;
  }

  /** What GuardDuty needs of us, as its documentation lists it (Malware Protection for S3, "IAM role policy"). */
  #scannerRole(): Role {
    const role = new Role(this, 'ScannerRole', { assumedBy: new ServicePrincipal(SCANNER) });
    const rules = Stack.of(this).formatArn({ service: 'events', resource: RULES_OF_SCANNER });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
        resources: [rules],
        conditions: { StringLike: { 'events:ManagedBy': SCANNER } },
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['events:DescribeRule', 'events:ListTargetsByRule'],
        resources: [rules],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket', 's3:PutBucketNotification', 's3:GetBucketNotification'],
        resources: [this.files.bucketArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: [
          's3:GetObject',
          's3:GetObjectVersion',
          's3:GetObjectTagging',
          's3:PutObjectTagging',
          's3:GetObjectVersionTagging',
          's3:PutObjectVersionTagging',
        ],
        resources: [this.files.arnForObjects(`${QUARANTINE}*`)],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:PutObject'],
        resources: [this.files.arnForObjects('malware-protection-resource-validation-object')],
      }),
    );
    acknowledge(
      role,
      aboutObjects(this.files, `${QUARANTINE}*`),
      'It scans whatever arrives in the quarantine.',
    );
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:${RULES_OF_SCANNER}]`,
      'GuardDuty names its own rules; this is the pattern it documents.',
    );
    return role;
  }
}
