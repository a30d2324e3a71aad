import type { Cells } from './cell.ts';
import type { Columns, Mapping } from './columns.ts';
import type { CellFault, Fault } from './fault.ts';
import { faultOf } from './fault.ts';
import type { Reads } from './values.ts';

/** What is wrong with a row: every fault of it, not the first only. */
export type RowRefusal = { readonly code: 'row-faulty'; readonly faults: readonly CellFault[] };

/** Reads the cells of one row by their columns, and gathers what is wrong with them. */
export type RowReader<Id extends string> = {
  /** The value of a cell; undefined where it is blank or faulty. */
  readonly optional: <T>(column: Id, reads: Reads<T>) => T | undefined;
  /** The same, where a blank cell is a fault. */
  readonly required: <T>(column: Id, reads: Reads<T>) => T | undefined;
  readonly add: (column: Id, fault: Fault) => void;
  readonly faults: readonly CellFault[];
};

export function rowReader<Id extends string>(
  columns: Columns<Id>,
  cells: Cells,
  mapping: Mapping,
): RowReader<Id> {
  const faults: CellFault[] = [];
  const add = (column: Id, fault: Fault): void => void faults.push(faultOf(columns[column].title, fault));

  const read = <T>(column: Id, reads: Reads<T>, blank: Fault | undefined): T | undefined => {
    const at = Object.hasOwn(mapping, column) ? mapping[column] : undefined;
    const cell = at === undefined ? undefined : cells[at];
    if (cell?.kind === 'merged') {
      add(column, { code: 'merged', range: cell.range });
      return undefined;
    }
    const found = cell && reads(cell);
    if (found && !found.ok) add(column, found.refusal);
    else if (found?.value === undefined && blank) add(column, blank);
    return found?.ok ? found.value : undefined;
  };

  return {
    optional: (column, reads) => read(column, reads, undefined),
    required: (column, reads) => read(column, reads, { code: 'missing' }),
    add,
    faults,
  };
}
