import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Aggregate, Head, Ref } from './aggregate.ts';
import { table } from './table.ts';

type At<State> = { readonly kind: Aggregate<State>; readonly ref: Ref };

/**
 * Two heads that lie beside each other in one reading, as last committed; undefined for one that is not there. The keys of
 * `first` and `last` follow each other in one partition.
 */
export async function headsBeside<First, Last>(
  first: At<First>,
  last: At<Last>,
): Promise<readonly [Head<First> | undefined, Head<Last> | undefined]> {
  const { PK, SK } = first.ref.key;
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(first.kind.entity, last.kind.entity)
    .query({ partition: PK, range: { between: [SK, last.ref.key.SK] } })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  const at = (ref: Ref) => Items.find(({ SK: place }) => place === ref.key.SK);
  return [at(first.ref) as Head<First> | undefined, at(last.ref) as Head<Last> | undefined];
}
