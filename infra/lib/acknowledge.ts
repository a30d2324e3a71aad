import { Validations } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/**
 * Departs from a rule of cdk-nag for one construct, and says why where the construct is made. The reason is written into
 * the validation report of every synthesis.
 */
export function acknowledge(construct: IConstruct, rule: `AwsSolutions-${string}`, reason: string): void {
  Validations.of(construct).acknowledge({ id: rule, reason });
}

/** The finding of cdk-nag about rights to several objects of a bucket, `pattern` being what follows its name. */
export function aboutObjects(bucket: IBucket, pattern: string): `AwsSolutions-${string}` {
  const bare = bucket.node.defaultChild;
  if (!(bare instanceof CfnBucket)) throw new Error(`${bucket.node.path} is not a bucket of this stack.`);
  return `AwsSolutions-IAM5[Resource::<${bare.stack.getLogicalId(bare)}.Arn>/${pattern}]`;
}
