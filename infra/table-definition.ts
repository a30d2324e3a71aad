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
  /** Events are the items whose partition key begins so; the stream mapping lets only their inserts through. */
  eventPartitionPrefix: 'AUD#',
} as const;

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
