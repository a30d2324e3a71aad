import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format';
import type { DynamoDBRecord } from 'aws-lambda';
import { unmarshalled } from '../kit/unmarshalled.ts';
import { eventEntity } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';

/** The event that a record of the stream carries. A record without one is a mistake of the mapping, and throws. */
export function eventInImage(record: DynamoDBRecord): StoredEvent {
  const image = record.dynamodb?.NewImage;
  if (!image) throw new Error(`record ${record.eventID ?? '?'} carries no image`);
  return eventEntity.build(EntityFormatter).format(unmarshalled(image));
}
