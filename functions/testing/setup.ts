// Runs before each test file of functions: one embedded table in memory, and the environment that functions read when
// they are first imported.
import { afterAll } from 'vitest';
import { keysTableName } from '../../infra/table-definition.ts';
import { startTable } from '../../infra/local/table.ts';
import { stopClock } from './clock.ts';

/** The client whose access tokens the functions accept in tests. */
const CLIENT = 'test-client';

const table = await startTable();
Object.assign(process.env, {
  TABLE_NAME: table.tableName,
  KEYS_TABLE_NAME: keysTableName(table.tableName),
  DYNAMODB_ENDPOINT: table.endpoint,
  OIDC_CLIENT_ID: CLIENT,
  IDENTITY_NUMBER_KEY: 'a key of tests only',
  SITE_ORIGIN: 'https://bang-vang.example',
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
stopClock();
afterAll(() => table.stop());
