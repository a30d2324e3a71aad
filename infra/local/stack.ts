import { id, type AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Context } from '@bang-vang/shared/contract/operation.ts';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { buildWeb, builtSite } from './build-web.ts';
import {
  type DataFolder,
  dataFolder,
  leaveFolder,
  takeFolder,
  usualFolder,
  type Whereabouts,
} from './data-folder.ts';
import { doDailyWork } from './daily-work.ts';
import { startDeliveries } from './deliveries.ts';
import { openDemoData, type Seed } from './demo-data.ts';
import { freePort } from './dynoxide.ts';
import { api, type Handler } from './gateway/api.ts';
import { jwtAuthoriser } from './gateway/authoriser.ts';
import { assertPortFree, startGateway } from './gateway/gateway.ts';
import { keptFiles } from './gateway/kept-files.ts';
import { site } from './gateway/site.ts';
import { writeWhole } from './kept-map.ts';
import { keptSecret } from './kept-secret.ts';
import { endedAfter } from './sign-in/ended.ts';
import { keptKeys } from './sign-in/keys.ts';
import { mintAccessToken } from './sign-in/mint.ts';
import { startSignIn } from './sign-in/sign-in.ts';
import type { DemoStage } from './stages.ts';
import { setSurroundings } from './surroundings.ts';

const root = join(import.meta.dirname, '../..');

export type StackSettings = {
  /** Where everything is kept; the usual folder unless said otherwise. */
  dataDir?: string;
  /** A free one is chosen without it. */
  port?: number;
  host?: string;
  stage?: DemoStage | undefined;
  fresh?: boolean;
  tell?: (line: string) => void;
  /** Pages come from here instead of the built site (`npm run dev`). */
  pages?: (published: string) => ReturnType<typeof site>;
};

export type Stack = {
  origin: string;
  stage: DemoStage;
  table: { endpoint: string; tableName: string };
  /** An access token for a demo account, as `npm run token` prints it. */
  tokenFor(username: string): Promise<string>;
  /** Answers when everything written before has been retold and published. */
  settled(): Promise<void>;
  stop(): Promise<void>;
  server: Server;
};

/** The same handler as Lambda would call, imported when first asked for. */
const handlerOf = async (context: Context): Promise<Handler> =>
  ((await import(`@bang-vang/functions/${context}/lambda.ts`)) as { handler: Handler }).handler;

/** Imported only when there is something to seed, and after the surroundings it reads are set. */
const seed: Seed = async (...target) => (await import('./demo/seed.ts')).seed(...target);

/** Where evidence lies; asked for after an old folder was cleared, for its key lies there too. */
const evidenceSettings = (folder: DataFolder, origin: string) => ({
  EVIDENCE_FOLDER: folder.evidence,
  EVIDENCE_FOLDER_ORIGIN: origin,
  EVIDENCE_FOLDER_KEY: keptSecret(folder.evidenceKey),
});

/** Where files of jobs lie. */
const jobSettings = (folder: DataFolder, origin: string) => ({
  JOB_FOLDER: folder.jobFiles,
  JOB_FOLDER_ORIGIN: origin,
  JOB_FOLDER_KEY: keptSecret(folder.jobFilesKey),
});

/** Imported when first asked for, after the surroundings it reads are set. */
const signedOutAt = async (subject: string): Promise<string | undefined> =>
  (await (await import('@bang-vang/functions/table/sign-out.ts')).lastSignOut(id<AccountId>(subject)))?.at;

/**
 * Starts the whole product on one machine and answers when it can be opened: builds the site if its sources changed,
 * opens the table with the demo province, then the stream, the queue, sign-in and the gateway.
 * One stack per process, for functions read their surroundings when first imported.
 */
export async function startStack(settings: StackSettings = {}): Promise<Stack> {
  const { tell = () => undefined, host = '127.0.0.1' } = settings;
  const folder = dataFolder(settings.dataDir ?? usualFolder);
  const port = settings.port ?? (await freePort());
  const origin = `http://localhost:${String(port)}`;
  await assertPortFree(port, host);
  takeFolder(folder);
  const closing: (() => Promise<void> | void)[] = [() => leaveFolder(folder)];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    const building = buildWeb(tell);
    building.catch(() => undefined); // told below, after the table has been closed in order
    const seedWithFiles: Seed = (target, say) => {
      setSurroundings(target, { ...evidenceSettings(folder, origin), ...jobSettings(folder, origin) });
      return seed(target, say);
    };
    const { table, stage } = await openDemoData(folder, settings, seedWithFiles, tell);
    closing.push(() => table.stop());
    const build = await building;

    const deliveries = await startDeliveries(folder, table, {
      retell: () => import('@bang-vang/functions/retell/lambda.ts'),
      publish: () => import('@bang-vang/functions/publish/lambda.ts'),
      work: () => import('@bang-vang/functions/jobs/runner.ts'),
    });
    setSurroundings(table, {
      SITE_FOLDER: folder.site,
      SITE_ORIGIN: origin,
      AUDIT_FOLDER: folder.audit,
      IDENTITY_NUMBER_KEY: keptSecret(folder.identityNumberKey),
      PUBLISH_QUEUE_URL: deliveries.queueUrl,
      AWS_ENDPOINT_URL_SQS: new URL(deliveries.queueUrl).origin,
      JOB_QUEUE_URL: deliveries.jobQueueUrl,
      JOB_QUEUE_ENDPOINT: new URL(deliveries.jobQueueUrl).origin,
      ...jobSettings(folder, origin),
      ...evidenceSettings(folder, origin),
    });
    const delivered = deliveries.read();
    deliveries.publishBuild(`${build} ${origin}`);
    closing.push(() => delivered.stop());
    const daily = doDailyWork(delivered.settled);
    closing.push(() => daily.stop());

    const signIn = await startSignIn(origin, { folder: folder.signIn, ended: endedAfter(signedOutAt) });
    closing.push(() => {
      signIn.close();
    });
    const gateway = await startGateway(
      {
        origin,
        api: api(jwtAuthoriser(signIn.issuer, signIn.jwks), handlerOf),
        signIn: signIn.handle,
        jobFiles: keptFiles(folder.jobFiles, keptSecret(folder.jobFilesKey)),
        evidenceFiles: keptFiles(folder.evidence, keptSecret(folder.evidenceKey)),
        site: settings.pages?.(folder.site) ?? site([folder.site, builtSite]),
        openapi: () => readFile(join(root, 'openapi.json'), 'utf8'),
      },
      { port, host },
    );
    closing.push(gateway.stop);
    const whereabouts: Whereabouts = { origin, endpoint: table.endpoint, tableName: table.tableName };
    writeWhole(folder.whereabouts, JSON.stringify(whereabouts));
    return {
      origin,
      stage,
      table: { endpoint: table.endpoint, tableName: table.tableName },
      tokenFor: async (username) => mintAccessToken(origin, await keptKeys(folder.keys), username),
      settled: () => delivered.settled(),
      stop,
      server: gateway.server,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
