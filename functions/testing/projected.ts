import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { documentClient, setting } from '../kit/live.ts';
import { itemsBeginning } from './stream.ts';

const RETOLD = ['WORK#', 'AGG#', 'JOURNAL#', 'STEP#'];

/** Everything that projections have written, apart from how far they have read. */
export async function projected(): Promise<readonly Record<string, unknown>[]> {
  const items = (await Promise.all(RETOLD.map(itemsBeginning))).flat().map((item) => unmarshall(item));
  const key = (item: Record<string, unknown>) => `${String(item['PK'])} ${String(item['SK'])}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Takes back everything projections have written and read, as if nothing had ever been told. */
export async function nothingTold(): Promise<void> {
  const items = (await Promise.all([...RETOLD, 'SEEN#'].map(itemsBeginning)))
    .flat()
    .map((item) => unmarshall(item));
  const deletes = items.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } }));
  for (let start = 0; start < deletes.length; start += 25) {
    const batch = deletes.slice(start, start + 25);
    await documentClient.send(new BatchWriteCommand({ RequestItems: { [setting('TABLE_NAME')]: batch } }));
  }
}
