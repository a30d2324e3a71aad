import { Entity } from 'dynamodb-toolbox/entity';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { $add } from 'dynamodb-toolbox/entity/actions/update';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { BUCKETS } from '@bang-vang/shared/domain/reports/standing.ts';
import type { Bucket } from '@bang-vang/shared/domain/reports/standing.ts';
import { digest } from '../kit/digest.ts';
import { sideBySide } from '../kit/side-by-side.ts';
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
export async function standingsOf(round: RoundId, unit: UnitId): Promise<Record<Bucket, number>> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(standingEntity)
    .query({ partition: joined('AGG', round, unit) })
    .send();
  return sum(Items);
}

type Counts = Readonly<Partial<Record<Bucket, number | undefined>>>;

const sum = (shards: readonly Counts[]): Record<Bucket, number> =>
  Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, shards.reduce((before, shard) => before + (shard[bucket] ?? 0), 0)]),
  ) as Record<Bucket, number>;

/** A batch takes at most 100 items (DynamoDB, BatchGetItem), which are those of 25 units. */
const UNITS_AT_ONCE = 100 / SHARDS;

/** The counts of many units, each of a unit and everything below it, in the order of the list. */
export async function standingsOfEach(
  round: RoundId,
  units: readonly UnitId[],
): Promise<readonly Record<Bucket, number>[]> {
  const batches = Array.from({ length: Math.ceil(units.length / UNITS_AT_ONCE) }, (_, place) =>
    units.slice(place * UNITS_AT_ONCE, (place + 1) * UNITS_AT_ONCE),
  );
  const found = (await sideBySide(batches, (batch) => shardsOf(round, batch))).flat();
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  return units.map((unit) => sum(byUnit.get(unit) ?? []));
}

async function shardsOf(round: RoundId, units: readonly UnitId[]) {
  const keys = units.flatMap((unit) =>
    Array.from({ length: SHARDS }, (_, shard) =>
      standingEntity.build(BatchGetRequest).key({ round, unit, shard }),
    ),
  );
  const { Responses } = await execute(
    { maxAttempts: Infinity },
    table.build(BatchGetCommand).requests(...keys),
  );
  return Responses[0].flatMap((shard) => shard ?? []);
}
