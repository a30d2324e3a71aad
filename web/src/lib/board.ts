import { SHEET_BUCKETS } from '@bang-vang/shared/domain/reports/board.ts';
import { BOARD } from '../copy/board.vi.ts';
import type { ValueOf } from './client.ts';

export type BoardAnswer = ValueOf<'getBoard'>;
export type BoardRow = BoardAnswer['below'][number];
export type Column = keyof typeof BOARD.columns;

/** What a row counts in a column. */
export const countIn = ({ steps, late }: Pick<BoardRow, 'steps' | 'late'>, column: Column): number =>
  column === 'late' ? late : steps[column];

/** How many units are late in all. */
export const lateIn = (rows: readonly BoardRow[]): number => rows.reduce((sum, { late }) => sum + late, 0);

/** The columns worth showing, in the order of the course: the first always, the others where some row counts something. */
export const columnsOf = (rows: readonly BoardRow[]): readonly Column[] =>
  (Object.keys(BOARD.columns) as Column[]).filter(
    (column) => column === 'registered' || rows.some((row) => countIn(row, column) > 0),
  );

/** Rows to look at first: the late ones, then those that have not sent, then by name. */
export const byLateness = (rows: readonly BoardRow[]): readonly BoardRow[] =>
  rows.toSorted(
    (a, b) =>
      b.late - a.late || b.steps.notSent - a.steps.notSent || a.unit.name.localeCompare(b.unit.name, 'vi'),
  );

/** A stretch of the course that some units are on: how many, and where it lies on a line of a hundred. */
export type Stretch = {
  readonly step: Exclude<Column, 'registered' | 'late'>;
  readonly count: number;
  readonly from: number;
  readonly width: number;
};

/** How the units that registered are spread over the course of their sheets; steps without any are left out. */
export function courseOf(steps: BoardRow['steps']): readonly Stretch[] {
  const taken = (['notSent', ...SHEET_BUCKETS] as const).filter((step) => steps[step] > 0);
  const all = taken.reduce((sum, step) => sum + steps[step], 0);
  let from = 0;
  return taken.map((step) => {
    const width = (100 * steps[step]) / all;
    const stretch = { step, count: steps[step], from, width };
    from += width;
    return stretch;
  });
}
