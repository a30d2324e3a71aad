import type { Day } from '../kernel/day.ts';
import type { Cells, Value } from './cell.ts';
import type { Columns } from './columns.ts';

type Written = string | { readonly day: Day } | { readonly number: number } | undefined;

/** What is written of a record by column, as cells in the order of the columns. */
export const cellsInOrder = <Id extends string>(
  columns: Columns<Id>,
  written: { readonly [Column in NoInfer<Id>]?: Written },
): Cells => (Object.keys(columns) as Id[]).map((column) => valueFor(written[column]));

function valueFor(written: Written): Value | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written === 'string') return { kind: 'text', text: written };
  return 'day' in written ? { kind: 'day', ...written } : { kind: 'number', ...written };
}

/** The name of one of a list of the data; one that the data no longer hold is written as it was recorded. */
export const nameIn = <Id extends string>(
  list: readonly { readonly id: Id; readonly name: string }[],
  id: Id,
): string => list.find((one) => one.id === id)?.name ?? id;
