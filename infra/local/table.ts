import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKeysTableInput, createTableInput, keysTableName } from '../table-definition.ts';
import { startDynoxide } from './dynoxide.ts';
import { indexStream } from './stream-index.ts';

export type RunningTable = { endpoint: string; tableName: string; streamArn: string; stop(): Promise<void> };

/** What every SDK client on one machine is built with. A real endpoint may bring its own credentials. */
export function localClient(endpoint: string) {
  return {
    endpoint,
    region: process.env['AWS_REGION'] ?? 'local',
    credentials: {
      accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? 'local',
      secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? 'local',
    },
  };
}

/**
 * Gives a running table with the definition of `table-definition.ts`, made if it is not there yet.
 * `endpoint` names a DynamoDB that already runs; otherwise the embedded one is started, on `file` or in memory.
 * `anew` drops the table of that name first, with all that is in it.
 */
export async function startTable({
  file,
  endpoint: given,
  tableName = 'bang-vang',
  anew = false,
}: { file?: string; endpoint?: string; tableName?: string; anew?: boolean } = {}): Promise<RunningTable> {
  const engine = given === undefined ? await startDynoxide(file) : { endpoint: given, stop: async () => {} };
  const client = new DynamoDBClient(localClient(engine.endpoint));
  try {
    if (anew) {
      await dropTable(client, tableName);
      await dropTable(client, keysTableName(tableName));
    }
    await createTable(client, createKeysTableInput(tableName));
    const streamArn = await ensureTable(client, tableName);
    if (given === undefined && file !== undefined) indexStream(file);
    return { endpoint: engine.endpoint, tableName, streamArn, stop: engine.stop };
  } catch (cause) {
    await engine.stop();
    throw cause;
  } finally {
    client.destroy();
  }
}

async function dropTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new DeleteTableCommand({ TableName: tableName }));
    await waitUntilTableNotExists({ client, maxWaitTime: 60 }, { TableName: tableName });
  } catch (cause) {
    if (!(cause instanceof ResourceNotFoundException)) throw cause;
  }
}

async function createTable(client: DynamoDBClient, input: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(input));
  } catch (cause) {
    if (!(cause instanceof ResourceInUseException)) throw cause;
  }
}

async function ensureTable(client: DynamoDBClient, tableName: string): Promise<string> {
  await createTable(client, createTableInput(tableName));
  for (let tries = 0; tries < 200; tries += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (Table?.TableStatus === 'ACTIVE' && Table.LatestStreamArn !== undefined) return Table.LatestStreamArn;
    await sleep(tries < 20 ? 5 : 100);
  }
  throw new Error(`Table ${tableName} did not become ready, or has no stream`);
}
