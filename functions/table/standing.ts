import { Entity } from 'dynamodb-toolbox/entity';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { $add } from 'dynamodb-toolbox/entity/actions/update';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { BUCKETS } from '@bang-vang/shared/domain/reports/standing.ts';
import type { Bucket } from '@bang-vang/shared/domain/reports/standing.ts';
import { digest } from '../kit/digest.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** Counts of a unit are spread over so many items, so that a deadline of the whole province does not meet in one. */
const SHARDS = 4;

const count = () => number().optional();
const counts = Object.fromEntries(BUCKETS.map((bucket) => [bucket, count()])) as Record<
  Bucket,
  ReturnType<typeof count>
>;

const standingEntity = new Entity({
  name: 'Standing',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    unit: any().key().castAs<UnitId>(),
    shard: number().key(),
    ...counts,
  }),
  computeKey: ({ round, unit, shard }) => ({
    PK: joined('AGG', round, unit),
    SK: joined('S', String(shard)),
  }),
});

/** The item of a unit that the aggregate is counted in. */
export const shardOf = (aggregate: string): number => digest(aggregate).charCodeAt(0) % SHARDS;

/** The write that moves an aggregate of a unit from one bucket to another. */
export const recount = (
  key: { readonly round: RoundId; readonly unit: UnitId; readonly shard: number },
  steps: Partial<Record<Bucket, 1 | -1>>,
) =>
  standingEntity.build(UpdateTransaction).item({
    ...key,
    ...Object.fromEntries(Object.entries(steps).map(([bucket, step]) => [bucket, $add(step)])),
  });

/** The counts of a unit and everything below it. */
export async function standingsOf(round: RoundId, unit: UnitId): Promise<Record<string, number>> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(standingEntity)
    .query({ partition: joined('AGG', round, unit) })
    .send();
  return Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, Items.reduce((sum, shard) => sum + (shard[bucket] ?? 0), 0)]),
  );
}
