import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import fc from 'fast-check';
import { parseCsv, readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { openSheet } from './read.ts';
import type { WrittenCell, WrittenRow } from './sheet-xml.ts';
import { gathered } from './testing/gathered.ts';
import { PAYLOADS } from './testing/payloads.ts';
import { csvBytes, xlsxBytes } from './write.ts';

const text = (words: string): WrittenCell => ({ kind: 'text', text: words });
const bytesOf = async (chunks: AsyncIterable<Uint8Array>) => Buffer.concat(await gathered(chunks));
const workbookOf = (rows: readonly WrittenRow[]) =>
  bytesOf(xlsxBytes([{ name: 'Bảng', widths: [20], rows }]));

/** Texts that a CSV reader keeps apart from the blank, since one that is only space says nothing. */
const written = PAYLOADS.filter((payload) => payload.trim() !== '');
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
const anything = fc.oneof(
  words,
  fc.constantFrom(...written),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== ''),
);

describe('an independent reader', () => {
  test('finds 630 payloads in a workbook as texts, letter for letter, and no formula anywhere', async () => {
    expect(PAYLOADS.length).toBe(630);
    const book = await readXlsx(await workbookOf(PAYLOADS.map((payload) => [text(payload)])));
    const sheet = book.sheets[0]!;
    expect([...(sheet.cells ?? new Map()).values()].filter(({ formula }) => formula !== undefined)).toEqual(
      [],
    );
    // What XML would turn into a line feed is escaped, and this reader leaves the escape.
    const read = sheet.rows.map(([cell]) => String(cell ?? '').replaceAll('_x000D_', '\r'));
    expect(read).toEqual(PAYLOADS);
  });

  test('finds none of them at the beginning of a CSV field', async () => {
    const file = (await bytesOf(csvBytes(PAYLOADS.map((payload) => [text(payload), text('b')])))).toString();
    const fields = parseCsv(file).map(([field]) => String(field));
    expect(fields.length).toBe(630);
    expect(fields.filter((field) => /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/u.test(field))).toEqual([]);
  });
});

describe('written and read again', () => {
  test('any texts, numbers and days of a workbook are the same', async () => {
    const cell = fc.oneof(
      anything.map((one) => text(one.toWellFormed())),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => ({ kind: 'number', number: number + 0 }) as const),
      fc
        .date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => ({ kind: 'day', day: day(date.toISOString().slice(0, 10)) }) as const),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 20 }),
        async (rows) => {
          const sheet = await openSheet({ bytes: await workbookOf(rows) }, '');
          expect(sheet.ok && (await gathered(sheet.value.rows)).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any texts of a CSV file are the same, the mark before a formula taken off again', async () => {
    const field = anything.map((one) => one.toWellFormed().replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            field.filter((one) => one.trim() !== ''),
            { minLength: 2, maxLength: 5 },
          ),
          { minLength: 1, maxLength: 20 },
        ),
        async (rows) => {
          const bytes = await bytesOf(
            csvBytes([[text('Cột'), text('Cột')], ...rows.map((cells) => cells.map(text))]),
          );
          const sheet = await openSheet({ bytes }, '');
          expect(sheet.ok && (await gathered(sheet.value.rows)).slice(1).map(({ cells }) => cells)).toEqual(
            rows.map((cells) => cells.map(text)),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('the same rows make the same bytes', async () => {
    const rows = [[text('Lê Nam')], [text('=1')]];
    expect(await workbookOf(rows)).toEqual(await workbookOf(rows));
  });
});
