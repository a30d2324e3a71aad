import { existsSync, mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { pagesOf } from '@bang-vang/shared/domain/honours/pages.ts';
import { aRoll, aRollUnit, anEntry } from '@bang-vang/shared/domain/honours/roll.builder.ts';
import type { HonourRoll } from '@bang-vang/shared/domain/honours/roll.ts';
import { inFolder } from '../kit/site-files.ts';
import type { SiteFiles } from '../kit/site-files.ts';
import { publishSite } from './publish-site.ts';
import type { RenderPage } from './publish-site.ts';

const ORIGIN = 'https://bang-vang.example';
const MAI = anEntry(7, 'Trần Mai');
const NAM = anEntry(8, 'Lê Nam');
const rollOf = (...entries: HonourRoll['entries']) => aRoll({ units: [aRollUnit('c1')], entries });
const [page7, page8] = [MAI, NAM].map(({ code }) => `vinh-danh/2025/${code}/index.html`) as [string, string];

/** Pages that say their path, and of the whole roll how many names it has where they list it. */
const render: RenderPage = async (path, { roll, origin }) => ({
  status: 200,
  html: path.startsWith('/vinh-danh/2025/2') ? `${origin}${path}` : `${path}: ${roll.entries.length} names`,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
const publish = (roll: HonourRoll, files: SiteFiles = inFolder(folder), by: RenderPage = render) =>
  publishSite(roll, ORIGIN, by, files);
const filesOf = (roll: HonourRoll) => new Set(pagesOf(roll).map(({ file }) => file));
/** A folder that fails when a file of this name is written. */
const failingAt = (name: string): SiteFiles => {
  const files = inFolder(folder);
  return {
    ...files,
    write: (file, content) =>
      file === name ? Promise.reject(new Error('cut off')) : files.write(file, content),
    writeManifest: (manifest, tag) =>
      name === 'manifest' ? Promise.reject(new Error('cut off')) : files.writeManifest(manifest, tag),
  };
};

describe('a publication', () => {
  test('writes every page of the roll once, each with its content.', async () => {
    const roll = rollOf(MAI);
    const { written, removed } = await publish(roll);
    expect([written.length, new Set(written), removed]).toEqual([filesOf(roll).size, filesOf(roll), []]);
    expect(await readFile(join(folder, page7), 'utf8')).toBe(`${ORIGIN}/vinh-danh/2025/${MAI.code}`);
  });

  test('writes nothing when nothing has changed.', async () => {
    await publish(rollOf(MAI));
    expect(await publish(rollOf(MAI))).toEqual({ written: [], removed: [] });
  });

  test('of one name more writes its page and the lists, and leaves the pages of others alone.', async () => {
    await publish(rollOf(MAI));
    const { written } = await publish(rollOf(MAI, NAM));
    expect(written).toContain(page8);
    expect(written).toContain('vinh-danh/2025/index.html');
    expect(written).not.toContain(page7);
  });

  test('writes pages of names before the lists that link to them.', async () => {
    const order: string[] = [];
    const files = inFolder(folder);
    const noted: SiteFiles = { ...files, write: async (file) => void order.push(file) };
    await publish(rollOf(MAI, NAM), noted);
    expect(Math.max(order.indexOf(page7), order.indexOf(page8))).toBeLessThan(
      order.indexOf('vinh-danh/index.html'),
    );
  });

  test('writes the year that people wait for before every other page.', async () => {
    const order: string[] = [];
    const files = inFolder(folder);
    const noted: SiteFiles = { ...files, write: async (file) => void order.push(file) };
    await publishSite(rollOf(MAI, NAM), ORIGIN, render, noted, 2025);
    const ofYear = order.filter((file) => file.startsWith('vinh-danh/2025'));
    expect(order.slice(0, ofYear.length)).toEqual(ofYear);
    expect([ofYear.includes('vinh-danh/2025/index.html'), new Set(order)]).toEqual([
      true,
      filesOf(rollOf(MAI, NAM)),
    ]);
  });

  test('removes what no longer belongs.', async () => {
    await publish(rollOf(MAI, NAM));
    const { removed } = await publish(rollOf(MAI));
    expect(removed).toContain(page8);
    expect([existsSync(join(folder, page8)), existsSync(join(folder, page7))]).toEqual([false, true]);
  });
});

describe('after a cut-off', () => {
  test.each([
    ['the middle of the pages', 'vinh-danh/index.html'],
    ['just before the manifest', 'manifest'],
  ])('in %s, the next publication writes what was not told to be written.', async (_, name) => {
    await publish(rollOf(MAI));
    await expect(publish(rollOf(MAI, NAM), failingAt(name))).rejects.toThrow('cut off');
    const { written } = await publish(rollOf(MAI, NAM));
    expect(written).toContain(page8);
    expect(written).toContain('vinh-danh/index.html');
    expect(await readFile(join(folder, 'vinh-danh/index.html'), 'utf8')).toBe('/vinh-danh: 2 names');
    expect(await publish(rollOf(MAI, NAM))).toEqual({ written: [], removed: [] });
  });
});

test('A second publisher that began on the same manifest is refused, and the manifest is the first one’s.', async () => {
  await publish(rollOf(MAI));
  const files = inFolder(folder);
  const before = await files.readManifest();
  await publish(rollOf(MAI, NAM));
  const after = await files.readManifest();
  const late: SiteFiles = { ...files, readManifest: async () => before };
  await expect(publish(rollOf(NAM), late)).rejects.toThrow('another publisher');
  expect(await files.readManifest()).toEqual(after);
});

test('A page that does not render stops the publication, and nothing says it was published.', async () => {
  const broken: RenderPage = async (path, locals) =>
    path === '/vinh-danh' ? { status: 500, html: 'Lỗi' } : render(path, locals);
  await expect(publish(rollOf(MAI), inFolder(folder), broken)).rejects.toThrow(
    'page /vinh-danh (list) rendered with 500',
  );
  expect(await inFolder(folder).readManifest()).toEqual({ manifest: {}, tag: undefined });
});

test('The page for what is not found may render as not found.', async () => {
  const honest: RenderPage = async (path, locals) =>
    path === '/404' ? { status: 404, html: 'Không thấy' } : render(path, locals);
  const { written } = await publish(rollOf(MAI), inFolder(folder), honest);
  expect(written).toContain('404.html');
});
