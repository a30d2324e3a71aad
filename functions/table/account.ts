import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Appointment } from '@bang-vang/shared/domain/access/actor.ts';
import type { AccountId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

export const accountEntity = new Entity({
  name: 'Account',
  table,
  timestamps: false,
  schema: item({
    account: any().key().castAs<AccountId>(),
    name: string(),
    person: any().optional().castAs<PersonId>(),
    appointments: any().castAs<readonly Appointment[]>(),
  }),
  computeKey: ({ account }) => ({ PK: joined('ACCOUNT', account), SK: 'ACCOUNT' }),
});

/** The account with this subject of the sign-in, with its appointments; undefined when nobody has appointed it. */
export async function loadAccount(account: AccountId) {
  const { Item } = await accountEntity.build(GetItemCommand).key({ account }).send();
  return Item;
}
