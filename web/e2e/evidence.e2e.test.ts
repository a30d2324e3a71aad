import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { EVIDENCE } from '../src/copy/evidence.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { lineId } from '../src/lib/scoring/focus.ts';
import { axeFindings, overflow } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { type People, people } from './testing/people.ts';
import { photoOfAPlace } from './testing/photo.ts';
import { photograph } from './testing/photograph.ts';
import { DESK, PHONE } from './testing/visitor.ts';

let opened: Opened;
let everyone: People;

beforeAll(async () => {
  opened = await openStack('scoring');
  everyone = people(opened.browser, opened.stack.origin);
}, 600_000);
afterAll(() => opened.close());

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
  await line.getByLabel(EVIDENCE.add).setInputFiles(photoOfAPlace('Bảng niêm yết'));
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
