import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { pagesOf } from '@bang-vang/shared/domain/honours/pages.ts';
import { aRoll, aRollUnit, anEntry, aUnit } from '@bang-vang/shared/domain/honours/roll.builder.ts';
import type { HonourRoll, RevokedEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Rendered = { readonly status: number; readonly html: string };

const web = join(import.meta.dirname, '..');
const origin = 'https://bangvang.example';
const GIVEN = ['Ánh', 'Ẩn', 'Bích', 'Cường', 'Diệp', 'Hương', 'Khánh Tường', 'Ngọc', 'Ước', 'Yến'];
const FAMILY = ['Nguyễn Thị', 'Trần Hữu', 'Lê Tôn Nữ', 'Phạm Quốc', 'Hoàng Bảo'];

let folder: string;
let renderPage: (path: string, locals: { roll: HonourRoll; origin: string }) => Promise<Rendered>;

beforeAll(async () => {
  // Inside the repository, for prerendering looks for packages from where the build lies.
  const cache = join(web, '../.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'public-site-'));
  const astro = join(web, '../node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--root', web, '--outDir', folder], {
    cwd: web,
  });
  ({ renderPage } = await import(pathToFileURL(join(folder, 'server/entry.mjs')).href));
}, 240_000);

afterAll(() => rm(folder, { recursive: true }));

/** A roll of 50 people in 10 units, as long as names and citations are in life. */
function rollOfFifty(): HonourRoll {
  const units = Array.from({ length: 10 }, (_, n) =>
    aRollUnit(`c${n}`, { name: `Công đoàn cơ sở Trung tâm Hành chính công khu vực ${n}` }),
  );
  const entries = FAMILY.flatMap((family, row) =>
    GIVEN.map((given, n) =>
      anEntry(row * 4099 + n * 70_001, `${family} ${given}`, { unit: aUnit(`c${n}`, units[n]!.name) }),
    ),
  );
  return aRoll({ units, entries });
}

test('Every page of a roll is rendered, and the page of a missing page tells that it is missing.', async () => {
  const roll = rollOfFifty();
  const answers: Record<string, number> = {};
  for (const { path } of pagesOf(roll)) answers[path] = (await renderPage(path, { roll, origin })).status;
  expect(Object.entries(answers).filter(([, status]) => status !== 200)).toEqual([['/404', 404]]);
}, 60_000);

test('No page has a script, each has one first heading, its language, its address and its policy.', async () => {
  const roll = rollOfFifty();
  for (const { path, kind } of pagesOf(roll).filter(({ kind }) => !['data', 'feed'].includes(kind))) {
    const { html } = await renderPage(path, { roll, origin });
    expect([path, kind, html.includes('<script'), html.match(/<h1/g)?.length]).toEqual([
      path,
      kind,
      false,
      1,
    ]);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain(`<link rel="canonical" href="${origin}${path}">`);
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-`);
    expect(html).toContain('Bản trình diễn: người và đơn vị đều là hư cấu');
  }
}, 60_000);

test('A list of fifty names weighs at most 14 kB with its styles, compressed.', async () => {
  const roll = rollOfFifty();
  const { html } = await renderPage('/vinh-danh/2025', { roll, origin });
  expect(html.match(/href="\/vinh-danh\/2025\/[0-9A-Z]{8}"/g)?.length).toBe(50);
  expect(gzipSync(html).length).toBeLessThanOrEqual(14_000);
});

test('A revoked honour answers at its address with its code and day, and names nobody.', async () => {
  const { code } = anEntry(7, '');
  const revoked: RevokedEntry = { standing: 'revoked', code, year: 2025, on: day('2026-04-01') };
  const roll = aRoll({ entries: [revoked, anEntry(8, 'Vũ Ân')] });
  for (const path of [`/vinh-danh/2025/${code}`, `/xac-minh/${code}`]) {
    const { status, html } = await renderPage(path, { roll, origin });
    expect([status, html.includes('Không còn hiệu lực'), html.includes('01/04/2026')]).toEqual([
      200,
      true,
      true,
    ]);
    expect(html).not.toContain('Vũ Ân');
  }
});

test('What the roll does not hold is missing, and says so in words.', async () => {
  const roll = rollOfFifty();
  for (const path of [
    '/vinh-danh/1999',
    '/vinh-danh/2025/ZZZZZZZZ',
    '/vinh-danh/don-vi/x',
    '/tra-cuu/xyz',
    '/gi-do',
  ]) {
    const { status, html } = await renderPage(path, { roll, origin });
    expect([path, status, html.includes('Không có trang này')]).toEqual([path, 404, true]);
  }
});

test('A name with signs of markup stays text.', async () => {
  const roll = aRoll({ entries: [anEntry(9, 'Vũ <b>Ân</b> & con')] });
  const { html } = await renderPage('/vinh-danh/2025', { roll, origin });
  expect(html).toContain('&lt;b>Ân&lt;/b>'.replaceAll('>', '&gt;'));
});
