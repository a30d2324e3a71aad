import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { sheetRows } from './sheet-rows.ts';
import type { WrittenRow } from './sheet-xml.ts';
import { sheetXml } from './sheet-xml.ts';
import { rawWorkbook } from './testing/raw-workbook.ts';
import { csvBytes, xlsxBytes } from './write.ts';

const PEOPLE = 100_000;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A list of people as long as the province's, made one row at a time. */
function* people(asked: { rows: number }): Generator<WrittenRow, void, void> {
  for (let at = 0; at < PEOPLE; at += 1) {
    asked.rows += 1;
    yield [
      { kind: 'text', text: `Nguyễn Văn ${at}` },
      { kind: 'text', text: `CS${at % 3000}` },
      { kind: 'text', text: 'Viên chức' },
      { kind: 'day', day: day('2020-02-05') },
    ];
  }
}

/** What a thread of this many MB of heap finds in a file; a thread that needs more ends with an error. */
const readIn = (megabytes: number, path: string) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('testing/little-memory.ts', import.meta.url), {
      workerData: { path },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

describe('100,000 rows', () => {
  test('are written while they are read: the rows asked for run a few hundred ahead of the bytes', async () => {
    const asked = { rows: 0 };
    let bytes = 0;
    let atFirst = 0;
    for await (const chunk of xlsxBytes([{ name: 'A', widths: [], rows: people(asked) }])) {
      bytes += chunk.length;
      if (bytes > 100_000 && atFirst === 0) atFirst = asked.rows;
    }
    expect([asked.rows, atFirst > 0 && atFirst < 20_000]).toEqual([PEOPLE, true]);
  });

  test('are handed on a chunk at a time: nothing is inflated before the rows in hand are taken', async () => {
    let given = 0;
    let taken = 0;
    let held = 0;
    const chunks = async function* () {
      for await (const xml of sheetXml({ name: 'A', widths: [], rows: people({ rows: 0 }) })) {
        held = Math.max(held, given - taken);
        given += xml.startsWith('<row') ? 1 : 0;
        yield Buffer.from(xml);
      }
    };
    const book = { sheets: [], dates: 1900, dateStyles: [], texts: [] } as const;
    for await (const _ of sheetRows(chunks(), book, LIMITS, () => {})) taken += 1;
    expect({ taken, held }).toEqual({ taken: PEOPLE, held: 0 });
  });

  test('are read in 48 MB where the texts are shared, though 100 MB of XML stand around them', async () => {
    const path = join(folder, 'shared.xlsx');
    const numbers = Array.from({ length: PEOPLE }, (_, at) => at);
    // Blanks that do not repeat in step, or they would compress too well to be let in.
    const blank = (at: number): string =>
      Array.from({ length: 25 }, (_, n) => ' '.repeat(1 + ((at * 31 + n * n * 17) % 79))).join('\n');
    const texts = numbers.map((at) => `<si><t>Nguyễn Văn Người ${at}</t>${blank(at)}</si>`).join('');
    const data = numbers.map((at) => `<row><c t="s"><v>${at}</v></c></row>`).join('');
    await writeFile(path, await rawWorkbook({ texts, data }));
    expect(await readIn(48, path)).toEqual({ counted: PEOPLE, rows: PEOPLE });
  }, 120_000);

  test('are read from a workbook and from a CSV file in 32 MB', async () => {
    const rows = () => people({ rows: 0 });
    await writeFile(join(folder, 'a.xlsx'), xlsxBytes([{ name: 'A', widths: [], rows: rows() }]));
    await writeFile(join(folder, 'a.csv'), csvBytes(rows()));
    expect([await readIn(32, join(folder, 'a.xlsx')), await readIn(32, join(folder, 'a.csv'))]).toEqual([
      { counted: PEOPLE, rows: PEOPLE },
      { counted: PEOPLE, rows: PEOPLE },
    ]);
  }, 120_000);
});
