import type { SheetRow, Value } from '@bang-vang/shared/domain/imports/cell.ts';
import { columnLetters } from '@bang-vang/shared/domain/imports/cell.ts';
import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { unmarked } from './harmless.ts';
import type { Limits } from './limits.ts';
import { Refused } from './refused.ts';
import type { Source } from './source.ts';
import { bytesAt, chunksOf } from './source.ts';

const HEAD = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The rows of a CSV file that have a value: UTF-8 or UTF-16, with commas, semicolons, tabs or bars, whichever its first line has
 * most of (or `sep=` says). Refused while reading: other encodings, bytes that are no text, quotes that never close.
 */
export async function* csvRows(source: Source, limits: Limits): AsyncGenerator<SheetRow, void, void> {
  const head = await bytesAt(source, 0, HEAD);
  const encoding = encodingOf(head);
  const start = new TextDecoder(encoding).decode(head);
  const said = /^sep=(.)\r?\n/.exec(start)?.[1];
  const records = parse({
    delimiter: said ?? delimiterOf(start),
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: limits.between,
  });
  let row = 0;
  let count = 0;
  for await (const record of piped(decoded(source, encoding), records)) {
    row += 1;
    if (said !== undefined && row === 1) continue;
    const cells = cellsOf(record, row, limits);
    if (cells.length === 0) continue;
    count += 1;
    if (count > limits.rows) throw new Refused({ code: 'too-many-rows', most: limits.rows });
    yield { row, cells };
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the mark at its beginning, else by where the zero bytes of UTF-16 would stand in Latin letters and separators. */
function encodingOf(head: Uint8Array): Encoding {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
  if (even + odd === 0) return 'utf-8';
  if (even === 0 && odd > head.length / 8) return 'utf-16le';
  if (odd === 0 && even > head.length / 8) return 'utf-16be';
  throw new Refused({ code: 'csv-not-text' });
}

/** The separator that stands most often in the first line with letters, outside of quotes. */
function delimiterOf(start: string): string {
  const line = start.split(/\r\n|\n|\r/).find((one) => /\p{L}/u.test(one)) ?? '';
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* decoded(source: Source, encoding: Encoding): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const textOf = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Refused({ code: 'csv-encoding' });
    }
  };
  for await (const chunk of chunksOf(source)) {
    const text = textOf(chunk);
    if (text.includes('\0')) throw new Refused({ code: 'csv-not-text' });
    yield text;
  }
  yield textOf();
}

/** The records that the parser finds; what goes wrong before or in it ends the loop over them. */
async function* piped(
  text: AsyncIterable<string>,
  parser: ReturnType<typeof parse>,
): AsyncGenerator<readonly string[], void, void> {
  pipeline(Readable.from(text), parser, () => {
    // What went wrong reaches the loop below through the parser, which the pipeline destroys with it.
  });
  try {
    yield* parser as AsyncIterable<readonly string[]>;
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refused({ code: 'csv-quote', row: Number(error['records']) + 1 });
    throw error;
  }
}

function cellsOf(record: readonly string[], row: number, limits: Limits): readonly (Value | undefined)[] {
  const cells: (Value | undefined)[] = [];
  record.forEach((text, column) => {
    if (text.trim() === '') return;
    const cell = (): string => `${columnLetters(column)}${row}`;
    if (column >= limits.columns)
      throw new Refused({ code: 'too-many-columns', cell: cell(), most: limits.columns });
    if (text.length > limits.cellLetters)
      throw new Refused({ code: 'cell-too-long', cell: cell(), most: limits.cellLetters });
    cells[column] = { kind: 'text', text: unmarked(text) };
  });
  return cells;
}
