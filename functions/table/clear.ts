import { BatchWriteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../kit/live.ts';
import { table } from './table.ts';

const BATCH = 25; // the most that one BatchWriteItem takes

/** Deletes every item of a partition. Only for what can be told again from events. */
export async function clearPartition(partition: string): Promise<void> {
  const TableName = table.getName();
  const { Items = [] } = await documentClient.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': partition },
      ProjectionExpression: 'PK, SK',
    }),
  );
  for (let start = 0; start < Items.length; start += BATCH) {
    const deletes = Items.slice(start, start + BATCH).map((Key) => ({ DeleteRequest: { Key } }));
    await documentClient.send(new BatchWriteCommand({ RequestItems: { [TableName]: deletes } }));
  }
  if (Items.length > 0) await clearPartition(partition);
}
