import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { setTimeout as wait } from 'node:timers/promises';
import { type DataFolder, readJson } from './data-folder.ts';
import { openKeptMap, writeWhole } from './kept-map.ts';
import { startQueue } from './queue.ts';
import { startStreamPoller } from './stream-poller.ts';
import type { RunningTable } from './table.ts';

type StreamFunction = { handler(event: DynamoDBStreamEvent): Promise<void | DynamoDBBatchResponse> };
type QueueFunction = { handler(event: SQSEvent): Promise<void | SQSBatchResponse> };

export type Functions = {
  retell(): Promise<StreamFunction>;
  publish(): Promise<QueueFunction>;
  work(): Promise<QueueFunction>;
};

/** How long a stop waits for the slice of a job, in milliseconds. */
const STOPPING = 2_000;

/**
 * What runs behind the API: the stream tells `retell`, which sends publications to one queue, which tells `publish`, and
 * jobs to another, which tells their runner. The queues are started first, for their addresses are part of the
 * surroundings that `retell` reads.
 */
export async function startDeliveries(folder: DataFolder, table: RunningTable, functions: Functions) {
  const queue = await startQueue({
    name: 'publish',
    handler: async (event) => (await functions.publish()).handler(event),
    file: folder.queue,
    deadLetterFile: folder.publishDeadLetters,
  });
  const jobs = await startQueue({
    name: 'jobs',
    handler: async (event) => (await functions.work()).handler(event),
    file: folder.jobQueue,
    deadLetterFile: folder.jobDeadLetters,
  });
  return {
    queueUrl: queue.url,
    jobQueueUrl: jobs.url,
    /** Has the whole site rendered again when the build or the origin is another than that of the pages there are. */
    publishBuild(build: string) {
      if (readJson<string>(folder.publishedBuild) === build) return;
      const body = JSON.stringify({ refresh: build });
      queue.send({ group: 'site', deduplication: body, body });
      writeWhole(folder.publishedBuild, JSON.stringify(build));
    },
    /** Starts reading the stream; call it when the surroundings are set. */
    read() {
      const checkpoints = openKeptMap<string>(folder.checkpoints);
      const poller = startStreamPoller({
        endpoint: table.endpoint,
        streamArn: table.streamArn,
        handler: async (event) => (await functions.retell()).handler(event),
        checkpoints,
        deadLetterFile: folder.retellDeadLetters,
      });
      return {
        /** Answers when every event written before has been retold and published. */
        async settled() {
          await poller.settled();
          await jobs.settled();
          await poller.settled();
          await queue.settled();
        },
        async stop() {
          await poller.stop();
          // A job under way is left as a kill would leave it: it goes on from its checkpoint at the next start.
          await Promise.race([jobs.stop(), wait(STOPPING)]);
          await queue.stop();
          checkpoints.close();
        },
      };
    },
  };
}
