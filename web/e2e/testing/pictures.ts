// `npm run pictures [-- <stage>…]`: takes pictures of every page, wide and narrow, into `.cache/pictures` for people to
// look at; with all stages also the three of the README into `docs/images`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isStage, STAGES } from '../../../infra/local/stages.ts';
import type { DemoStage } from '../../../infra/local/stages.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';
import { openStack } from './open-stack.ts';
import { pagesInSeason } from './pages-in-season.ts';
import { people } from './people.ts';
import { publicPages } from './public-pages.ts';
import { DESK, PHONE } from './visitor.ts';
import { openPage, type WorkingPage, workingPages } from './working-pages.ts';

const root = join(import.meta.dirname, '../../..');
const LARGEST = 150_000;

/** Pages at a stage: the public ones once there is something of this year on them. */
async function pagesAt(stage: DemoStage, origin: string): Promise<readonly WorkingPage[]> {
  if (stage !== 'published') return pagesInSeason[stage];
  const open = (await publicPages(origin)).map(({ name, path }) => ({
    name: `public-${name}`,
    as: undefined,
    path,
  }));
  return [...open, ...workingPages];
}

async function takePictures(stage: DemoStage): Promise<void> {
  const folder = join(root, '.cache/pictures', stage);
  mkdirSync(folder, { recursive: true });
  const { stack, browser, close } = await openStack(stage);
  const everyone = people(browser, stack.origin);
  const pageOf = (as: string | undefined) => (as === undefined ? everyone.guest('guest') : everyone.at(as));
  try {
    for (const page of await pagesAt(stage, stack.origin)) {
      const shown = await pageOf(page.as);
      for (const size of [DESK, PHONE]) {
        await shown.setViewportSize(size);
        await openPage(shown, page).catch((cause: unknown) => console.error(page.name, cause));
        // A window as tall as the page, so that bars which stick to its edges are where they belong.
        const height = await shown.evaluate(() => document.documentElement.scrollHeight);
        await shown.setViewportSize({ ...size, height: Math.max(height, size.height) });
        await shown.screenshot({ path: join(folder, `${page.name}-${String(size.width)}.png`) });
      }
      console.log(`  ${stage}: ${page.name}`);
    }
    for (const { name, as, path, size } of forReadme.filter((one) => one.stage === stage))
      await readmePicture(name, await pageOf(as), path, size);
  } finally {
    await close();
  }
}

/** The pictures of the README: what fits a screen, at the stage at which it shows most. */
const forReadme = [
  { name: 'home', stage: 'published', as: undefined, path: '/', size: { width: 1000, height: 640 } },
  {
    name: 'my-work',
    stage: 'scoring',
    as: 'coso',
    path: ADDRESSES.myWork,
    size: { width: 1000, height: 640 },
  },
  { name: 'sheet-phone', stage: 'scoring', as: 'coso', path: `${ADDRESSES.sheet}#1.2`, size: PHONE },
] as const;

/** Small enough to be in the repository. */
async function readmePicture(
  name: string,
  page: Page,
  path: string,
  size: { width: number; height: number },
): Promise<void> {
  const file = join(root, 'docs/images', `${name}.png`);
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  await page.setViewportSize(size);
  await openPage(page, { name, as: undefined, path });
  await page.screenshot({ path: file });
  const bytes = statSync(file).size;
  if (bytes > LARGEST) throw new Error(`${file} has ${String(bytes)} bytes, more than ${String(LARGEST)}`);
}

const named = process.argv.slice(2).filter(isStage);
const [only] = named;
if (named.length === 1 && only) await takePictures(only);
// One stack per process: each stage is a run of its own.
else
  for (const stage of named.length > 0 ? named : Object.keys(STAGES))
    spawnSync(process.execPath, [import.meta.filename, stage], { stdio: 'inherit' });
