import { ok, refuse } from '../kernel/result.ts';
import type { Result } from '../kernel/result.ts';
import { fold } from '../kernel/fold.ts';
import type { Cells, SheetRow } from './cell.ts';
import { columnLetters } from './cell.ts';
import { valueOf } from './columns.ts';
import type { ColumnId, CriteriaRow, RowKind } from './criteria-sheet.ts';
import { COLUMN_IDS, COLUMNS, ROW_KINDS } from './criteria-sheet.ts';

/** What is wrong with one cell of the workbook of a set. `cell` as people see it: `D7`. */
export type CriteriaFault = { readonly cell: string } & (
  | { readonly code: 'no-header' }
  | { readonly code: 'no-row'; readonly kind: RowKind }
  | { readonly code: 'missing'; readonly column: string }
  | { readonly code: 'unknown-word'; readonly text: string; readonly known: readonly string[] }
  | { readonly code: 'not-a-figure'; readonly text: string }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'formula' }
  | { readonly code: 'bad-code'; readonly text: string }
  | { readonly code: 'no-such-code'; readonly text: string }
  | { readonly code: 'not-a-place'; readonly text: string }
  | { readonly code: 'twice'; readonly text: string }
  | { readonly code: 'too-deep'; readonly most: number }
);

export type CellsFaulty = { readonly code: 'cells-faulty'; readonly faults: readonly CriteriaFault[] };

/** A row with the cells that its values stand in, so that a later fault can still name one. */
export type PlacedRow = { readonly row: CriteriaRow; readonly cell: (column: ColumnId) => string };

const FIGURES: ReadonlySet<ColumnId> = new Set(['max', 'step', 'percent', 'from', 'threshold']);
const MOST: Partial<Record<ColumnId, number>> = { text: 1_000, guidance: 2_000, source: 200 };
/** Of a figure: the points of a line, or a share of the work. */
const LARGEST = 1_000;
const ROWS_ABOVE = 20;

/** Reads rows as typed: the header is looked for among the first, empty rows are passed over, every fault is named. */
export function readRows(rows: readonly SheetRow[]): Result<readonly PlacedRow[], CellsFaulty> {
  const at = rows.slice(0, ROWS_ABOVE).findIndex(({ cells }) => placesIn(cells).kind !== undefined);
  const header = rows[at];
  if (!header) return refuse({ code: 'cells-faulty', faults: [{ cell: 'A1', code: 'no-header' }] });
  const places = placesIn(header.cells);
  const faults: CriteriaFault[] = [];
  const read = rows.slice(at + 1).flatMap(({ row, cells }) => readRow(row, cells, places, faults) ?? []);
  return faults.length > 0 ? refuse({ code: 'cells-faulty', faults }) : ok(read);
}

type Places = Partial<Record<ColumnId, number>>;

function placesIn(header: Cells): Places {
  const titles = Array.from(header, (cell) => {
    const value = valueOf(cell);
    return value?.kind === 'text' ? said(value.text) : '';
  });
  const found = COLUMN_IDS.map((id) => [id, titles.indexOf(said(COLUMNS[id]))] as const);
  return Object.fromEntries(found.filter(([, place]) => place >= 0));
}

/** Without marks, case and space at the ends: people retype what they read. */
export const said = (text: string): string => fold(text).trim().toLowerCase();

function readRow(
  number: number,
  cells: Cells,
  places: Places,
  faults: CriteriaFault[],
): PlacedRow | undefined {
  const cell = (column: ColumnId) => `${columnLetters(places[column] ?? 0)}${number}`;
  const values: Record<string, string | number> = {};
  for (const column of COLUMN_IDS) {
    const place = places[column];
    const value = place === undefined ? undefined : readCell(cells, place, column, cell(column), faults);
    if (value !== undefined) values[column] = value;
  }
  if (Object.keys(values).length === 0) return undefined;
  const kind = kindOf(values['kind']);
  if (!kind) {
    faults.push(
      values['kind'] === undefined
        ? { cell: cell('kind'), code: 'missing', column: COLUMNS.kind }
        : {
            cell: cell('kind'),
            code: 'unknown-word',
            text: String(values['kind']),
            known: Object.values(ROW_KINDS),
          },
    );
    return undefined;
  }
  return { row: { ...values, kind }, cell };
}

const kindOf = (typed: string | number | undefined): RowKind | undefined => {
  const word = said(String(typed ?? ''));
  return (Object.keys(ROW_KINDS) as RowKind[]).find((kind) => said(ROW_KINDS[kind]) === word);
};

/** Text, or a figure where the column holds figures; both a true number and one typed as text, with comma or point. */
function readCell(
  cells: Cells,
  place: number,
  column: ColumnId,
  cell: string,
  faults: CriteriaFault[],
): string | number | undefined {
  const value = valueOf(cells[place]);
  if (!value) return undefined;
  if (value.kind === 'error' || value.kind === 'uncomputed') {
    faults.push({ cell, code: 'formula' });
    return undefined;
  }
  const text = textOf(value).normalize('NFC').trim();
  if (text === '') return undefined;
  if (FIGURES.has(column)) {
    const figure = value.kind === 'number' ? value.number : figureOf(text);
    if (figure !== undefined && figure >= 0 && figure <= LARGEST) return figure;
    faults.push({ cell, code: 'not-a-figure', text });
    return undefined;
  }
  const most = MOST[column] ?? 500;
  if (text.length <= most) return text;
  faults.push({ cell, code: 'too-long', most });
  return undefined;
}

const textOf = (value: NonNullable<ReturnType<typeof valueOf>>): string => {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'flag':
      return value.flag ? 'Có' : 'Không';
    case 'day':
      return value.day;
    case 'error':
    case 'uncomputed':
      return '';
  }
};

const figureOf = (text: string): number | undefined =>
  /^\d{1,4}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
