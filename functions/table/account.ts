import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Appointment } from '@bang-vang/shared/domain/access/actor.ts';
import type { AccountId, AppointmentId, PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
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

/** The account with this subject of the sign-in, with its appointments; undefined when nobody has appointed it. */
export async function loadAccount(account: AccountId): Promise<Account | undefined> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(accountEntity, heldEntity)
    .query({ partition: joined('ACCOUNT', account) })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  const known = Items.find((one) => 'name' in one);
  if (!known || !('name' in known)) return undefined;
  const appointments = Items.flatMap((one) => ('appointment' in one ? [one.appointment] : []));
  return { account, name: known.name, person: known.person, appointments };
}

/** The write that makes an account known, under the name by which it was invited. */
export const putAccount = ({ account, name, person }: Omit<Account, 'appointments'>) =>
  accountEntity.build(PutTransaction).item({ account, name, ...(person === undefined ? {} : { person }) });

/** The write of an appointment as its account carries it. */
export const putHeld = (account: AccountId, id: AppointmentId, appointment: Appointment) =>
  heldEntity.build(PutTransaction).item({ account, id, appointment });
