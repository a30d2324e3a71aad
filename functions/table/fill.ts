import type { Entity } from 'dynamodb-toolbox/entity';
import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut';
import { BatchWriteCommand, execute } from 'dynamodb-toolbox/table/actions/batchWrite';
import { table } from './table.ts';

const BATCH = 25; // the most that one BatchWriteItem takes
const SIDE_BY_SIDE = 4;

/** One put of many. */
export const filled = <E extends Entity>(entity: E, item: Parameters<BatchPutRequest<E>['item']>[0]) =>
  entity.build(BatchPutRequest<E>).item(item);

type Put = Parameters<ReturnType<typeof newBatch>['requests']>[0];
const newBatch = () => table.build(BatchWriteCommand);

/** Puts many items without guards, batch by batch: for first data only, where nobody else writes. */
export async function fill(puts: readonly Put[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(puts.length / BATCH) }, (_, index) =>
    puts.slice(index * BATCH, (index + 1) * BATCH),
  );
  for (let start = 0; start < batches.length; start += SIDE_BY_SIDE)
    await Promise.all(
      batches
        .slice(start, start + SIDE_BY_SIDE)
        .map((batch) => execute({ maxAttempts: 5 }, newBatch().requests(...batch))),
    );
}
