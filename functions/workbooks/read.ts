import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import type { WorkbookRefusal } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import { fold } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { csvRows } from './csv.ts';
import { kindOf } from './kind.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { markMerged, rangeOf } from './merged.ts';
import type { Parts } from './parts.ts';
import { openParts } from './parts.ts';
import { Refused } from './refused.ts';
import { sheetRows } from './sheet-rows.ts';
import type { Source } from './source.ts';
import { sizeOf } from './source.ts';
import type { NamedSheet } from './workbook-parts.ts';
import { readWorkbook, refuseOtherKinds } from './workbook-parts.ts';

/** A table that has been read through once and found sound. */
export type Sheet = {
  readonly format: 'xlsx' | 'csv';
  /** Of the sheet; a CSV file has none. */
  readonly name?: string;
  /** How many rows have a value. */
  readonly rowCount: number;
  /**
   * The rows, in order, in bounded memory. Each loop over it reads the file anew, so it has to stay where it is; a loop that
   * is left early closes what it opened.
   */
  readonly rows: AsyncIterable<SheetRow>;
};

/**
 * Opens a table, .xlsx or CSV as its bytes say, whatever its name. The whole file is read through once before the answer, so
 * every refusal comes before the first row; afterwards only a bug, or a file that changed meanwhile, throws.
 *
 * `wanted` is the name of the sheet to take; a workbook with one visible sheet needs none.
 */
export async function openSheet(
  source: Source,
  wanted: string,
  limits: Limits = LIMITS,
): Promise<Result<Sheet, WorkbookRefusal>> {
  try {
    const size = await sizeOf(source);
    if (size === 0) return refuse({ code: 'file-empty' });
    if (size > limits.fileBytes)
      return refuse({ code: 'file-too-large', megabytes: Math.floor(limits.fileBytes / 1024 / 1024) });
    const kind = await kindOf(source);
    if (kind === 'zip') return ok(await openXlsx(source, wanted, limits));
    if (kind === 'text') return ok(await openCsv(source, limits));
    return refuse({ code: kind });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function openCsv(source: Source, limits: Limits): Promise<Sheet> {
  const rows = { [Symbol.asyncIterator]: () => csvRows(source, limits) };
  const rowCount = await countOf(rows);
  if (rowCount === 0) throw new Refused({ code: 'sheet-empty' });
  return { format: 'csv', rowCount, rows };
}

async function openXlsx(source: Source, wanted: string, limits: Limits): Promise<Sheet> {
  return withParts(source, limits, async (parts) => {
    await refuseOtherKinds(parts, limits);
    const book = await readWorkbook(parts, limits);
    const { name, part } = sheetFor(book.sheets, wanted);
    const merges = new Set<string>();
    const onMerge = (range: string): void => {
      merges.add(range);
      if (merges.size > limits.merges) throw new Refused({ code: 'sheet-too-merged', most: limits.merges });
    };
    const rowCount = await countOf(sheetRows(parts.readLong(part), book, limits, onMerge));
    if (rowCount === 0) throw new Refused({ code: 'sheet-empty', sheet: name });
    const ranges = [...merges].flatMap((range) => rangeOf(range) ?? []);
    const rows = async function* (): AsyncGenerator<SheetRow, void, void> {
      const again = await openParts(source, limits);
      try {
        const mark = markMerged(ranges, limits.columns);
        for await (const row of sheetRows(again.readLong(part), book, limits, () => {})) yield mark(row);
      } finally {
        again.close();
      }
    };
    return { format: 'xlsx', name, rowCount, rows: { [Symbol.asyncIterator]: rows } };
  });
}

async function withParts<T>(source: Source, limits: Limits, read: (parts: Parts) => Promise<T>): Promise<T> {
  const parts = await openParts(source, limits);
  try {
    return await read(parts);
  } finally {
    parts.close();
  }
}

/** The sheet of the wanted name, as people may write it, else the only one that can be seen. */
function sheetFor(sheets: readonly NamedSheet[], wanted: string): NamedSheet {
  const named = sheets.filter(({ name }) => fold(name).trim() === fold(wanted).trim());
  const visible = sheets.filter(({ hidden }) => !hidden);
  const found =
    named.find(({ hidden }) => !hidden) ?? named[0] ?? (visible.length === 1 ? visible[0] : undefined);
  if (found?.hidden) throw new Refused({ code: 'sheet-hidden', sheet: found.name });
  if (found) return found;
  if (visible.length === 0) throw new Refused({ code: 'no-sheet' });
  throw new Refused({ code: 'which-sheet', sheets: visible.map(({ name }) => name), wanted });
}

async function countOf(rows: AsyncIterable<SheetRow>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count += 1;
  return count;
}
