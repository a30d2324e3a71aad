import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { localClient } from '../../infra/local/table.ts';
import { setting } from '../kit/live.ts';
import { unmarshalled } from '../kit/unmarshalled.ts';
import { eventOfImage } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';

/** An event of the trail, and the record by which the table's stream tells of it. */
export type Told = { readonly event: StoredEvent; readonly record: DynamoDBRecord };

type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

/** Every item of the table whose partition begins so, as stored. */
export async function itemsBeginning(prefix: string): Promise<readonly Record<string, AttributeValue>[]> {
  const client = new DynamoDBClient(localClient(setting('DYNAMODB_ENDPOINT')));
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: setting('TABLE_NAME'),
      FilterExpression: 'begins_with(PK, :prefix)',
      ExpressionAttributeValues: { ':prefix': { S: prefix } },
    }),
  );
  client.destroy();
  return Items;
}

/** Every event so far, in the order in which they came to pass. */
export async function wholeTrail(): Promise<readonly Told[]> {
  const told = (await itemsBeginning('AUD#')).map((item) => {
    const image = item as Image;
    return { event: eventOfImage(unmarshalled(image)), record: recordOf(image) };
  });
  return told.toSorted((a, b) => (a.event.at < b.event.at ? -1 : 1));
}

const recordOf = (image: Image): DynamoDBRecord => ({
  eventID: `${image['PK']?.S} ${image['SK']?.S}`,
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: `${image['PK']?.S} ${image['SK']?.S}`, NewImage: image },
});
