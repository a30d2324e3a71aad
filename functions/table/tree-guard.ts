import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { table } from './table.ts';

/**
 * How many changes the tree has seen. Every change of it reads the number before it looks around and raises it as it
 * commits, so that no two decide on the same picture: one could otherwise put a unit under a manager that the other ends.
 */
const treeGuardEntity = new Entity({
  name: 'TreeGuard',
  table,
  timestamps: false,
  schema: item({ name: string().key(), changes: number() }),
  computeKey: () => ({ PK: 'TREE', SK: 'GUARD' }),
});

const THE_ONE = { name: 'tree' };

/** The number of changes so far. */
export async function loadTreeGuard(): Promise<number> {
  const { Item } = await treeGuardEntity
    .build(GetItemCommand)
    .key(THE_ONE)
    .options({ consistent: true })
    .send();
  return Item?.changes ?? 0;
}

/** The write that raises it, refused when another change came between. */
export const raiseTreeGuard = (before: number) =>
  treeGuardEntity
    .build(PutTransaction)
    .item({ ...THE_ONE, changes: before + 1 })
    .options({ condition: before === 0 ? { attr: 'name', exists: false } : { attr: 'changes', eq: before } });
