import type { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { commit } from '../kit/commit.ts';
import type { Write } from '../kit/commit.ts';

const AT_ONCE = 100; // the most that one transaction takes

/** One put of many. */
export const filled = <E extends Entity>(entity: E, item: Parameters<PutTransaction<E>['item']>[0]) =>
  entity.build(PutTransaction<E>).item(item);

/**
 * Puts many items without guards, a hundred at a time: for first data only, where nobody else writes. In transactions,
 * because a table on one machine syncs its file once for each, but once for every item of a batch.
 */
export async function fill(puts: readonly Write[]): Promise<void> {
  for (let start = 0; start < puts.length; start += AT_ONCE) {
    const outcome = await commit(...puts.slice(start, start + AT_ONCE));
    if (outcome !== 'committed') throw new Error(`first data could not be written: ${outcome}`);
  }
}
