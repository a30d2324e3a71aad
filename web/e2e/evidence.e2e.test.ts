import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { EVIDENCE } from '../src/copy/evidence.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { lineId } from '../src/lib/scoring/focus.ts';
import { axeFindings, overflow } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { type People, people } from './testing/people.ts';
import { photograph } from './testing/photograph.ts';
import { DESK, PHONE } from './testing/visitor.ts';

let opened: Opened;
let everyone: People;

beforeAll(async () => {
  opened = await openStack('scoring');
  everyone = people(opened.browser, opened.stack.origin);
}, 600_000);
afterAll(() => opened.close());

const chunk = (name: string, part: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), part]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(part.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A picture of 2,400 by 10 pixels that tells in its metadata where it was taken. */
function pictureOfAPlace(): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(2_400, 0);
  header.writeUInt32BE(10, 4);
  const exif = Buffer.from('49492a00080000000100258804000100000000000000000000', 'hex');
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('eXIf', exif),
    chunk('IDAT', deflateSync(Buffer.alloc(2_401 * 10))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What the server keeps as clean. */
async function keptFiles(): Promise<readonly Buffer[]> {
  const folder = process.env['EVIDENCE_FOLDER'] ?? '';
  const names = await readdir(join(folder, 'clean'));
  return Promise.all(names.map((name) => readFile(join(folder, 'clean', name))));
}

test('A photo is added to a line on a phone: smaller, without its place, and there after a reload.', async () => {
  onTestFailed(() => photograph('evidence', everyone));
  const page = await everyone.at('coso', { viewport: PHONE, hasTouch: true });
  await page.goto(ADDRESSES.sheet);
  const line = page.locator(`[id="${lineId('1.1')}"]`);
  await line.getByText(EVIDENCE.summary(0)).click();
  const photo = { name: 'Bảng niêm yết.png', mimeType: 'image/png', buffer: pictureOfAPlace() };
  await line.getByLabel(EVIDENCE.add).setInputFiles(photo);
  await line.getByText('Bảng niêm yết.jpg').waitFor();
  const wrong = [await axeFindings(page), await overflow(page)];
  await page.setViewportSize(DESK);
  const wrongOnDesk = [await axeFindings(page), await overflow(page)];
  await page
    .getByText(/Đã lưu/)
    .first()
    .waitFor();
  await page.reload();
  await line.getByText(EVIDENCE.summary(1)).waitFor();
  const [kept] = await keptFiles();
  expect([wrong, wrongOnDesk]).toEqual([
    [[], 0],
    [[], 0],
  ]);
  expect([kept?.toString('latin1', 6, 10), kept?.includes('Exif')]).toEqual(['JFIF', false]);
}, 300_000);
