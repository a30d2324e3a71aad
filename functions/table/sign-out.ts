import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** When an account was last signed out everywhere: whoever signed in before that has to do so again. */
const signOutEntity = new Entity({
  name: 'SignOut',
  table,
  timestamps: false,
  schema: item({
    account: any().key().castAs<AccountId>(),
    at: any().castAs<Instant>(),
  }),
  computeKey: ({ account }) => ({ PK: joined('ACCOUNT', account), SK: 'SIGNED-OUT' }),
});

/** Ends every sign-in of the account up to now. */
export const putSignOut = (account: AccountId, at: Instant) =>
  signOutEntity.build(PutItemCommand).item({ account, at }).send();

/** When the account was last signed out everywhere; undefined when it never was. */
export async function signedOutAt(account: AccountId): Promise<Instant | undefined> {
  const { Item } = await signOutEntity
    .build(GetItemCommand)
    .key({ account })
    .options({ consistent: true })
    .send();
  return Item?.at;
}
