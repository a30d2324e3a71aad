import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { any } from 'dynamodb-toolbox/schema/any';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { table } from './table.ts';

/** Whose table it is: the federation at the top of the tree, and whether everything in it is invented. */
export const provinceEntity = new Entity({
  name: 'Province',
  table,
  timestamps: false,
  schema: item({
    name: string().key(),
    federation: any().castAs<UnitId>(),
    demo: boolean(),
  }),
  computeKey: () => ({ PK: 'PROVINCE', SK: 'PROVINCE' }),
});

const THE_ONE = { name: 'province' };

/** The item that says whose table it is. */
export const provinceItem = (federation: UnitId, demo: boolean) => ({ ...THE_ONE, federation, demo });

/** Whose table it is. A table without it has not been set up, which is a mistake of deployment. */
export async function loadProvince() {
  const { Item } = await provinceEntity.build(GetItemCommand).key(THE_ONE).send();
  if (!Item) throw new Error('the table does not say whose province it holds');
  return Item;
}
