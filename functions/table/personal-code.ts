import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** A personal code, stored as its hash only, and the one sheet it opens. */
const personalCodeEntity = new Entity({
  name: 'PersonalCode',
  table,
  timestamps: false,
  schema: item({
    hash: string().key(),
    round: any().castAs<RoundId>(),
    unit: any().castAs<UnitId>(),
    person: any().castAs<PersonId>(),
    ended: boolean().optional(),
  }),
  computeKey: ({ hash }) => ({ PK: joined('CODE', hash), SK: 'CODE' }),
});

/** The write that makes a code valid. */
export const putPersonalCode = (hash: string, round: RoundId, unit: UnitId, person: PersonId) =>
  personalCodeEntity.build(PutTransaction).item({ hash, round, unit, person });

/** The write that ends a code. Its item stays, since nothing but what is retold may be deleted. */
export const endPersonalCode = (hash: string, round: RoundId, unit: UnitId, person: PersonId) =>
  personalCodeEntity.build(PutTransaction).item({ hash, round, unit, person, ended: true });

/** The sheet that the code with this hash opens; undefined for an unknown code, and for one that was replaced. */
export async function loadPersonalCode(hash: string) {
  const { Item } = await personalCodeEntity
    .build(GetItemCommand)
    .key({ hash })
    .options({ consistent: true })
    .send();
  return Item?.ended ? undefined : Item;
}
