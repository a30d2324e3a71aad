import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../kit/live.ts';
import type { Key } from './keys.ts';
import { trailOf } from './keys.ts';
import { storedItems } from './stored-items.ts';
import type { StoredItem } from './stored-items.ts';
import { table } from './table.ts';

/** How far somebody has seen a trail come: the number and the hash of its newest event. */
export type Mark = { readonly seq: number; readonly hash: string };

const wholeTrail = (aggregate: string) => ({
  KeyConditionExpression: 'PK = :trail',
  ExpressionAttributeValues: { ':trail': trailOf(aggregate) },
  ConsistentRead: true,
});

/** Every item in the trail of an aggregate, in the order of its keys. */
export const storedTrail = (aggregate: string): Promise<readonly StoredItem[]> =>
  storedItems(wholeTrail(aggregate));

/** How far the trail of an aggregate has come; undefined when it is empty. */
export async function newestMark(aggregate: string): Promise<Mark | undefined> {
  const [item] = await storedItems({ ...wholeTrail(aggregate), ScanIndexForward: false, Limit: 1 });
  return item && { seq: Number(item['seq']), hash: String(item['hash']) };
}

/** How far the head at this key says that its trail has come; undefined when there is no head. */
export async function headMark(Key: Key): Promise<Mark | undefined> {
  const { Item } = await documentClient.send(
    new GetCommand({ TableName: table.getName(), Key, ConsistentRead: true }),
  );
  return Item && { seq: Number(Item['seq']), hash: String(Item['hash']) };
}
