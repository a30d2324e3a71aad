import type { WorkbookRefusal } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import { describe, expect, test } from 'vitest';
import { openSheet } from './read.ts';
import { gathered } from './testing/gathered.ts';

const WORDS = 'Họ và tên,Chức vụ\r\nĐặng Hữu Cường,"Tổ trưởng, tổ Toán"\r\n';
const ROWS = [
  ['Họ và tên', 'Chức vụ'],
  ['Đặng Hữu Cường', 'Tổ trưởng, tổ Toán'],
];

async function textsOf(bytes: Uint8Array) {
  const sheet = await openSheet({ bytes }, '');
  if (!sheet.ok) return sheet.refusal;
  const rows = await gathered(sheet.value.rows);
  return rows.map(({ cells }) => [...cells].map((cell) => (cell?.kind === 'text' ? cell.text : cell?.kind)));
}

const utf16 = (words: string, end: 'le' | 'be', mark = true): Buffer => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
  return end === 'le' ? bytes : bytes.swap16();
};

describe('encodings', () => {
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16 LE', utf16(WORDS, 'le')],
    ['UTF-16 BE', utf16(WORDS, 'be')],
    ['UTF-16 LE without a mark', utf16(WORDS, 'le', false)],
    ['UTF-16 BE without a mark', utf16(WORDS, 'be', false)],
  ])('%s is read', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual(ROWS);
  });

  test.each<[string, Buffer, WorkbookRefusal]>([
    // "Nguyễn" in windows-1258: ê, then the tilde as a byte of its own; in TCVN3: one byte for ễ.
    ['windows-1258', Buffer.from('Nguy\xea\xden V\xe3n\r\n', 'latin1'), { code: 'csv-encoding' }],
    ['TCVN3', Buffer.from('Nguy\xd4n V\xa8n\r\n', 'latin1'), { code: 'csv-encoding' }],
    ['half a letter at the end', Buffer.from('Lê Nam\xc4', 'latin1'), { code: 'csv-encoding' }],
    ['half a pair of UTF-16', utf16('a,b\ud800c', 'le'), { code: 'csv-encoding' }],
    ['a zero byte among letters', Buffer.from('Lê Nam,\0\r\n'), { code: 'csv-not-text' }],
    ['a zero byte far behind', Buffer.from(`${'Lê Nam\n'.repeat(20_000)}\0`), { code: 'csv-not-text' }],
  ])('%s is refused', async (_, bytes, refusal) => {
    expect(await textsOf(bytes)).toEqual(refusal);
  });
});

describe('shape', () => {
  test.each([';', '\t', '|', ','])('fields may be separated by %j', async (separator) => {
    const words = `Họ tên${separator}Đơn vị\nLê Nam${separator}"Tổ ${separator} Toán"\n`;
    expect(await textsOf(Buffer.from(words))).toEqual([
      ['Họ tên', 'Đơn vị'],
      ['Lê Nam', `Tổ ${separator} Toán`],
    ]);
  });

  test('a file may say its separator itself, and blank lines count without being rows', async () => {
    const sheet = await openSheet({ bytes: Buffer.from('sep=;\r\n\r\na,b;c\r\n;;\r\nd;"e\r\nf"') }, '');
    expect(sheet.ok && (await gathered(sheet.value.rows)).map(({ row }) => row)).toEqual([3, 5]);
  });

  test('a quote that never closes is told with its line', async () => {
    expect(await textsOf(Buffer.from('a,b\nc,"d\ne,f\n'))).toEqual({ code: 'csv-quote', row: 2 });
    expect(await textsOf(Buffer.from('a,b\nc,d\nx,e "f\n'))).toEqual({ code: 'csv-quote', row: 3 });
    expect(await textsOf(Buffer.from(`a,b\nc,"${'d,\n'.repeat(200_000)}`))).toEqual({
      code: 'csv-quote',
      row: 2,
    });
  });

  test('too long a cell and too many columns are told with their place', async () => {
    expect([
      await textsOf(Buffer.from(`a\n,${'b'.repeat(32_768)}`)),
      await textsOf(Buffer.from(`a\n${','.repeat(100)}b`)),
    ]).toEqual([
      { code: 'cell-too-long', cell: 'B2', most: 32_767 },
      { code: 'too-many-columns', cell: 'CW2', most: 100 },
    ]);
  });

  test('blank lines only are an empty table', async () => {
    expect(await textsOf(Buffer.from('\ufeff\r\n , \r\n'))).toEqual({
      code: 'sheet-empty',
      sheet: undefined,
    });
  });
});
