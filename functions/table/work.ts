import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Work } from '@bang-vang/shared/domain/reports/work.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** A task in the list of a unit: of the one that is to act, and of the one whose matter it is. */
export type WorkKey = {
  readonly round: RoundId;
  readonly list: UnitId;
  readonly role: string;
  readonly aggregate: string;
};

const workEntity = new Entity({
  name: 'Work',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    list: any().key().castAs<UnitId>(),
    role: string().key(),
    /** The trail's name, separators included: it ends the key, so nothing can hide behind it. */
    aggregate: string().key(),
    since: any().castAs<Instant>(),
    work: any().castAs<Work>(),
  }),
  computeKey: ({ round, list, role, aggregate }) => ({
    PK: joined('WORK', round, list),
    SK: `${joined(role)}#${aggregate}`,
  }),
});

export const putWork = (key: WorkKey, work: Work, since: Instant) =>
  workEntity.build(PutTransaction).item({ ...key, work, since });

export const deleteWork = (key: WorkKey) => workEntity.build(DeleteTransaction).key(key);

/** Everything that waits at a unit, and everything of the unit that waits elsewhere. */
export async function workAt(round: RoundId, list: UnitId) {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(workEntity)
    .query({ partition: joined('WORK', round, list) })
    .options({ maxPages: Infinity })
    .send();
  return Items;
}
