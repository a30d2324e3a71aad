import {
  type _Record,
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { localClient } from './table.ts';

export type Page = { shard: string; records: _Record[] };

/**
 * Reads all shards of a stream page by page, each from behind the sequence number that `seen` tells,
 * or from its beginning. A shard is read once its parent has been read to the end.
 * `forget` makes the next reading start from `seen` again, after an error anywhere.
 */
export function streamReader(
  endpoint: string,
  streamArn: string,
  seen: (shard: string) => string | undefined,
) {
  const client = new DynamoDBStreamsClient(localClient(endpoint));
  const iterators = new Map<string, string>();
  const finished = new Set<string>();
  let shards: Shard[] = [];
  let listedAt = 0;

  async function list(): Promise<void> {
    if (Date.now() - listedAt < 10_000) return;
    const found: Shard[] = [];
    let after: string | undefined;
    do {
      const { StreamDescription } = await client.send(
        new DescribeStreamCommand({
          StreamArn: streamArn,
          ...(after === undefined ? {} : { ExclusiveStartShardId: after }),
        }),
      );
      found.push(...(StreamDescription?.Shards ?? []));
      after = StreamDescription?.LastEvaluatedShardId;
    } while (after !== undefined);
    shards = found;
    listedAt = Date.now();
  }

  async function iterator(shard: string): Promise<string | undefined> {
    const known = iterators.get(shard);
    if (known !== undefined) return known;
    const from = { StreamArn: streamArn, ShardId: shard };
    const last = seen(shard);
    const beginning = new GetShardIteratorCommand({ ...from, ShardIteratorType: 'TRIM_HORIZON' });
    if (last === undefined) return (await client.send(beginning)).ShardIterator;
    const behind = { ...from, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: last } as const;
    try {
      return (await client.send(new GetShardIteratorCommand(behind))).ShardIterator;
    } catch (cause) {
      if (cause instanceof TrimmedDataAccessException) return (await client.send(beginning)).ShardIterator;
      throw cause;
    }
  }

  /** The next records of each readable shard; shards with nothing new are left out. */
  async function* pages(): AsyncGenerator<Page> {
    await list();
    const names = new Set(shards.map((shard) => shard.ShardId));
    for (const { ShardId: shard, ParentShardId: parent } of shards) {
      if (shard === undefined || finished.has(shard)) continue;
      if (parent !== undefined && names.has(parent) && !finished.has(parent)) continue;
      const at = await iterator(shard);
      const { Records: records = [], NextShardIterator: next } = await client.send(
        new GetRecordsCommand({ ShardIterator: at, Limit: 1000 }),
      );
      if (records.length > 0) yield { shard, records };
      if (next === undefined) {
        finished.add(shard);
        listedAt = 0;
      } else iterators.set(shard, next);
    }
  }

  return { pages, forget: () => iterators.clear(), close: () => client.destroy() };
}
