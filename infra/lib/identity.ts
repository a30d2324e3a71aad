import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { identity } from '../identity.ts';
import { acknowledge } from './acknowledge.ts';
import { ProductFunction } from './product-function.ts';

const MFA_REASON =
  'Demanded by each operation that acts for the whole province, not of every account: many grassroots officers share one office telephone.';
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
  /** Says in a token whether its account has just confirmed with a second factor. */
  readonly beforeToken: ProductFunction;

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
    this.beforeToken = this.#claimSecondFactor();
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

  /** Lets the function end every session of an account, and tells it where. */
  maySignOutEverywhere(ender: ProductFunction): void {
    ender.addEnvironment('USER_POOL_ID', this.pool.userPoolId);
    this.pool.grant(ender, 'cognito-idp:AdminUserGlobalSignOut');
  }

  /** The right stands in a policy of its own: within the role of the function it would need a pool that needs the function. */
  #claimSecondFactor(): ProductFunction {
    const trigger = new ProductFunction(this, 'BeforeToken', {
      entry: 'functions/sign-in/lambda.ts',
      description: 'Says in a token whether a second factor was confirmed',
      environment: {},
      // Cognito itself waits for five seconds.
      timeout: Duration.seconds(5),
    });
    const statement = new PolicyStatement({
      actions: ['cognito-idp:AdminGetUser'],
      resources: [this.pool.userPoolArn],
    });
    const { role } = trigger;
    if (role) new Policy(this, 'BeforeTokenAsks', { statements: [statement] }).attachToRole(role);
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, trigger, LambdaVersion.V2_0);
    return trigger;
  }
}
