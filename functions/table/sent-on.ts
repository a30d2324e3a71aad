import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { NominationId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** That a unit has sent a nomination on: the nomination itself is listed where it has arrived since. */
const sentOnEntity = new Entity({
  name: 'SentOn',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    unit: any().key().castAs<UnitId>(),
    nomination: any().key().castAs<NominationId>(),
  }),
  computeKey: ({ round, unit, nomination }) => ({ PK: joined('SENT-ON', round, unit), SK: nomination }),
});

/** The write that remembers it, beside the move itself. */
export const putSentOn = (round: RoundId, unit: UnitId, nomination: NominationId) =>
  sentOnEntity.build(PutTransaction).item({ round, unit, nomination });

/** The nominations a unit has sent on in a round. */
export async function sentOnBy(round: RoundId, unit: UnitId): Promise<readonly NominationId[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(sentOnEntity)
    .query({ partition: joined('SENT-ON', round, unit) })
    .options({ maxPages: Infinity })
    .send();
  return Items.map(({ nomination }) => nomination);
}
