import { Match, Template } from 'aws-cdk-lib/assertions';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identity } from '../identity.ts';
import { securityHeaders } from '../site/security-headers.ts';
import { CampaignStack } from './campaign-stack.ts';
import { aTemplate, anApp, propertiesOf, resourcesOf, targetOf, theOne } from './testing/synthesised.ts';

const template = aTemplate();

type Behaviour = {
  PathPattern?: string;
  TargetOriginId: string;
  CachePolicyId: string;
  ResponseHeadersPolicyId: unknown;
};
type Edge = {
  DistributionConfig: {
    OriginGroups: { Items: { Id: string; FailoverCriteria: object }[] };
    DefaultCacheBehavior: Behaviour;
    CacheBehaviors: Behaviour[];
    CustomErrorResponses: object[];
  };
};
type Pool = { LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: string; LambdaArn: unknown } } };
const [{ DistributionConfig: distribution }] = propertiesOf<Edge>(
  template,
  'AWS::CloudFront::Distribution',
) as [Edge];

test('the stack has fewer than 400 resources', () => {
  expect(Object.keys(template.toJSON()['Resources']).length).toBeLessThan(400);
});

test('cdk-nag finds nothing that is not acknowledged with a reason', () => {
  const app = anApp();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  new CampaignStack(app, 'BangVang');
  const assembly = app.synth();
  const report = JSON.parse(readFileSync(join(assembly.directory, 'validation-report.json'), 'utf8')) as {
    pluginReports?: { violations: unknown[] }[];
  };
  expect((report.pluginReports ?? []).flatMap(({ violations }) => violations)).toEqual([]);
}, 120_000);

describe('the table', () => {
  test('is paid by use up to a cap, streams new images, can be restored to any second and is not deleted with the stack', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 4_000 },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 12_000 },
          }),
        ],
        KeySchema: [
          { AttributeName: 'PK', KeyType: 'HASH' },
          { AttributeName: 'SK', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [Match.objectLike({ IndexName: 'GSI1' })],
      },
    });
  });

  test('has its people’s keys beside it, which backups forget within a week', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        StreamSpecification: Match.absent(),
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
          }),
        ],
      },
    });
  });

  test('is warmed together with its index before a deadline', () => {
    const warm = { ReadUnitsPerSecond: 20_000, WriteUnitsPerSecond: 8_000 };
    aTemplate({ warmReads: '20000', warmWrites: '8000' }).hasResourceProperties(
      'AWS::DynamoDB::GlobalTable',
      {
        WarmThroughput: warm,
        GlobalSecondaryIndexes: [Match.objectLike({ WarmThroughput: warm })],
      },
    );
  });
});

describe('the stream', () => {
  test('hands over inserted events only, and parks what fails ten times', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('Table'), 'StreamArn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 72_000,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('RetellParked'), 'Arn'] } },
      },
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              eventName: ['INSERT'],
              dynamodb: { Keys: { PK: { S: [{ prefix: 'AUD#' }] }, SK: { S: [{ prefix: 'E#' }] } } },
            }),
          },
        ],
      },
    });
  });
});

describe('the orders to publish', () => {
  test('stand in line, name themselves, and are parked in line after five tries', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      FifoQueue: true,
      ContentBasedDeduplication: false,
      VisibilityTimeout: 1_800,
      RedrivePolicy: {
        maxReceiveCount: 5,
        deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('PublishingParked'), 'Arn'] },
      },
    });
  });

  test('have one consumer that answers which of a batch failed', () => {
    const consumers = propertiesOf<{ EventSourceArn: unknown }>(
      template,
      'AWS::Lambda::EventSourceMapping',
    ).filter(({ EventSourceArn }) => targetOf(EventSourceArn)!.startsWith('PublishingOrders'));
    expect(consumers).toEqual([
      expect.objectContaining({ BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] }),
    ]);
  });
});

test('the root of each day is signed at night, under a lock that nobody lifts and by a key that never leaves KMS', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    ObjectLockEnabled: true,
    ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3_650 } } },
  });
  template.hasResource('AWS::KMS::Key', {
    DeletionPolicy: 'Retain',
    Properties: { KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' },
  });
  template.hasResourceProperties('AWS::Events::Rule', {
    ScheduleExpression: 'cron(50 16 * * ? *)',
    Targets: [{ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('RootsFunction'), 'Arn'] } }],
  });
});

test('every bucket is closed to the public, encrypted, reached over TLS only, and outlives the stack', () => {
  const buckets = resourcesOf(template, 'AWS::S3::Bucket');
  const policies = propertiesOf<{ Bucket: unknown; PolicyDocument: { Statement: object[] } }>(
    template,
    'AWS::S3::BucketPolicy',
  );
  expect(buckets).toHaveLength(6);
  for (const bucket of buckets) {
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      },
    });
    const policy = policies.find(({ Bucket }) => targetOf(Bucket) === bucket.id)!;
    expect(policy.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  }
});

describe('the site', () => {
  test('is read from the bucket by CloudFront alone, and a missing file is answered by the page for it', () => {
    const [group] = distribution.OriginGroups.Items;
    expect(group).toMatchObject({ FailoverCriteria: { StatusCodes: { Items: [403, 404] } } });
    expect(distribution.DefaultCacheBehavior.TargetOriginId).toBe(group!.Id);
    const controls = propertiesOf(template, 'AWS::CloudFront::OriginAccessControl');
    expect(controls).toMatchObject([
      { OriginAccessControlConfig: { OriginAccessControlOriginType: 's3', SigningBehavior: 'always' } },
      { OriginAccessControlConfig: { OriginAccessControlOriginType: 'lambda', SigningBehavior: 'always' } },
    ]);
  });

  test('never replaces or keeps an error of the API', () => {
    for (const response of distribution.CustomErrorResponses)
      expect(response).toEqual({ ErrorCode: expect.any(Number), ErrorCachingMinTTL: 0 });
  });

  test('sends the API everything but the host, and keeps none of its answers', () => {
    expect(
      distribution.CacheBehaviors.map(({ PathPattern, CachePolicyId }) => [PathPattern, CachePolicyId]),
    ).toEqual([
      ['/api/openapi.json', '658327ea-f89d-4fab-a63d-7e88639e58f6'],
      ['/api/*', '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'],
    ]);
    expect(distribution.CacheBehaviors[1]).toMatchObject({
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      AllowedMethods: expect.arrayContaining(['GET', 'POST', 'PUT']),
      ViewerProtocolPolicy: 'redirect-to-https',
    });
  });

  test('asks for TLS 1.2 where it has a name of its own', () => {
    const certificateArn =
      'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000';
    aTemplate({ siteDomain: 'bangvang.example', certificateArn }).hasResourceProperties(
      'AWS::CloudFront::Distribution',
      {
        DistributionConfig: {
          Aliases: ['bangvang.example'],
          ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
        },
      },
    );
  });

  test('sends the same security headers as the local gateway, on every path', () => {
    type Policy = {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: string };
          StrictTransportSecurity: { AccessControlMaxAgeSec: number; IncludeSubdomains: boolean };
          ContentTypeOptions: { Override: boolean };
          FrameOptions: { FrameOption: string };
          ReferrerPolicy: { ReferrerPolicy: string };
        };
        CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
      };
    };
    const [policy] = propertiesOf<Policy>(template, 'AWS::CloudFront::ResponseHeadersPolicy') as [Policy];
    const { SecurityHeadersConfig: known, CustomHeadersConfig: others } = policy.ResponseHeadersPolicyConfig;
    const { AccessControlMaxAgeSec, IncludeSubdomains } = known.StrictTransportSecurity;
    expect({
      'content-security-policy': known.ContentSecurityPolicy.ContentSecurityPolicy,
      'strict-transport-security': `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
      'x-content-type-options': known.ContentTypeOptions.Override ? 'nosniff' : '',
      'x-frame-options': known.FrameOptions.FrameOption,
      'referrer-policy': known.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(others.Items.map(({ Header, Value }) => [Header, Value])),
    }).toEqual(securityHeaders);
    const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
    expect(new Set(behaviours.map((each) => targetOf(each.ResponseHeadersPolicyId))).size).toBe(1);
  });
});

test('accounts are invited, their tokens are short, and the browser needs no secret', () => {
  template.hasResourceProperties('AWS::Cognito::UserPool', {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeletionProtection: 'ACTIVE',
    MfaConfiguration: 'OPTIONAL',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
  });
  template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
    GenerateSecret: false,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: identity.scopes,
    AccessTokenValidity: identity.accessTokenMinutes,
    RefreshTokenValidity: identity.sessionHours * 60,
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: identity.rotationGraceSeconds },
    EnableTokenRevocation: true,
    PreventUserExistenceErrors: 'ENABLED',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
  });
});

test('before each token Cognito asks the function that knows of the second factor, and only it may ask about accounts', () => {
  const [{ LambdaConfig: config }] = propertiesOf<Pool>(template, 'AWS::Cognito::UserPool') as [Pool];
  const { LambdaArn: arn, LambdaVersion: version } = config.PreTokenGenerationConfig;
  const trigger = resourcesOf(template, 'AWS::Lambda::Function').find(({ id }) => id === targetOf(arn));
  expect([version, trigger]).toMatchObject([
    'V2_0',
    { Properties: { Description: expect.stringContaining('second factor') } },
  ]);
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        {
          Action: 'cognito-idp:AdminGetUser',
          Effect: 'Allow',
          Resource: { 'Fn::GetAtt': [theOne(template, 'AWS::Cognito::UserPool'), 'Arn'] },
        },
      ],
    },
  });
});

test('one function may end the sessions of an account, at this pool only', () => {
  const pool = theOne(template, 'AWS::Cognito::UserPool');
  const rights = propertiesOf<{ PolicyDocument: { Statement: { Action: unknown; Resource: unknown }[] } }>(
    template,
    'AWS::IAM::Policy',
  ).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  const ending = rights.filter(({ Action }) => Action === 'cognito-idp:AdminUserGlobalSignOut');
  expect(ending.map(({ Resource }) => targetOf(Resource))).toEqual([pool]);
  template.hasResourceProperties('AWS::Lambda::Function', {
    Description: 'The operations of units',
    Environment: { Variables: { USER_POOL_ID: { Ref: pool } } },
  });
});

test('every alarm says what to do and reaches the topic, which alarms may publish to', () => {
  const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm');
  const topicId = theOne(template, 'AWS::SNS::Topic');
  expect(alarms).toHaveLength(13);
  for (const alarm of alarms)
    expect(alarm).toMatchObject({
      AlarmDescription: expect.stringMatching(/\w{3}\.$/),
      AlarmActions: [{ Ref: topicId }],
    });
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
      ]),
    },
  });
});

test('a setting that lacks its other half stops the synthesis with a sentence', () => {
  expect(() =>
    Template.fromStack(new CampaignStack(anApp({ siteDomain: 'bangvang.example' }), 'BangVang')),
  ).toThrow('Give both siteDomain and certificateArn, or neither.');
  expect(() => aTemplate({ maxReads: 'many' })).toThrow('maxReads must be a whole number, not "many"');
});

describe('evidence', () => {
  const [bucket] = resourcesOf(template, 'AWS::S3::Bucket').filter(({ id }) =>
    id.startsWith('EvidenceFiles'),
  );

  test('lies in a bucket that is closed, encrypted, forgets its quarantine and takes files from the site alone', () => {
    expect(bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: expect.any(Object) as object,
      LifecycleConfiguration: { Rules: [{ Prefix: 'quarantine/', ExpirationInDays: 2, Status: 'Enabled' }] },
      CorsConfiguration: {
        CorsRules: [{ AllowedMethods: ['PUT'], AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'] }],
      },
    });
  });

  test('is scanned by GuardDuty in the quarantine, and whatever a scan has found is heard of', () => {
    template.hasResourceProperties('AWS::GuardDuty::MalwareProtectionPlan', {
      ProtectedResource: { S3Bucket: { BucketName: { Ref: bucket?.id }, ObjectPrefixes: ['quarantine/'] } },
      Actions: { Tagging: { Status: 'ENABLED' } },
    });
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.guardduty'],
        'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
      },
      Targets: [
        Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('EvidenceJudge'), 'Arn'] } }),
      ],
    });
  });
});

test('no link opens the quarantine or a file without its verdict, none is old, and the scanner alone tags', () => {
  const [policy] = resourcesOf(template, 'AWS::S3::BucketPolicy').filter(({ id }) =>
    id.startsWith('EvidenceFiles'),
  );
  const { Statement } = (
    policy?.Properties as {
      PolicyDocument: { Statement: { Sid?: string; Effect: string; Action: string; Condition: object }[] };
    }
  ).PolicyDocument;
  const told = Statement.flatMap(({ Sid, Effect, Action, Condition }) =>
    Sid === undefined ? [] : [[Sid, Effect, Action, Condition]],
  );
  expect(told).toEqual([
    [
      'NoLinkIntoTheQuarantine',
      'Deny',
      's3:GetObject',
      { StringEquals: { 's3:authType': 'REST-QUERY-STRING' } },
    ],
    [
      'NothingWithoutItsVerdict',
      'Deny',
      's3:GetObject',
      { StringNotEquals: { 's3:ExistingObjectTag/verdict': 'clean' } },
    ],
    ['NoOldLink', 'Deny', 's3:GetObject', { NumericGreaterThan: { 's3:signatureAge': '300000' } }],
    [
      'TheScannerAloneTagsTheQuarantine',
      'Deny',
      's3:PutObjectTagging',
      { ArnNotEquals: { 'aws:PrincipalArn': expect.any(Object) as object } },
    ],
  ]);
});

test('evidence that no sheet refers to is swept each night by a function that reads no file and only deletes', () => {
  template.hasResourceProperties('AWS::Events::Rule', {
    ScheduleExpression: 'cron(20 17 * * ? *)',
    Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('EvidenceSweep'), 'Arn'] } })],
  });
  const [policy] = resourcesOf(template, 'AWS::IAM::Policy').filter(({ id }) =>
    id.startsWith('EvidenceSweep'),
  );
  const { Statement } = (
    policy?.Properties as { PolicyDocument: { Statement: { Action: string | string[] }[] } }
  ).PolicyDocument;
  const onFiles = Statement.flatMap(({ Action }) => Action).filter((action) => action.startsWith('s3:'));
  expect(new Set(onFiles)).toEqual(new Set(['s3:DeleteObject']));
});

describe('the files of jobs', () => {
  const [bucket] = resourcesOf(template, 'AWS::S3::Bucket').filter(({ id }) => id.startsWith('JobsFiles'));

  test('go after seven days for good, and are sent by pages of the site only', () => {
    expect(bucket?.Properties).toMatchObject({
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 7, Status: 'Enabled' }] },
      CorsConfiguration: { CorsRules: [{ AllowedMethods: ['PUT'], AllowedHeaders: ['content-type'] }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
    expect(bucket?.Properties).not.toHaveProperty('VersioningConfiguration');
  });

  test('are worked on one runner to a job, two jobs at once', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('JobsOrders'), 'Arn'] },
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});
