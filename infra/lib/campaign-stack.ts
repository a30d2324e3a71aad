import { allOperations } from '@bang-vang/shared/contract/index.ts';
import { CONTEXTS, isCommand } from '@bang-vang/shared/contract/operation.ts';
import type { Context } from '@bang-vang/shared/contract/operation.ts';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from './api.ts';
import { Data } from './data.ts';
import { Evidence } from './evidence.ts';
import { IdentityNumberKey } from './identity-number-key.ts';
import { Identity } from './identity.ts';
import { Jobs } from './jobs.ts';
import { ProductFunction } from './product-function.ts';
import { Publishing } from './publishing.ts';
import { Retell } from './retell.ts';
import { Roots } from './roots.ts';
import { settingsOf } from './settings.ts';
import { signInSettings } from './sign-in-settings.ts';
import { Site } from './site.ts';
import { mayCommit, mayCountGuesses, mayGuard, mayRead, mayRememberOpened, maySeal } from './table-access.ts';
import { Watch } from './watch.ts';

/** Everything one federation needs, in one stack: one construct per concern, handed to each other in this order. */
export class CampaignStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, { description: 'Bảng vàng: one federation', terminationProtection: true, ...props });
    const settings = settingsOf(this.node);
    const data = new Data(this, 'Data', settings);
    const api = new Api(this, 'Api');
    const site = new Site(this, 'Site', data, api.http, settings);
    const identity = new Identity(this, 'Identity', site.origin);

    const numbers = new IdentityNumberKey(this, 'IdentityNumberKey');
    const jobs = new Jobs(this, 'Jobs', data.logs, site.origin);
    const evidence = new Evidence(this, 'Evidence', data.logs, site.origin);
    const contexts = this.#contexts(data, identity, numbers, jobs, evidence);
    evidence.mayKeepFiles(contexts.evidence);
    mayRememberOpened(contexts.evidence, data.table);
    jobs.mayKeepFiles(contexts.jobs);
    identity.maySignOutEverywhere(contexts.units);
    api.serve(contexts, identity);

    const publishing = new Publishing(this, 'Publishing');
    const publish = publishing.consume(data.table, data.site, site.origin);
    const runner = jobs.consume(data.table, {
      IDENTITY_NUMBER_KEY: numbers.value,
      PUBLISH_QUEUE_URL: publishing.orders.queueUrl,
    });
    publishing.mayOrder(runner);
    const judge = evidence.judge(data.table, { KEYS_TABLE_NAME: data.keys.tableName });
    const sweep = evidence.sweep(data.table);
    const retell = new Retell(this, 'Retell', data.table, publishing, jobs);
    const roots = new Roots(this, 'Roots', data.table, data.logs);

    new Watch(
      this,
      'Watch',
      {
        api: api.http,
        table: data.table,
        functions: [
          ...Object.values(contexts),
          identity.beforeToken,
          retell.handler,
          publish,
          runner,
          judge,
          sweep,
          roots.handler,
        ],
        retell: retell.handler,
        roots: roots.handler,
        sweep,
        orders: publishing.orders,
        parked: [retell.parked, publishing.parked, jobs.parked],
      },
      settings.alarmEmail,
    );

    new CfnOutput(this, 'SiteOrigin', { value: site.origin });
    new CfnOutput(this, 'SiteBucket', { value: data.site.bucketName });
    new CfnOutput(this, 'PublishQueue', { value: publishing.orders.queueUrl });
    new CfnOutput(this, 'UserPool', { value: identity.pool.userPoolId });
    new CfnOutput(this, 'SignInSettings', { value: this.toJsonString(signInSettings(identity)) });
  }

  #contexts(
    data: Data,
    { client }: Identity,
    numbers: IdentityNumberKey,
    jobs: Jobs,
    evidence: Evidence,
  ): Readonly<Record<Context, ProductFunction>> {
    const environment = {
      TABLE_NAME: data.table.tableName,
      OIDC_CLIENT_ID: client.userPoolClientId,
      KEYS_TABLE_NAME: data.keys.tableName,
    };
    const own: Readonly<Partial<Record<Context, Readonly<Record<string, string>>>>> = {
      people: { IDENTITY_NUMBER_KEY: numbers.value },
      jobs: { JOB_BUCKET: jobs.files.bucketName },
      evidence: { EVIDENCE_BUCKET: evidence.files.bucketName },
    };
    const entries = CONTEXTS.map((context) => {
      const handler = new ProductFunction(this, context, {
        entry: `functions/${context}/lambda.ts`,
        description: `The operations of ${context}`,
        environment: { ...environment, ...own[context] },
        timeout: Duration.seconds(10),
      });
      mayRead(handler, data.table);
      // A context that has no command in the contract has no right to write either.
      if (commands(context)) mayCommit(handler, data.table);
      if (GUARDING.includes(context)) mayGuard(handler, data.table);
      if (SEALING.includes(context)) maySeal(handler, data.keys);
      if (opensToCodes(context)) mayCountGuesses(handler, data.table);
      return [context, handler];
    });
    return Object.fromEntries(entries) as Record<Context, ProductFunction>;
  }
}

/** Those whose writes depend on items beside the ones that they write. */
const GUARDING: readonly Context[] = ['campaigns', 'scoring'];

/** Those whose events say something of people, and the one that erases them. */
const SEALING: readonly Context[] = ['nominations', 'supervision'];

const commands = (context: Context): boolean =>
  allOperations.some(([, operation]) => operation.context === context && isCommand(operation));

const opensToCodes = (context: Context): boolean =>
  allOperations.some(([, { context: of, access }]) => of === context && access === 'code');
