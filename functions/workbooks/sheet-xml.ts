import { columnLetters } from '@bang-vang/shared/domain/imports/cell.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { mayBeFormula } from './harmless.ts';

export type WrittenCell =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day };
export type WrittenRow = readonly (WrittenCell | undefined)[];

/** A column whose cells, below the header, are chosen from a range of another sheet (`'Danh mục'!$A$2:$A$5`). */
export type Choice = { readonly column: number; readonly from: string };

/** A column whose cells, below the header, take numbers of a span, its ends included. */
export type Span = { readonly column: number; readonly from: number; readonly until: number };

export type WrittenSheet = {
  readonly name: string;
  /** How wide the columns are, in letters. */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<WrittenRow> | Iterable<WrittenRow>;
  readonly choices?: readonly Choice[];
  /** From this column on, what stands below the header may be typed over; everything else is locked. */
  readonly openFrom?: number;
  readonly limits?: readonly Span[];
  /** Whether what people type in is kept as they type it: no date of another country's order, no zero taken off a number. */
  readonly keepsTyped?: boolean;
};

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Where the styles of `STYLES_XML` stand. */
const STYLE = { day: 1, bold: 2, quoted: 3, boldQuoted: 4, typed: 5, open: 6 } as const;

/** Format 14 is the short date of the reader's own country; `quotePrefix` is what typing an apostrophe before a text does. */
export const STYLES_XML = `${DECLARATION}<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

// What XML 1.0 cannot hold, and what would be read as the escape of such a sign (ECMA-376, ST_Xstring).
const UNWRITABLE = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags or quotes of a workbook's XML. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign);

/** The days since 1899-12-30, as workbooks count them from March 1900 on. */
const serialOf = (day: Day): number => Date.parse(day) / 86_400_000 + 25_569;
const FIRST_SERIAL = 61;

function cellXml(cell: WrittenCell, reference: string, isOpen = false): string {
  switch (cell.kind) {
    case 'number':
      if (!Number.isFinite(cell.number)) throw new Error(`not a number to write: ${cell.number}`);
      return `<c r="${reference}"${isOpen ? ` s="${STYLE.open}"` : ''}><v>${cell.number}</v></c>`;
    case 'day': {
      const serial = serialOf(cell.day);
      if (serial < FIRST_SERIAL) return cellXml({ kind: 'text', text: cell.day }, reference);
      return `<c r="${reference}" s="${STYLE.day}"><v>${serial}</v></c>`;
    }
    case 'text': {
      const isLive = mayBeFormula(cell.text);
      const style = cell.bold
        ? isLive
          ? STYLE.boldQuoted
          : STYLE.bold
        : isLive
          ? STYLE.quoted
          : isOpen
            ? STYLE.open
            : 0;
      return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
    }
  }
}

function rowXml(cells: WrittenRow, row: number, openFrom: number): string {
  const written = cells.map((cell, column) =>
    cell ? cellXml(cell, `${columnLetters(column)}${row}`, row > 1 && column >= openFrom) : '',
  );
  return `<row r="${row}">${written.join('')}</row>`;
}

/** The XML of a sheet, its first row kept in sight, a row at a time. */
export async function* sheetXml(sheet: WrittenSheet): AsyncGenerator<string, void, void> {
  const openFrom = sheet.openFrom ?? Infinity;
  const styleOf = (column: number) =>
    sheet.keepsTyped ? ` style="${STYLE.typed}"` : column >= openFrom ? ` style="${STYLE.open}"` : '';
  const widths = sheet.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${styleOf(at)}/>`,
  );
  yield `${DECLARATION}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  if (widths.length > 0) yield `<cols>${widths.join('')}</cols>`;
  yield '<sheetData>';
  let row = 0;
  for await (const cells of sheet.rows) yield rowXml(cells, (row += 1), openFrom);
  const protection = sheet.openFrom === undefined ? '' : PROTECTION;
  yield `</sheetData>${protection}${validationsXml(sheet)}</worksheet>`;
}

const LAST_ROW = 1_048_576;

/** Without a password: it keeps hands off the headings, and hides nothing. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function validationsXml({ choices = [], limits = [] }: WrittenSheet): string {
  const written = choices.map(({ column, from }) => {
    const letters = columnLetters(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Chưa đúng" error="Hãy chọn một giá trị trong danh mục." sqref="${letters}2:${letters}${LAST_ROW}"><formula1>${escaped(from)}</formula1></dataValidation>`;
  });
  const spans = limits.map(({ column, from, until }) => {
    const letters = columnLetters(column);
    return `<dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Chưa đúng" error="Hãy nhập số từ ${from} đến ${until}." sqref="${letters}2:${letters}${LAST_ROW}"><formula1>${from}</formula1><formula2>${until}</formula2></dataValidation>`;
  });
  const all = [...written, ...spans];
  if (all.length === 0) return '';
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
