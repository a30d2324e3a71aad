import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Aggregate, Head } from './aggregate.ts';
import { table } from './table.ts';

/** The heads of one kind in a partition, or under a key of the sparse index. */
export async function listed<State>(
  kind: Aggregate<State>,
  where: { readonly partition: string } | { readonly index: 'GSI1'; readonly partition: string },
): Promise<readonly Head<State>[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(kind.entity)
    .query(where)
    .options({ maxPages: Infinity })
    .send();
  return Items as unknown as readonly Head<State>[];
}
