import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../kit/live.ts';
import { table } from './table.ts';

export type StoredItem = Readonly<Record<string, unknown>>;

/** Every item that a query finds, exactly as it lies in the table: for readers who trust nothing in it. */
export async function storedItems(
  query: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await documentClient.send(
      new QueryCommand({ ...query, TableName: table.getName(), ExclusiveStartKey }),
    );
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = query.Limit === undefined ? page.LastEvaluatedKey : undefined;
  } while (ExclusiveStartKey !== undefined);
  return items;
}
