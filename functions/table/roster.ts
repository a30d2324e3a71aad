import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Roster } from '@bang-vang/shared/domain/access/roster.ts';
import type { AppointmentId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** The appointments of a unit, past and to come. */
export const rosters = aggregate<Roster>('Roster');

export const rosterRef = (unit: UnitId): Ref => ({
  name: joined('ROSTER', unit),
  key: { PK: joined('ROSTER', unit), SK: 'ROSTER' },
});

/** Where the code of an invitation leads, stored as its hash only. Whether it still holds, the roster says. */
const invitationEntity = new Entity({
  name: 'Invitation',
  table,
  timestamps: false,
  schema: item({
    hash: string().key(),
    unit: any().castAs<UnitId>(),
    appointment: any().castAs<AppointmentId>(),
  }),
  computeKey: ({ hash }) => ({ PK: joined('INVITE', hash), SK: 'INVITE' }),
});

/** The write that makes an invitation's code lead somewhere. */
export const putInvitation = (hash: string, unit: UnitId, appointment: AppointmentId) =>
  invitationEntity.build(PutTransaction).item({ hash, unit, appointment });

/** The invitation that the code with this hash was given out for; undefined for an unknown code. */
export async function loadInvitation(hash: string) {
  const { Item } = await invitationEntity
    .build(GetItemCommand)
    .key({ hash })
    .options({ consistent: true })
    .send();
  return Item;
}
