// Runs before each test file of functions: one embedded table in memory, and the environment that functions read when
// they are first imported.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { keysTableName } from '../../infra/table-definition.ts';
import { startTable } from '../../infra/local/table.ts';
import { stopClock } from './clock.ts';
import { listeningQueue } from './queue.ts';

/** The client whose access tokens the functions accept in tests. */
const CLIENT = 'test-client';

const table = await startTable();
const sent = join(tmpdir(), `sent-${randomUUID()}`);
Object.assign(process.env, {
  TABLE_NAME: table.tableName,
  KEYS_TABLE_NAME: keysTableName(table.tableName),
  DYNAMODB_ENDPOINT: table.endpoint,
  OIDC_CLIENT_ID: CLIENT,
  IDENTITY_NUMBER_KEY: 'a key of tests only',
  JOB_FOLDER: sent,
  JOB_FOLDER_ORIGIN: 'http://localhost',
  JOB_FOLDER_KEY: 'a key of tests only',
  EVIDENCE_FOLDER: join(sent, 'evidence'),
  EVIDENCE_FOLDER_ORIGIN: 'http://localhost',
  EVIDENCE_FOLDER_KEY: 'a key of tests only',
  SITE_ORIGIN: 'https://bang-vang.example',
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
stopClock();
// Whatever is retold may ask for the site to be rendered; a test that looks at what was asked stands a queue of its own.
await listeningQueue();
afterAll(async () => {
  await table.stop();
  await rm(sent, { recursive: true, force: true });
});
