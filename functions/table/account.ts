import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Appointment } from '@bang-vang/shared/domain/access/actor.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, AppointmentId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { signOutEntity } from './sign-out.ts';
import { table } from './table.ts';

/** Who an account is. */
const accountEntity = new Entity({
  name: 'Account',
  table,
  timestamps: false,
  schema: item({
    account: any().key().castAs<AccountId>(),
    name: string(),
    person: any().optional().castAs<PersonId>(),
  }),
  computeKey: ({ account }) => ({ PK: joined('ACCOUNT', account), SK: 'ACCOUNT' }),
});

/** An appointment of the account, as the roster of its unit has it: each request reads them beside the account. */
const heldEntity = new Entity({
  name: 'HeldAppointment',
  table,
  timestamps: false,
  schema: item({
    account: any().key().castAs<AccountId>(),
    id: any().key().castAs<AppointmentId>(),
    appointment: any().castAs<Appointment>(),
  }),
  computeKey: ({ account, id }) => ({ PK: joined('ACCOUNT', account), SK: joined('AP', id) }),
});

export type Account = {
  readonly account: AccountId;
  readonly name: string;
  readonly person?: PersonId | undefined;
  readonly appointments: readonly Appointment[];
};

/** Who signed in: the account, undefined when nobody has appointed it, and when it was last signed out everywhere. */
export type SignedIn = { readonly known: Account | undefined; readonly signedOutAt: Instant | undefined };

/** What every request asks of the account with this subject of the sign-in, in one reading. */
export async function loadSignedIn(account: AccountId): Promise<SignedIn> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(accountEntity, heldEntity, signOutEntity)
    .query({ partition: joined('ACCOUNT', account) })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  const [named] = Items.flatMap((one) => ('name' in one ? [one] : []));
  const [signedOut] = Items.flatMap((one) => ('at' in one ? [one] : []));
  const appointments = Items.flatMap((one) => ('appointment' in one ? [one.appointment] : []));
  return {
    known: named && { account, name: named.name, person: named.person, appointments },
    signedOutAt: signedOut?.at,
  };
}

/** The account with its appointments; undefined when nobody has appointed it. */
export const loadAccount = async (account: AccountId): Promise<Account | undefined> =>
  (await loadSignedIn(account)).known;

/** The write that makes an account known, under the name by which it was invited. */
export const putAccount = ({ account, name, person }: Omit<Account, 'appointments'>) =>
  accountEntity.build(PutTransaction).item({ account, name, ...(person === undefined ? {} : { person }) });

/** The write of an appointment as its account carries it. */
export const putHeld = (account: AccountId, id: AppointmentId, appointment: Appointment) =>
  heldEntity.build(PutTransaction).item({ account, id, appointment });
