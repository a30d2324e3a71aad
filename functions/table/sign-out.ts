import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** When an account was last signed out everywhere: whoever signed in before that has to do so again. */
export const signOutEntity = new Entity({
  name: 'SignOut',
  table,
  timestamps: false,
  schema: item({
    account: any().key().castAs<AccountId>(),
    at: any().castAs<Instant>(),
    /** Which attempt ended them, so that a repeated one gets the same answer. */
    attempt: string(),
  }),
  computeKey: ({ account }) => ({ PK: joined('ACCOUNT', account), SK: 'SIGNED-OUT' }),
});

/** Ends every sign-in of the account up to now. */
export const putSignOut = (account: AccountId, at: Instant, attempt: string) =>
  signOutEntity.build(PutItemCommand).item({ account, at, attempt }).send();

/** When the account was last signed out everywhere, and by which attempt; undefined when it never was. */
export async function lastSignOut(account: AccountId) {
  const { Item } = await signOutEntity
    .build(GetItemCommand)
    .key({ account })
    .options({ consistent: true })
    .send();
  return Item;
}
