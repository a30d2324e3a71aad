import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import type { UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { identity } from '../identity.ts';
import { acknowledge } from './acknowledge.ts';

const MFA_REASON =
  'A second factor is offered, not forced: many grassroots officers share one office telephone. See docs/deploy.md.';
const PLAN_REASON =
  'The plus plan bills each active account; guesses are throttled by Cognito itself, and rights come from appointments.';

/**
 * The accounts of officers. Nobody signs up: a federation invites, and rights come from appointments in the table, so an
 * account alone can do nothing. Members have no account; they hold a personal code.
 */
export class Identity extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, siteOrigin: string) {
    super(scope, id);
    this.pool = new UserPool(this, 'Officers', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: true, mutable: true },
      },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        passwordHistorySize: 5,
        tempPasswordValidity: Duration.days(7),
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // The plan that has refresh-token rotation and the password history.
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.pool, 'AwsSolutions-COG2', MFA_REASON);
    acknowledge(this.pool, 'AwsSolutions-COG8', PLAN_REASON);
    this.domain = this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `bang-vang-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
    this.client = new UserPoolClient(this, 'Browser', {
      userPool: this.pool,
      userPoolClientName: identity.clientId,
      // A browser keeps no secret: code with PKCE.
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: identity.scopes.map((name) => OAuthScope.custom(name)),
        callbackUrls: [siteOrigin + identity.signedInPath],
        logoutUrls: [siteOrigin + identity.signedOutPath],
      },
      authFlows: { userSrp: true },
      accessTokenValidity: Duration.minutes(identity.accessTokenMinutes),
      idTokenValidity: Duration.minutes(identity.accessTokenMinutes),
      refreshTokenValidity: Duration.hours(identity.sessionHours),
      refreshTokenRotationGracePeriod: Duration.seconds(identity.rotationGraceSeconds),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}
