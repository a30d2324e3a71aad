import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { columnsOfSet, sheetCells, SHEETS_SHEET, spanOf } from '@bang-vang/shared/domain/imports/sheets.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import { sheetsWorkbook } from './sheets-workbook.ts';
import { PAYLOADS } from './testing/payloads.ts';
import { gathered } from './testing/gathered.ts';

test('Of 630 names that somebody hopes a spreadsheet will carry out, none is live in the workbook of a unit.', async () => {
  const columns = columnsOfSet(individualSet);
  const rows = PAYLOADS.map((name, at) =>
    sheetCells(individualSet, { person: id(`P${String(at)}`), name, standing: name, marks: {} }),
  );
  const spans = Object.keys(columns).map((column) => spanOf(individualSet, column));
  const bytes = Buffer.concat(await gathered(sheetsWorkbook({ sheet: SHEETS_SHEET, columns, spans, rows })));
  const [sheet] = (await readXlsx(bytes)).sheets;
  const cells = [...(sheet?.cells ?? new Map<string, { formula?: string }>()).values()];
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(sheet?.rows.length).toBe(PAYLOADS.length + 1);
});
