import { fold } from '../kernel/fold.ts';
import type { Cell, Cells, SheetRow, Value } from './cell.ts';

/** A column of a list: what stands above it in the template, and how offices call it besides. */
export type Column = {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  readonly example: string;
  /** For the sheet of explanations: what belongs here. */
  readonly explains: string;
};

export type Columns<Id extends string = string> = Readonly<Record<Id, Column>>;

/** Where each column stands in a person's file, counted from 0; what is not there is left out. */
export type Mapping = Readonly<Record<string, number>>;

/** The value of a cell; of a merged one, that of the whole range where it is the first. */
export const valueOf = (cell: Cell | undefined): Value | undefined =>
  cell?.kind === 'merged' ? cell.first : cell;

/** A title without marks, punctuation, case, and what stands in brackets: `Họ và tên (in hoa) *` is `ho va ten`. */
const bare = (title: string): string =>
  (
    fold(title)
      .replaceAll(/\([^)]*\)/g, ' ')
      .match(/[a-z0-9]+/g) ?? []
  ).join(' ');

const titleIn = (cell: Cell | undefined): string => {
  const value = valueOf(cell);
  return value?.kind === 'text' ? bare(value.text) : '';
};

/**
 * Guesses which column of a header row is which: by its whole title or a known synonym, else by a synonym of two words or more
 * that the title begins with. A column of the file is taken once, the first of two alike.
 */
export function guessColumns(columns: Columns, header: Cells): Mapping {
  const titles = Array.from(header, titleIn);
  const mapping: Record<string, number> = {};
  const taken = new Set<number>();
  const take = (fits: (title: string, known: string) => boolean): void => {
    for (const [id, { title, aliases }] of Object.entries(columns)) {
      if (Object.hasOwn(mapping, id)) continue;
      const known = [title, ...aliases].map(bare);
      const at = known
        .map((one) => titles.findIndex((written, place) => !taken.has(place) && fits(written, one)))
        .find((place) => place >= 0);
      if (at === undefined) continue;
      mapping[id] = at;
      taken.add(at);
    }
  };
  take((title, known) => title === known);
  take((title, known) => known.includes(' ') && title.startsWith(`${known} `));
  return mapping;
}

/** The header of a file, and what its columns seem to be. */
export type Header = { readonly row: number; readonly cells: Cells; readonly guess: Mapping };

/** Above a list stand the name of the office, a title, a date: the header is looked for among so many rows. */
export const ROWS_ABOVE = 20;

/**
 * The header among the first rows of a file: the row in which the most columns are recognised, the first of several; where
 * none is, the first row that has two values, so that a person can say what is what. Undefined for no rows at all.
 */
export function headerAmong(columns: Columns, rows: readonly SheetRow[]): Header | undefined {
  const read = rows
    .slice(0, ROWS_ABOVE)
    .map(({ row, cells }) => ({ row, cells, guess: guessColumns(columns, cells) }));
  const known = ({ guess }: Header): number => Object.keys(guess).length;
  const most = Math.max(0, ...read.map(known));
  if (most > 0) return read.find((header) => known(header) === most);
  return read.find(({ cells }) => cells.filter((cell) => valueOf(cell) !== undefined).length > 1) ?? read[0];
}

/** The titles of the required columns that a mapping leaves out. */
export const missingColumns = (columns: Columns, mapping: Mapping): readonly string[] =>
  Object.entries(columns)
    .filter(([id, { isRequired }]) => isRequired && !Object.hasOwn(mapping, id))
    .map(([, { title }]) => title);

/** Whether a row says something in a column that is read; totals and signatures beneath a list may not. */
export const concerns = (cells: Cells, mapping: Mapping): boolean =>
  Object.values(mapping).some((at) => cells[at] !== undefined);
