import { open, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookSentence } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import type { WorkbookRefusal } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { openSheet } from './read.ts';
import { gathered } from './testing/gathered.ts';
import { inline, rawEntries, rawWorkbook, worksheet, zipOf } from './testing/raw-workbook.ts';

const WANTED = 'Người tham gia';
const refused = (refusal: WorkbookRefusal) => ({ ok: false, refusal });
const ROW = `<row r="1">${inline('A1', 'Họ và tên')}</row>`;

const opened = async (bytes: Uint8Array) => openSheet({ bytes }, WANTED);
const sheetOf = async (given: Parameters<typeof rawWorkbook>[0]) => opened(await rawWorkbook(given));

/** The rows of a file that can be read. */
async function rowsOf(bytes: Uint8Array) {
  const sheet = await opened(bytes);
  if (!sheet.ok) throw new Error(`refused: ${sheet.refusal.code}`);
  return gathered(sheet.value.rows);
}

/** A file as programs older than 2007, and Excel under a password, write it: one sector of header, one of directory. */
function oleFile(stream: string): Buffer {
  const bytes = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.write(stream, 512, 'utf16le');
  return bytes;
}

/** The same zip file under another name of the same length, which no proper writer would take. */
const renamed = (zip: Buffer, name: string, other: string): Buffer =>
  Buffer.from(zip.toString('latin1').replaceAll(name, other), 'latin1');

/** The zip file with something changed in what its directory says of an entry. */
function patched(zip: Buffer, name: string, patch: (entry: Buffer) => void): Buffer {
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf(name) - 46;
  patch(bytes.subarray(at));
  return bytes;
}

describe('what a file is, its bytes decide', () => {
  test.each<[string, Uint8Array, WorkbookRefusal]>([
    ['an empty file', Buffer.alloc(0), { code: 'file-empty' }],
    ['an old .xls', oleFile('Workbook'), { code: 'workbook-old' }],
    ['a workbook under a password', oleFile('EncryptedPackage'), { code: 'workbook-encrypted' }],
    ['a PDF', Buffer.from('%PDF-1.7'), { code: 'not-a-workbook' }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), { code: 'not-a-workbook' }],
    ['a page that calls itself .xls', Buffer.from(' <html><table>'), { code: 'not-a-workbook' }],
    ['the beginning of a zip file', Buffer.from('PK\x03\x04\x14\0'), { code: 'workbook-broken' }],
    ['bytes without a meaning', Buffer.from([1, 0, 0, 2, 0, 0, 3]), { code: 'csv-not-text' }],
  ])('%s is refused', async (_, bytes, refusal) => {
    expect(await opened(bytes)).toEqual(refused(refusal));
  });

  test('an empty zip file, another zip file and a text document are no workbooks', async () => {
    const text = {
      'word/document.xml': '<w/>',
      '[Content_Types].xml': '<Types><Override ContentType="x.document.main+xml"/></Types>',
    };
    for (const entries of [{}, { 'a.txt': 'a' }, text])
      expect(await opened(await zipOf(entries))).toEqual(refused({ code: 'not-a-workbook' }));
  });

  test('a file of 200 MB is refused before it is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    const path = join(folder, 'large.xlsx');
    const file = await open(path, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    expect(await openSheet({ path }, WANTED)).toEqual(refused({ code: 'file-too-large', megabytes: 32 }));
    await rm(folder, { recursive: true });
  });
});

describe('other kinds of workbooks', () => {
  test.each<[string, string, WorkbookRefusal]>([
    ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', { code: 'workbook-macros' }],
    ['.xlsb', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', { code: 'workbook-binary' }],
  ])('%s is refused', async (_, mainType, refusal) => {
    expect(await sheetOf({ data: ROW, mainType })).toEqual(refused(refusal));
  });

  test('macros in a workbook that calls itself .xlsx are refused', async () => {
    const more = { 'xl/vbaProject.bin': 'x' };
    expect(await sheetOf({ data: ROW, more })).toEqual(refused({ code: 'workbook-macros' }));
  });

  test('.ods is refused', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(await opened(await zipOf({ mimetype, 'content.xml': '<x/>' }))).toEqual(
      refused({ code: 'workbook-open-document' }),
    );
  });
});

describe('hostile zip files', () => {
  test('a file that breaks off anywhere is refused, never read in part', async () => {
    const whole = await rawWorkbook({ data: ROW });
    const ends = Array.from({ length: 40 }, (_, place) => Math.floor((whole.length * (place + 1)) / 41));
    const answers = await Promise.all(ends.map((end) => opened(whole.subarray(0, end))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(refused({ code: 'workbook-broken' }))]),
    );
  });

  test('a damaged letter is noticed, though it can be inflated', async () => {
    const whole = await zipOf(rawEntries({ data: ROW }), { compress: false });
    const damaged = Buffer.from(whole);
    damaged[damaged.indexOf('</t>') - 1]! ^= 1;
    expect(await opened(damaged)).toEqual(refused({ code: 'workbook-broken' }));
  });

  test('a part that inflates to more than two hundred times its size is refused unread', async () => {
    const xml = worksheet(`<row r="1">${' '.repeat(6 * 1024 * 1024)}</row>`);
    expect(await sheetOf({ sheets: [{ name: 'A', xml }] })).toEqual(refused({ code: 'workbook-too-dense' }));
  });

  test('a part that says it is small and inflates to more is refused', async () => {
    const bomb = await rawWorkbook({ data: `${ROW}${' '.repeat(3 * 1024 * 1024)}` });
    const lying = patched(bomb, 'xl/worksheets/sheet1.xml', (entry) => entry.writeUInt32LE(1000, 24));
    expect(await opened(lying)).toEqual(refused({ code: 'workbook-broken' }));
  });

  test('more than a thousand entries are refused', async () => {
    const more = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`xl/media/${at}`, '']));
    expect(await sheetOf({ data: ROW, more })).toEqual(refused({ code: 'workbook-unsafe' }));
  });

  test('a zip file inside is never opened', async () => {
    const bomb = await zipOf({ a: Buffer.alloc(8 * 1024 * 1024) });
    expect(await rowsOf(await rawWorkbook({ data: ROW, more: { 'xl/media/bomb.zip': bomb } }))).toEqual([
      { row: 1, cells: [{ kind: 'text', text: 'Họ và tên' }] },
    ]);
  });

  test.each(['../../etc/x', '/etc/shadow', 'x\\\\evil.xml'])(
    'an entry of the name %s is refused',
    async (name) => {
      const plain = 'x'.repeat(name.length);
      const zip = await rawWorkbook({ data: ROW, more: { [plain]: '' } });
      expect(await opened(renamed(zip, plain, name))).toEqual(refused({ code: 'workbook-unsafe' }));
    },
  );

  test('the same entry twice is refused', async () => {
    const zip = await rawWorkbook({ data: ROW, more: { 'xl/worksheets/sheetX.xml': worksheet('') } });
    expect(await opened(renamed(zip, 'sheetX', 'sheet1'))).toEqual(refused({ code: 'workbook-unsafe' }));
  });

  test('an encrypted entry asks for the password to be taken off', async () => {
    const zip = await rawWorkbook({ data: ROW });
    const locked = patched(zip, 'xl/worksheets/sheet1.xml', (entry) => entry.writeUInt16LE(1, 8));
    expect(await opened(locked)).toEqual(refused({ code: 'workbook-encrypted' }));
  });

  test('a path out of the workbook leads nowhere', async () => {
    const entries = rawEntries({ data: ROW });
    const rels = String(entries['xl/_rels/workbook.xml.rels']).replace('worksheets/', '../../../../etc/');
    expect(await opened(await zipOf({ ...entries, 'xl/_rels/workbook.xml.rels': rels }))).toEqual(
      refused({ code: 'workbook-broken' }),
    );
  });
});

describe('hostile XML', () => {
  const LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '[Content_Types].xml', '_rels/.rels'])(
    'a DTD in %s is refused before an entity of it is met',
    async (part) => {
      const entries = rawEntries({ data: ROW });
      expect(await opened(await zipOf({ ...entries, [part]: LAUGHS + String(entries[part]) }))).toEqual(
        refused({ code: 'workbook-unsafe' }),
      );
    },
  );

  test.each<[string, string, WorkbookRefusal]>([
    ['an entity nobody declared', inline('A1', '&b;'), { code: 'workbook-broken' }],
    ['a zero byte', inline('A1', '\0'), { code: 'workbook-broken' }],
    ['a tag that is not closed', '<c r="A1"><v>1</c>', { code: 'workbook-broken' }],
    ['a cell of another row', inline('A7', 'a'), { code: 'workbook-broken' }],
    ['a column after the last', inline('XFE1', 'a'), { code: 'workbook-broken' }],
    ['a cell twice', inline('A1', 'a') + inline('A1', 'b'), { code: 'workbook-broken' }],
    ['a text that is not there', '<c r="A1" t="s"><v>9</v></c>', { code: 'workbook-broken' }],
    ['a text of no place', '<c r="A1" t="s"><v>__proto__</v></c>', { code: 'workbook-broken' }],
    ['a number that is none', '<c r="A1"><v>1e999</v></c>', { code: 'workbook-broken' }],
    ['a type nobody knows', '<c r="A1" t="constructor"><v>1</v></c>', { code: 'workbook-broken' }],
    [
      'a value in the last column',
      inline('XFD1', 'a'),
      { code: 'too-many-columns', cell: 'XFD1', most: 100 },
    ],
    [
      'a cell that is too long',
      inline('A1', 'a'.repeat(32_768)),
      { code: 'cell-too-long', cell: 'A1', most: 32_767 },
    ],
    ['a text without end', inline('A1', 'a'.repeat(3_000_000)), { code: 'workbook-unsafe' }],
    ['an attribute without end', `<c r="A1" x="${'a'.repeat(3_000_000)}"/>`, { code: 'workbook-unsafe' }],
  ])('%s is refused', async (_, cells, refusal) => {
    expect(await sheetOf({ data: `<row r="1">${cells}</row>`, texts: '<si><t>a</t></si>' })).toEqual(
      refused(refusal),
    );
  });

  test.each(['0', '-1', '1048577', '1e3', 'x'])('a row of the number %s is refused', async (r) => {
    expect(await sheetOf({ data: `<row r="${r}"></row>` })).toEqual(refused({ code: 'workbook-broken' }));
  });

  test('letters that are not UTF-8 are refused', async () => {
    const xml = Buffer.from(worksheet(`<row r="1">${inline('A1', 'Nguyễn')}</row>`), 'latin1');
    const entries = { ...rawEntries(), 'xl/worksheets/sheet1.xml': xml };
    entries['xl/worksheets/sheet1.xml'] = Buffer.concat([xml.subarray(0, -1), Buffer.from([0xff])]);
    expect(await opened(await zipOf(entries))).toEqual(refused({ code: 'workbook-broken' }));
  });

  test.each(['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'])(
    'a workbook without %s is refused',
    async (part) => {
      const { [part]: _, ...entries } = rawEntries({ data: ROW });
      expect(await opened(await zipOf(entries))).toEqual(refused({ code: 'workbook-broken' }));
    },
  );
});

describe('which sheet is taken', () => {
  const xml = worksheet(ROW);
  const named = async (...sheets: { name: string; state?: string }[]) => {
    const answer = await sheetOf({ sheets: sheets.map((sheet) => ({ xml, ...sheet })) });
    return answer.ok ? answer.value.name : answer.refusal;
  };

  test('the one of the wanted name, however its marks were typed; else the only visible one', async () => {
    expect([
      await named({ name: 'Hướng dẫn' }, { name: 'nguoi tham gia ' }),
      await named({ name: 'Hướng dẫn' }, { name: WANTED.normalize('NFD') }),
      await named({ name: 'Sheet1' }),
      await named(
        { name: 'Ẩn', state: 'hidden' },
        { name: 'Sheet1' },
        { name: 'Rất ẩn', state: 'veryHidden' },
      ),
    ]).toEqual(['nguoi tham gia ', WANTED.normalize('NFD'), 'Sheet1', 'Sheet1']);
  });

  test('a choice that a person has to make is handed back', async () => {
    expect([
      await named({ name: 'A' }, { name: 'B' }),
      await named({ name: 'A' }, { name: WANTED, state: 'hidden' }),
      await named({ name: 'A', state: 'hidden' }),
      await named(),
    ]).toEqual([
      { code: 'which-sheet', sheets: ['A', 'B'], wanted: WANTED },
      { code: 'sheet-hidden', sheet: WANTED },
      { code: 'no-sheet' },
      { code: 'no-sheet' },
    ]);
  });

  test('a sheet of blank cells is empty', async () => {
    const data = `<row r="1"><c r="A1" s="3"/>${inline('B1', ' \u00a0')}</row><row r="1048576"/>`;
    expect(await sheetOf({ data })).toEqual(refused({ code: 'sheet-empty', sheet: 'Trang1' }));
  });
});

describe('limits', () => {
  const few = { ...LIMITS, rows: 2, merges: 1, texts: 1, textLetters: 5 };
  const limited = async (given: Parameters<typeof rawWorkbook>[0]) =>
    openSheet({ bytes: await rawWorkbook(given) }, WANTED, few);
  const rows = Array.from({ length: 3 }, (_, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, 'a')}</row>`);

  test('each is refused with its figure', async () => {
    expect([
      await limited({ data: rows.join('') }),
      await limited({
        data: ROW,
        after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>',
      }),
      await limited({ data: ROW, texts: '<si><t>a</t></si><si><t>b</t></si>' }),
      await limited({ data: ROW, texts: '<si><t>abcdef</t></si>' }),
      await openSheet({ bytes: Buffer.from('a\nb\nc\n') }, WANTED, few),
    ]).toEqual(
      [
        { code: 'too-many-rows', most: 2 } as const,
        { code: 'sheet-too-merged', most: 1 } as const,
        { code: 'too-many-texts' } as const,
        { code: 'too-many-texts' } as const,
        { code: 'too-many-rows', most: 2 } as const,
      ].map(refused),
    );
  });
});

describe('what stands in the cells', () => {
  const STYLES =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]#,##0&quot; đồng&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const TEXTS =
    '<si><t>Lê Nam</t></si><si><r><rPr><b/></rPr><t>Lê </t></r><r><t xml:space="preserve">Thị </t></r><r><t>Hoa</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>';
  const cellsOf = async (cells: string, workbookPr = '') => {
    const rows = await rowsOf(
      await rawWorkbook({ data: `<row r="1">${cells}</row>`, texts: TEXTS, styles: STYLES, workbookPr }),
    );
    return rows[0]?.cells;
  };
  const text = (words: string) => ({ kind: 'text', text: words });

  test('texts: shared, of several runs, without what helps to pronounce them, unescaped, inline, of a formula', async () => {
    const shared = [0, 1, 2, 3].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    const formula = '<c t="str"><f>A1&amp;"x"</f><v>Lê Namx</v></c>';
    expect(await cellsOf(`${shared}${inline('E1', 'Đặng &amp; Lý')}${formula}`)).toEqual(
      ['Lê Nam', 'Lê Thị Hoa', '東京', 'a\rb_x0041_', 'Đặng & Lý', 'Lê Namx'].map(text),
    );
  });

  test('numbers, flags, errors, and formulas without a result', async () => {
    expect(
      await cellsOf(
        '<c><v>1.5</v></c><c s="3"><v>2</v></c><c t="b"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>TODAY()</f></c>',
      ),
    ).toEqual([
      { kind: 'number', number: 1.5 },
      { kind: 'number', number: 2 },
      { kind: 'flag', flag: true },
      { kind: 'error', error: '#DIV/0!' },
      { kind: 'uncomputed' },
    ]);
  });

  test('dates by their format, in both date systems; the day that never was stays a number', async () => {
    const cells =
      '<c s="1"><v>45000.75</v></c><c s="2"><v>59</v></c><c s="2"><v>60</v></c><c s="2"><v>61</v></c>';
    const days = (...list: (string | number)[]) =>
      list.map((one) =>
        typeof one === 'number' ? { kind: 'number', number: one } : { kind: 'day', day: one },
      );
    expect(await cellsOf(cells)).toEqual(days('2023-03-15', '1900-02-28', 60, '1900-03-01'));
    expect(await cellsOf(cells, '<workbookPr date1904="1"/>')).toEqual(
      days('2027-03-16', '1904-02-29', '1904-03-01', '1904-03-02'),
    );
    expect(
      await cellsOf(
        '<c t="d"><v>2026-02-05T08:00:00</v></c><c s="1"><v>-3</v></c><c s="1"><v>99999999</v></c>',
      ),
    ).toEqual(days('2026-02-05', -3, 99_999_999));
  });

  test('cells without an address stand side by side, and an element may carry a prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(await rawWorkbook({ sheets: [{ name: 'A', xml }] }))).toEqual([
      { row: 1, cells: [{ kind: 'number', number: 1 }, , { kind: 'number', number: 2 }] },
    ]);
  });

  test('merged cells are told as such, with the value in the first of them', async () => {
    const data = `<row r="1">${inline('A1', 'Đơn vị')}${inline('B1', 'Tên')}</row><row r="2">${inline('B2', 'Lê Nam')}</row><row r="3">${inline('B3', 'Lý Hoa')}</row>`;
    const after = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>';
    const merged = (first?: object) => ({ kind: 'merged', range: 'A1:A2', first });
    expect(await rowsOf(await rawWorkbook({ data, after }))).toEqual([
      { row: 1, cells: [merged(text('Đơn vị')), text('Tên')] },
      { row: 2, cells: [merged(), text('Lê Nam')] },
      { row: 3, cells: [, text('Lý Hoa')] },
    ]);
  });
});

test('every refusal is a sentence in Vietnamese that says what to do', () => {
  const details = { megabytes: 1, sheet: 'A', sheets: ['A'], wanted: 'B', most: 1, cell: 'A1', row: 1 };
  const codes = [
    'file-empty',
    'file-too-large',
    'not-a-workbook',
    'workbook-broken',
    'workbook-old',
    'workbook-encrypted',
    'workbook-binary',
    'workbook-macros',
    'workbook-open-document',
    'workbook-unsafe',
    'workbook-too-dense',
    'no-sheet',
    'sheet-hidden',
    'which-sheet',
    'sheet-empty',
    'sheet-too-merged',
    'too-many-rows',
    'too-many-columns',
    'too-many-texts',
    'cell-too-long',
    'csv-encoding',
    'csv-not-text',
    'csv-quote',
  ] as const satisfies readonly WorkbookRefusal['code'][];
  for (const code of codes)
    expect(workbookSentence({ code, ...details })).toMatch(/^[^.]+\. .*(Hãy|phải).*\.$|Hãy .*\.$/u);
});
