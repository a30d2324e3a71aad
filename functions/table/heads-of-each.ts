import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import type { Aggregate, Head, Ref } from './aggregate.ts';
import { table } from './table.ts';

/** A batch takes at most 100 items (DynamoDB, BatchGetItem). */
const AT_ONCE = 100;

/** The heads of several aggregates of a kind, in the order of the list; undefined for one that is not there. */
export async function headsOfEach<State>(
  kind: Aggregate<State>,
  refs: readonly Ref[],
): Promise<readonly (Head<State> | undefined)[]> {
  if (refs.length > AT_ONCE) {
    const parts = [headsOfEach(kind, refs.slice(0, AT_ONCE)), headsOfEach(kind, refs.slice(AT_ONCE))];
    return (await Promise.all(parts)).flat();
  }
  if (refs.length === 0) return [];
  const keys = refs.map(({ key }) => kind.entity.build(BatchGetRequest).key(key));
  const { Responses } = await execute(
    { maxAttempts: Infinity },
    table.build(BatchGetCommand).requests(...keys),
  );
  return Responses[0] as unknown as readonly (Head<State> | undefined)[];
}
