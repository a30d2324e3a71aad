import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/**
 * The one table, said once: the CDK stack and the table on one machine are both built from it.
 * The index is sparse: only items that carry its keys are in it.
 * The stream carries new images only, for the retelling reads nothing but inserted events.
 */
export const tableDefinition = {
  partitionKey: 'PK',
  sortKey: 'SK',
  index: { name: 'GSI1', partitionKey: 'GSI1PK', sortKey: 'GSI1SK' },
  stream: 'NEW_IMAGE',
  /** When an item that has it may be removed, in seconds since 1970. */
  timeToLive: 'expires',
  /** Events are the items whose partition key begins so; the stream mapping lets only their inserts through. */
  eventPartitionPrefix: 'AUD#',
} as const;

/**
 * The table of the keys under which personal values are sealed, apart from the one table: no index, no stream, and backups
 * that soon forget a key that was destroyed.
 */
export const keysDefinition = { partitionKey: 'PK', sortKey: 'SK', backupDays: 7 } as const;

/** What the table of keys beside a table is called on one machine. */
export const keysTableName = (tableName: string): string => `${tableName}-keys`;

/** Its definition in the words of the CreateTable operation. */
export function createKeysTableInput(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey } = keysDefinition;
  return {
    TableName: keysTableName(tableName),
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partitionKey, sortKey].map((name) => ({
      AttributeName: name,
      AttributeType: 'S',
    })),
    KeySchema: [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ],
  };
}

/** The same definition in the words of the CreateTable operation. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey, index, stream } = tableDefinition;
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partitionKey, sortKey, index.partitionKey, index.sortKey].map((name) => ({
      AttributeName: name,
      AttributeType: 'S',
    })),
    KeySchema: [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: index.name,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: 'HASH' },
          { AttributeName: index.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: stream },
  };
}
