import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
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
};

/**
 * What runs behind the API: the stream tells `retell`, which sends publications to the queue, which tells `publish`.
 * The queue is started first, for its address is part of the surroundings that `retell` reads.
 */
export async function startDeliveries(folder: DataFolder, table: RunningTable, functions: Functions) {
  const queue = await startQueue({
    handler: async (event) => (await functions.publish()).handler(event),
    file: folder.queue,
    deadLetterFile: folder.publishDeadLetters,
  });
  return {
    queueUrl: queue.url,
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
          await queue.settled();
        },
        async stop() {
          await poller.stop();
          await queue.stop();
          checkpoints.close();
        },
      };
    },
  };
}
