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
import { UNITS_COLUMNS, UNITS_SHEET } from '@bang-vang/shared/domain/imports/units.ts';
import { workbookSentence } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import type { ColumnsRead, JobTask } from '@bang-vang/shared/domain/jobs/job.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { openSheet } from '../workbooks/read.ts';

/** The sheet of a list and its columns, by what is to be imported. */
export const LISTS: Readonly<Record<JobTask, { readonly sheet: string; readonly columns: Columns }>> = {
  'import-people': { sheet: PEOPLE_SHEET, columns: PEOPLE_COLUMNS },
  'import-units': { sheet: UNITS_SHEET, columns: UNITS_COLUMNS },
  'import-honours': { sheet: HONOURS_SHEET, columns: HONOURS_COLUMNS },
};

/** The titles of the columns that are needed and have not been found in the file. */
export const missingTitles = (task: JobTask, columns: ColumnsRead): readonly string[] =>
  missingColumns(LISTS[task].columns, columns);

/** The columns of a file and what they seem to be. A file that is no table is refused with a sentence. */
export async function columnsIn(file: { readonly path: string }, task: JobTask) {
  const { sheet: wanted, columns } = LISTS[task];
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
  task: JobTask,
  rows: AsyncIterable<SheetRow>,
  read: ColumnsRead,
): AsyncGenerator<SheetRow, void, void> {
  const header = headerAmong(LISTS[task].columns, await firstOf(rows));
  for await (const row of rows) if (row.row > (header?.row ?? 0) && concerns(row.cells, read)) yield row;
}
