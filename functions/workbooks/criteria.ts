import { rowsOfSet } from '@bang-vang/shared/domain/imports/criteria-rows.ts';
import {
  COLUMN_IDS,
  COLUMNS,
  CRITERIA_SHEET,
  ROW_EXPLAINED,
  ROW_KINDS,
} from '@bang-vang/shared/domain/imports/criteria-sheet.ts';
import type { CriteriaRow, RowKind } from '@bang-vang/shared/domain/imports/criteria-sheet.ts';
import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { WrittenCell, WrittenRow } from './sheet-xml.ts';
import { xlsxBytes } from './write.ts';

const GUIDE_SHEET = 'Hướng dẫn';
const WIDTHS: Readonly<Record<string, number>> = { text: 60, guidance: 40, source: 30, kind: 22 };

/** A criteria set as a workbook that reads back as the same set, with a sheet that says what each kind of row is. */
export function criteriaXlsx(content: SetContent): AsyncGenerator<Uint8Array, void, void> {
  return xlsxBytes([
    {
      name: CRITERIA_SHEET,
      widths: COLUMN_IDS.map((id) => WIDTHS[id] ?? 16),
      rows: [COLUMN_IDS.map((id) => bold(COLUMNS[id])), ...rowsOfSet(content).map(cellsOf)],
    },
    {
      name: GUIDE_SHEET,
      widths: [22, 90],
      rows: [
        [bold(COLUMNS.kind), bold('Cách ghi')],
        ...(Object.keys(ROW_KINDS) as RowKind[]).map((kind) => [
          text(ROW_KINDS[kind]),
          text(ROW_EXPLAINED[kind]),
        ]),
      ],
    },
  ]);
}

const text = (words: string): WrittenCell => ({ kind: 'text', text: words });
const bold = (words: string): WrittenCell => ({ kind: 'text', text: words, bold: true });

const cellsOf = (row: CriteriaRow): WrittenRow =>
  COLUMN_IDS.map((id) => {
    const value = id === 'kind' ? ROW_KINDS[row.kind] : row[id];
    if (value === undefined || value === '') return undefined;
    return typeof value === 'number' ? { kind: 'number', number: value } : text(value);
  });
