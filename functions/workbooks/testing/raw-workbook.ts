import { ZipFile } from 'yazl';

/** A zip file with these entries, in this order. */
export async function zipOf(
  entries: Readonly<Record<string, string | Buffer>>,
  options: { compress?: boolean } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(2026, 0, 1), ...options });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type RawSheet = { readonly name: string; readonly xml: string; readonly state?: string };

type Raw = {
  /** What stands in `sheetData` of the only sheet. */
  readonly data: string;
  /** What stands behind `sheetData`. */
  readonly after: string;
  readonly name: string;
  readonly sheets: readonly RawSheet[];
  readonly texts: string | undefined;
  readonly styles: string | undefined;
  readonly workbookPr: string;
  readonly mainType: string;
  /** Further entries, or others in place of those that are made here. */
  readonly more: Readonly<Record<string, string | Buffer>>;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const worksheet = (data: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;

/** The entries of a workbook as Excel lays it out, written by hand so that anything in it can be wrong. */
export function rawEntries(given: Partial<Raw> = {}): Record<string, string | Buffer> {
  const {
    data = '',
    after = '',
    name = 'Trang1',
    texts,
    styles,
    workbookPr = '',
    mainType = SHEET_MAIN,
  } = given;
  const sheets = given.sheets ?? [{ name, xml: worksheet(data, after) }];
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}">${workbookPr}<sheets>${sheets
      .map(
        (sheet, at) =>
          `<sheet name="${sheet.name}" sheetId="${at + 1}" state="${sheet.state ?? 'visible'}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join('')}${styles === undefined ? '' : relation('rId98', 'styles', 'styles.xml')}${
      texts === undefined ? '' : relation('rId99', 'sharedStrings', '/xl/sharedStrings.xml')
    }</Relationships>`,
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>` }),
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...given.more,
  };
}

/** The bytes of such a workbook. */
export const rawWorkbook = (given: Partial<Raw> = {}): Promise<Buffer> => zipOf(rawEntries(given));

/** A cell of type `inlineStr`. */
export const inline = (cell: string, text: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
