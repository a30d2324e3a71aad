import type { Day } from '../kernel/day.ts';

/** What stands in a cell. A cell without a value is not there at all. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  /** A date that the workbook keeps as a date, by its own date system; a time of day is dropped. */
  | { readonly kind: 'day'; readonly day: Day }
  /** `#N/A`, `#REF!` …: what a formula came to. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula of which the file does not keep the result. */
  | { readonly kind: 'uncomputed' };

/** A value, or a place in a merged range: the value stands in the range's first cell only. */
export type Cell =
  Value | { readonly kind: 'merged'; readonly range: string; readonly first?: Value | undefined };

/** The cells of a row by column, the first column at 0; holes where nothing stands. */
export type Cells = readonly (Cell | undefined)[];

/** A row that has a value somewhere, under the number by which the person sees it, from 1. */
export type SheetRow = { readonly row: number; readonly cells: Cells };

/** `A`, `Z`, `AA`: the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
