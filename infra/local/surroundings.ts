import { identity } from '../identity.ts';
import { keysTableName } from '../table-definition.ts';
import type { RunningTable } from './table.ts';

/** The table a person brings along; read once, for the same variable is set for the functions afterwards. */
export const ownEndpoint = process.env['DYNAMODB_ENDPOINT'];

/**
 * Sets the environment that functions read when they are first imported, as CDK sets it on Lambda.
 * One stack per process follows from it. Credentials are stand-ins unless the person brought an endpoint of their own.
 */
export function setSurroundings(
  table: Pick<RunningTable, 'endpoint' | 'tableName'>,
  more: Record<string, string> = {},
): void {
  const standIns = { AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
  Object.assign(process.env, ownEndpoint === table.endpoint ? { ...standIns, ...process.env } : standIns, {
    TABLE_NAME: table.tableName,
    KEYS_TABLE_NAME: keysTableName(table.tableName),
    DYNAMODB_ENDPOINT: table.endpoint,
    OIDC_CLIENT_ID: identity.clientId,
    ...more,
  });
}
