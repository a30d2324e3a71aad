import type { SheetRow, Value } from '@bang-vang/shared/domain/imports/cell.ts';
import { columnLetters } from '@bang-vang/shared/domain/imports/cell.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Limits } from './limits.ts';
import { dayOfSerial } from './numbers.ts';
import { Refused } from './refused.ts';
import type { Workbook } from './workbook-parts.ts';
import type { Handlers } from './xml.ts';
import { onItsOwn, parsed } from './xml.ts';

const broken = (): Refused => new Refused({ code: 'workbook-broken' });
/** The last row that a sheet can have (ECMA-376); the last column is XFD. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The rows of a sheet's XML that have a value, in order. After each chunk of XML the rows in it are handed on, so no more
 * than one chunk's rows are ever held. `onMerge` hears of merged ranges, which stand behind the last row.
 */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  book: Workbook,
  limits: Limits,
  onMerge: (range: string) => void,
): AsyncGenerator<SheetRow, void, void> {
  const ready: SheetRow[] = [];
  let count = 0;
  const hand = (row: SheetRow): void => {
    count += 1;
    if (count > limits.rows) throw new Refused({ code: 'too-many-rows', most: limits.rows });
    ready.push(row);
  };
  for await (const _ of parsed(chunks, sheetHandlers(book, limits, hand, onMerge), limits)) {
    yield* ready;
    ready.length = 0;
  }
}

/** What is known of a cell between its tags. */
type Open = { column: number; type: string; style: number; formula: boolean; value: string | undefined };

/** The state of a sheet on its way through the parser; rows and columns are counted where the writer does not say. */
function sheetHandlers(
  book: Workbook,
  limits: Limits,
  hand: (row: SheetRow) => void,
  onMerge: (range: string) => void,
): Handlers {
  let row = 0;
  let cells: (Value | undefined)[] = [];
  let column = -1;
  let cell: Open | undefined;
  let phonetic = 0;
  let reading = false;

  const openers: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    row: ({ r }) => {
      const next = r === undefined ? row + 1 : /^\d{1,7}$/.test(r) ? Number(r) : 0;
      if (next <= row || next > LAST_ROW) throw broken();
      row = next;
      cells = [];
      column = -1;
    },
    c: ({ r, t = 'n', s = '0' }) => {
      const next = r === undefined ? column + 1 : columnOf(r, row);
      if (next <= column || next >= LAST_COLUMN || row === 0) throw broken();
      column = next;
      cell = { column, type: t, style: Number(s), formula: false, value: undefined };
    },
    f: () => {
      if (cell) cell.formula = true;
    },
    rPh: () => void (phonetic += 1),
    v: () => void (reading = true),
    t: () => void (reading = phonetic === 0),
    mergeCell: ({ ref }) => {
      if (ref !== undefined) onMerge(ref);
    },
  };
  const closers: Readonly<Record<string, () => void>> = {
    v: () => void (reading = false),
    t: () => void (reading = false),
    rPh: () => void (phonetic -= 1),
    c: () => {
      const value = cell && valueOf(cell, book);
      if (cell && value) cells[within(cell, row, limits)] = value;
      cell = undefined;
    },
    row: () => {
      if (cells.length > 0) hand({ row, cells });
      cells = [];
    },
  };
  return {
    open: (name, attributes) => {
      if (Object.hasOwn(openers, name)) openers[name]?.(attributes);
    },
    text: (text) => {
      if (!cell || !reading) return;
      cell.value = (cell.value ?? '') + text;
      if (cell.value.length > limits.cellLetters) tooLong(cell.column, row, limits);
    },
    close: (name) => {
      if (Object.hasOwn(closers, name)) closers[name]?.();
    },
  };
}

const nameOf = (column: number, row: number): string => `${columnLetters(column)}${row}`;

function tooLong(column: number, row: number, { cellLetters }: Limits): never {
  throw new Refused({ code: 'cell-too-long', cell: nameOf(column, row), most: cellLetters });
}

function within({ column }: Open, row: number, { columns }: Limits): number {
  if (column < columns) return column;
  throw new Refused({ code: 'too-many-columns', cell: nameOf(column, row), most: columns });
}

/** The column of `AB12`, from 0. The row in it has to be the row it stands in. */
function columnOf(reference: string, row: number): number {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || Number(digits) !== row) throw broken();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf({ type, style, formula, value }: Open, book: Workbook): Value | undefined {
  if (value === undefined || value === '')
    return formula && type !== 'str' ? { kind: 'uncomputed' } : undefined;
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(value) ? book.texts[Number(value)] : undefined;
      if (text === undefined) throw broken();
      return textValue(text);
    }
    case 'str':
    case 'inlineStr':
      return textValue(value);
    case 'b':
      return { kind: 'flag', flag: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'error', error: value };
    case 'd': {
      const date = value.slice(0, 10);
      return isDay(date) ? { kind: 'day', day: date } : textValue(value);
    }
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) throw broken();
      return book.dateStyles[style] ? dayOfSerial(number, book.dates) : { kind: 'number', number };
    }
    default:
      throw broken();
  }
}

/** `_x000D_` is how workbooks write what XML cannot hold (ECMA-376, ST_Xstring). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

function textValue(written: string): Value | undefined {
  const text = written.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return text.trim() === '' ? undefined : { kind: 'text', text: onItsOwn(text) };
}
