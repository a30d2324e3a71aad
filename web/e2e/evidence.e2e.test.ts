import { createHash } from 'node:crypto';
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

test('A hostile file gets nowhere by its signed address: other bytes, sizes and types are not taken, and what it is is refused.', async () => {
  const { origin } = opened.stack;
  const headers = {
    authorization: `Bearer ${await opened.token('coso')}`,
    'content-type': 'application/json',
  };
  const ask = async (path: string, body?: object) => {
    const post = {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, 'idempotency-key': path },
    };
    const response = await fetch(`${origin}/api${path}`, body === undefined ? { headers } : post);
    return { status: response.status, value: (await response.json()) as Record<string, unknown> };
  };
  const page = Buffer.from('<html><script>alert(document.domain)</script></html>');
  const announced = await ask('/rounds/2026/units/CS001/evidence', {
    name: 'Bảng niêm yết.png',
    size: page.length,
    sha256: createHash('sha256').update(page).digest('hex'),
  });
  const file = `/evidence/${String(announced.value['evidence'])}`;
  const { url } = (await ask(`${file}/upload`)).value as { url: string };
  const put = async (body: Buffer, type = 'application/octet-stream') =>
    (await fetch(url, { method: 'PUT', body: new Uint8Array(body), headers: { 'content-type': type } }))
      .status;
  expect([
    await put(Buffer.concat([page, Buffer.from('more')])),
    await put(Buffer.alloc(page.length, 'x')),
    await put(page, 'text/html'),
  ]).toEqual([403, 400, 403]);
  expect((await ask(`${file}/check`, {})).value['code']).toBe('file-not-there');
  expect(await put(page)).toBe(200);
  const checked = await ask(`${file}/check`, {});
  expect([checked.value['state'], (await ask(`${file}/link`)).status]).toEqual(['refused', 409]);
});
