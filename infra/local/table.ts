import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTableInput } from '../table-definition.ts';
import { startDynoxide } from './dynoxide.ts';

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
 */
export async function startTable({
  file,
  endpoint: given,
  tableName = 'bang-vang',
}: { file?: string; endpoint?: string; tableName?: string } = {}): Promise<RunningTable> {
  const engine = given === undefined ? await startDynoxide(file) : { endpoint: given, stop: async () => {} };
  const client = new DynamoDBClient(localClient(engine.endpoint));
  try {
    const streamArn = await ensureTable(client, tableName);
    return { endpoint: engine.endpoint, tableName, streamArn, stop: engine.stop };
  } catch (cause) {
    await engine.stop();
    throw cause;
  } finally {
    client.destroy();
  }
}

async function ensureTable(client: DynamoDBClient, tableName: string): Promise<string> {
  try {
    await client.send(new CreateTableCommand(createTableInput(tableName)));
  } catch (cause) {
    if (!(cause instanceof ResourceInUseException)) throw cause;
  }
  for (let tries = 0; tries < 200; tries += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (Table?.TableStatus === 'ACTIVE' && Table.LatestStreamArn !== undefined) return Table.LatestStreamArn;
    await sleep(tries < 20 ? 5 : 100);
  }
  throw new Error(`Table ${tableName} did not become ready, or has no stream`);
}
