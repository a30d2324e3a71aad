import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * The key under which identity numbers are hashed, so that two records of one number can be found and no number can be
 * read. Only the function that keeps people's records is given it; the table alone gives nothing away.
 */
export class IdentityNumberKey extends Construct {
  /** A reference that CloudFormation resolves: the key itself stands in no template. */
  readonly value: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'The key of the hashes of identity numbers',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      secret,
      'AwsSolutions-SMG4',
      'Another key gives other hashes: rotated, the numbers given before could be compared with none given after.',
    );
    this.value = secret.secretValue.unsafeUnwrap();
  }
}
