import { columnLetters } from '@bang-vang/shared/domain/imports/cell.ts';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import {
  concerns,
  headerAmong,
  missingColumns,
  ROWS_ABOVE,
  valueOf,
} from '@bang-vang/shared/domain/imports/columns.ts';
import type { Columns } from '@bang-vang/shared/domain/imports/columns.ts';
import { HONOURS_COLUMNS, HONOURS_SHEET } from '@bang-vang/shared/domain/imports/honours.ts';
import { PEOPLE_COLUMNS, PEOPLE_SHEET } from '@bang-vang/shared/domain/imports/people.ts';
import { columnsOfSet, SHEETS_SHEET } from '@bang-vang/shared/domain/imports/sheets.ts';
import { UNITS_COLUMNS, UNITS_SHEET } from '@bang-vang/shared/domain/imports/units.ts';
import { workbookSentence } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import type { ColumnsRead, Job, ListTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { frozenSet } from '../table/criteria-set.ts';
import { openSheet } from '../workbooks/read.ts';

/** The sheet of a list and its columns. */
export type ListIn = { readonly sheet: string; readonly columns: Columns };

/** The same by what is to be imported. */
const LISTS: Readonly<Record<ListTask, ListIn>> = {
  'import-people': { sheet: PEOPLE_SHEET, columns: PEOPLE_COLUMNS },
  'import-units': { sheet: UNITS_SHEET, columns: UNITS_COLUMNS },
  'import-honours': { sheet: HONOURS_SHEET, columns: HONOURS_COLUMNS },
};

/** What a job's file is read as: the columns of sheets are those of their set. */
export async function listOf({ task, sheets }: Pick<Job, 'task' | 'sheets'>): Promise<ListIn> {
  if (task !== 'import-sheets') return LISTS[task];
  const frozen = sheets && (await frozenSet(sheets.round, sheets.set));
  if (!frozen) throw new Error('a job on sheets names a set of its round');
  return { sheet: SHEETS_SHEET, columns: columnsOfSet(frozen.set) };
}

/** The titles of the columns that are needed and have not been found in the file. */
export const missingTitles = (list: ListIn, columns: ColumnsRead): readonly string[] =>
  missingColumns(list.columns, columns);

/** The columns of a file and what they seem to be. A file that is no table is refused with a sentence. */
export async function columnsIn(file: { readonly path: string }, { sheet: wanted, columns }: ListIn) {
  const sheet = await openSheet(file, wanted);
  if (!sheet.ok) return refuse({ code: 'file-unreadable', sentence: workbookSentence(sheet.refusal) });
  const first = await firstOf(sheet.value.rows);
  const header = headerAmong(columns, first);
  const above = first.filter(({ row }) => row <= (header?.row ?? 0)).length;
  return ok({
    rows: sheet.value.rowCount - above,
    header: Array.from(header?.cells ?? [], (cell, at) => {
      const value = valueOf(cell);
      return { at, letters: columnLetters(at), title: value?.kind === 'text' ? value.text : '' };
    }),
    columns: Object.entries(columns).map(([id, { title, isRequired }]) => ({
      id,
      title,
      isRequired,
      at: header?.guess[id],
    })),
  });
}

async function firstOf(rows: AsyncIterable<SheetRow>): Promise<readonly SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length === ROWS_ABOVE) break;
  }
  return first;
}

/** The rows of the list itself: those below the header that say something in one of the columns. */
export async function* listedRows(
  list: ListIn,
  rows: AsyncIterable<SheetRow>,
  read: ColumnsRead,
): AsyncGenerator<SheetRow, void, void> {
  const header = headerAmong(list.columns, await firstOf(rows));
  for await (const row of rows) if (row.row > (header?.row ?? 0) && concerns(row.cells, read)) yield row;
}
