import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { readRows } from '@bang-vang/shared/domain/imports/criteria-read.ts';
import { setOfRows } from '@bang-vang/shared/domain/imports/criteria-set.ts';
import { CRITERIA_SHEET } from '@bang-vang/shared/domain/imports/criteria-sheet.ts';
import { aGroup, aLine, aSet } from '@bang-vang/shared/domain/scoring/a-set.ts';
import type { SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { criteriaXlsx } from './criteria.ts';
import { openSheet } from './read.ts';
import { gathered } from './testing/gathered.ts';
import { PAYLOADS } from './testing/payloads.ts';

const bytesOf = async (content: SetContent) => Buffer.concat(await gathered(criteriaXlsx(content)));

async function readBack(content: SetContent) {
  const sheet = await openSheet({ bytes: await bytesOf(content) }, CRITERIA_SHEET);
  if (!sheet.ok) throw new Error(sheet.refusal.code);
  const rows = readRows(await gathered(sheet.value.rows));
  return rows.ok ? setOfRows(rows.value) : rows;
}

test('A shipped set with bands, a bonus and deductions reads back from its workbook as it was.', async () => {
  const content = contentOf(officeSet);
  expect(await readBack(content)).toEqual({ ok: true, value: content });
});

test('None of 630 formula payloads is live in the workbook, wherever a set can say it.', async () => {
  const hostile = contentOf(
    aSet({
      title: PAYLOADS[0] ?? '',
      groups: PAYLOADS.map((payload, at) =>
        aGroup(`${at}`, 10, [
          aLine(`${at}.1`, { text: payload, source: payload, guidance: payload }),
          { ...aLine(`${at}.2`), kind: 'bonus', grounds: [payload] },
        ]),
      ),
      deductions: PAYLOADS.map((text, at) => ({ id: `T${at}`, appliesTo: '0', text, amount: null })),
      classifications: PAYLOADS.map((title, at) => ({ id: `X${at}`, title, from: at })),
      source: { title: PAYLOADS[1] ?? '', section: PAYLOADS[2] ?? '', confidence: 'unverified' },
    }),
  );
  const book = await readXlsx(await bytesOf(hostile));
  const cells = book.sheets.flatMap((sheet) => [...(sheet.cells ?? new Map()).values()]);
  const texts = new Set(
    book.sheets.flatMap(({ rows }) =>
      rows.flat().map((cell) => String(cell ?? '').replaceAll('_x000D_', '\r')),
    ),
  );
  expect(PAYLOADS.filter((payload) => !texts.has(payload))).toEqual([]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});
