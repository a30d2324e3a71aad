import { workbookSentence } from '@bang-vang/shared/domain/imports/workbook-refusal.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSheet } from './read.ts';
import { gathered } from './testing/gathered.ts';
import { inline, rawEntries, zipOf } from './testing/raw-workbook.ts';

const entries = rawEntries({
  data: `<row r="1">${inline('A1', 'Họ và tên')}<c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>45000</v></c></row>`,
  after: '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
  texts: '<si><r><t>Chức </t></r><r><t>vụ</t></r></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});
const packed = await zipOf(entries);
const stored = await zipOf(entries, { compress: false });
const list = Buffer.from('\ufeffHọ và tên,Chức vụ\r\nĐặng Hữu Cường,"Tổ trưởng, tổ Toán"\r\n');

type Damage = (bytes: Buffer) => Buffer;
const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const at = (bytes: Buffer, where: number): number => Math.floor(where * bytes.length);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([where, byte]) => (bytes: Buffer) => {
    const other = Buffer.from(bytes);
    other[at(bytes, where)] = byte;
    return other;
  }),
  place.map((where) => (bytes: Buffer) => bytes.subarray(0, at(bytes, where))),
  fc.tuple(place, place).map(([one, two]) => (bytes: Buffer) => {
    const [from, to] = [at(bytes, one), at(bytes, two)].sort((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 20 })).map(
    ([where, more]) =>
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), more, bytes.subarray(at(bytes, where))]),
  ),
);

test('a file that was damaged anyhow is refused with a sentence, or gives rows; it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(packed, stored, list),
      fc.array(damage, { minLength: 1, maxLength: 6 }),
      async (whole, damages) => {
        const bytes = damages.reduce<Buffer>((before, harm) => harm(before), whole);
        const sheet = await openSheet({ bytes }, 'Trang1');
        if (sheet.ok) expect((await gathered(sheet.value.rows)).length).toBe(sheet.value.rowCount);
        else expect(workbookSentence(sheet.refusal)).toMatch(/Hãy/);
      },
    ),
    { numRuns: 1_000 },
  );
}, 120_000);
