import type { Cells } from '@bang-vang/shared/domain/imports/cell.ts';
import type { Columns } from '@bang-vang/shared/domain/imports/columns.ts';
import type { Span, WrittenCell, WrittenRow } from './sheet-xml.ts';
import { guideSheet } from './template.ts';
import { xlsxBytes } from './write.ts';

/** Who stands at the left, locked as the headings are: identifier, name, standing. */
const LOCKED = 3;

export type SheetsTable = {
  readonly sheet: string;
  readonly columns: Columns;
  /** What may be typed into each column, in their order; undefined where it takes words. */
  readonly spans: readonly (readonly [number, number] | undefined)[];
  readonly rows: readonly Cells[];
};

/** The workbook in which a unit fills in points for all its people: only the fields for points can be typed into. */
export function sheetsWorkbook({ sheet, columns, spans, rows }: SheetsTable) {
  const titles = Object.values(columns).map(({ title }): WrittenCell => ({
    kind: 'text',
    text: title,
    bold: true,
  }));
  const limits = spans.flatMap((span, column): Span[] =>
    span ? [{ column, from: span[0], until: span[1] }] : [],
  );
  return xlsxBytes([
    {
      name: sheet,
      widths: titles.map((_, at) => [14, 30, 24][at] ?? 14),
      rows: [titles, ...(rows as readonly WrittenRow[])],
      openFrom: LOCKED,
      limits,
    },
    guideSheet(columns),
  ]);
}
