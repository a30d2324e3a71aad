import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** That a person was entered with an identity number of this keyed hash. */
const numberEntity = new Entity({
  name: 'IdentityNumber',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    person: any().key().castAs<PersonId>(),
  }),
  computeKey: ({ number, person }) => ({ PK: joined('IDN', number), SK: joined('P', person) }),
});

export const putNumber = (number: string, person: PersonId) =>
  numberEntity.build(PutTransaction).item({ number, person });

/** Everybody who was entered with the same identity number. */
export async function peopleWithNumber(number: string): Promise<readonly PersonId[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(numberEntity)
    .query({ partition: joined('IDN', number) })
    .send();
  return Items.map(({ person }) => person);
}

/** That two people of different units were entered with the same number, for the list of a unit that has to do with it. */
const alikeEntity = new Entity({
  name: 'Alike',
  table,
  timestamps: false,
  schema: item({
    unit: any().key().castAs<UnitId>(),
    one: any().key().castAs<PersonId>(),
    other: any().key().castAs<PersonId>(),
  }),
  computeKey: ({ unit, one, other }) => ({ PK: joined('ALIKE', unit), SK: joined(one, other) }),
});

export const putAlike = (unit: UnitId, one: PersonId, other: PersonId) =>
  alikeEntity.build(PutTransaction).item({ unit, one, other });

/** The pairs across units that the unit has to do with, decided ones included. */
export async function alikeAt(
  unit: UnitId,
): Promise<readonly { readonly one: PersonId; readonly other: PersonId }[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(alikeEntity)
    .query({ partition: joined('ALIKE', unit) })
    .options({ maxPages: Infinity })
    .send();
  return Items.map(({ one, other }) => ({ one, other }));
}
