import type { DynamoDBBatchItemFailure, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { report } from '../kit/live.ts';
import { requestPublication } from '../kit/publish-queue.ts';
import { unmarshalled } from '../kit/unmarshalled.ts';
import { eventOfImage } from '../table/event.ts';
import { follow } from './projection.ts';
import { projections } from './projections.ts';

/**
 * Retells events to every projection, and asks for publication of what was decided to be public. The order of events of
 * one aggregate is restored from the log, so a record may come late, twice or out of order. Answers with the records that
 * failed; the mapping tries those again and in the end parks them.
 */
export async function handler({ Records }: DynamoDBStreamEvent) {
  const batchItemFailures: DynamoDBBatchItemFailure[] = [];
  for (const record of Records) {
    try {
      await retellOne(record);
    } catch (cause) {
      report('retelling failed', cause, { eventID: record.eventID });
      batchItemFailures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures };
}

async function retellOne(record: DynamoDBRecord): Promise<void> {
  const image = record.dynamodb?.NewImage;
  if (!image) throw new Error('a record of the stream carries no image');
  const event = eventOfImage(unmarshalled(image));
  for (const projection of projections) await follow(projection, event);
  if (event.happening.kind === 'decision-published') await requestPublication(event.happening.decision);
}
