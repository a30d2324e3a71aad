import type { DynamoDBBatchItemFailure, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { HappeningKind } from '@bang-vang/shared/domain/events.ts';
import { report } from '../kit/live.ts';
import { requestRun } from '../kit/job-queue.ts';
import { requestPublication, requestRefresh } from '../kit/publish-queue.ts';
import { unmarshalled } from '../kit/unmarshalled.ts';
import { eventOfImage } from '../table/event.ts';
import { follow } from './projection.ts';
import { projections } from './projections.ts';

/** After these a job is the runner's to work on. */
const STARTS_JOB: ReadonlySet<HappeningKind> = new Set(['job-begun', 'job-confirmed', 'job-resumed']);

/**
 * Retells events to every projection, asks for publication of what was decided to be public or is new to everybody, and for work on jobs. The order of events of
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
  const { happening, version } = event;
  if (happening.kind === 'decision-published') await requestPublication(happening.decision);
  if (happening.kind === 'round-opened') await requestRefresh(`round-opened.${happening.year}`);
  if (STARTS_JOB.has(happening.kind) && 'job' in happening) await requestRun(happening.job, String(version));
}
