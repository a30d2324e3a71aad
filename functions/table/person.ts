import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Person } from '@bang-vang/shared/domain/units/unit.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** A participant, in the partition of the unit. */
export const personEntity = new Entity({
  name: 'Person',
  table,
  timestamps: false,
  schema: item({
    unit: any().key().castAs<UnitId>(),
    id: any().key().castAs<PersonId>(),
    name: string(),
  }),
  computeKey: ({ unit, id }) => ({ PK: joined('UNIT', unit), SK: joined('P', id) }),
});

/** The people of a unit. */
export async function peopleOf(unit: UnitId): Promise<readonly Person[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(personEntity)
    .query({ partition: joined('UNIT', unit), range: { beginsWith: 'P#' } })
    .options({ maxPages: Infinity })
    .send();
  return Items.map(({ id, name, unit: at }) => ({ id, name, unit: at }));
}

/** One person of a unit; undefined when the unit has no such person. */
export async function loadPerson(unit: UnitId, id: PersonId): Promise<Person | undefined> {
  const { Item } = await personEntity.build(GetItemCommand).key({ unit, id }).send();
  return Item && { id: Item.id, name: Item.name, unit: Item.unit };
}
