import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { harmless } from './harmless.ts';
import type { WrittenRow, WrittenSheet } from './sheet-xml.ts';
import { DECLARATION, escaped, sheetXml, STYLES_XML } from './sheet-xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Parts carry no time of their own: the same rows make the same bytes. */
const NO_TIME = new Date(2019, 0, 1);

/**
 * The bytes of an .xlsx workbook, made while they are read: rows are asked for one at a time. Every text is written as a
 * text, never as a formula; what looks like one carries `quotePrefix` besides, so that editing the cell does not wake it.
 */
export async function* xlsxBytes(sheets: readonly WrittenSheet[]): AsyncGenerator<Uint8Array, void, void> {
  const zip = new ZipFile();
  const out = zip.outputStream.pipe(new PassThrough());
  const streams: Readable[] = [];
  zip.on('error', (error: Error) => out.destroy(error));
  const part = (name: string, xml: string): void =>
    zip.addBuffer(Buffer.from(DECLARATION + xml), name, { mtime: NO_TIME });
  part('[Content_Types].xml', contentTypesXml(sheets));
  part('_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']]));
  part('xl/workbook.xml', workbookXml(sheets));
  part(
    'xl/_rels/workbook.xml.rels',
    relationsXml([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  zip.addBuffer(Buffer.from(STYLES_XML), 'xl/styles.xml', { mtime: NO_TIME });
  for (const [at, sheet] of sheets.entries())
    zip.addReadStreamLazy(`xl/worksheets/sheet${at + 1}.xml`, { mtime: NO_TIME }, (done) => {
      const stream = Readable.from(inBlocks(sheetXml(sheet)), { objectMode: false });
      streams.push(stream);
      done(null, stream);
    });
  zip.end();
  try {
    yield* out;
  } finally {
    for (const stream of streams) stream.destroy();
  }
}

/** The bytes of a CSV file: UTF-8 with its mark, so that Excel sees the marks of Vietnamese letters; RFC 4180 otherwise. */
export async function* csvBytes(
  rows: AsyncIterable<WrittenRow> | Iterable<WrittenRow>,
): AsyncGenerator<Uint8Array, void, void> {
  const lines = async function* (): AsyncGenerator<string, void, void> {
    yield '\ufeff';
    for await (const cells of rows) yield `${cells.map(csvField).join(',')}\r\n`;
  };
  yield* inBlocks(lines());
}

function csvField(cell: WrittenRow[number]): string {
  if (cell === undefined) return '';
  if (cell.kind === 'number') return String(cell.number);
  const text = cell.kind === 'day' ? cell.day : harmless(cell.text);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const BLOCK = 64 * 1024;

/** Rows are small: handed on one at a time they would cost more in streams than in XML. */
async function* inBlocks(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, void> {
  let block = '';
  for await (const text of texts) {
    block += text;
    if (block.length < BLOCK) continue;
    yield Buffer.from(block);
    block = '';
  }
  yield Buffer.from(block);
}

const relationsXml = (relations: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(
      ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly WrittenSheet[]): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const contentTypesXml = (sheets: readonly WrittenSheet[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${sheets
    .map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;
