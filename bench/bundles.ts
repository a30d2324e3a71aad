import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { bundling } from '../infra/bundling.ts';
import { buildWeb } from '../infra/local/build-web.ts';
import { apart } from './apart.ts';
import { median } from './figure.ts';
import type { Figure } from './figure.ts';

const root = join(import.meta.dirname, '..');
const SIZE_AIM = 550;
const IMPORT_AIM = 80;
const IMPORTS = 9;

/** Bundles each function as the CDK does, and imports each in fresh processes, in turns with an empty module. */
export async function figures(): Promise<readonly Figure[]> {
  await buildWeb(() => undefined); // the publishing function holds the built site
  const folder = await mkdtemp(join(tmpdir(), 'bang-vang-bundles-'));
  try {
    const empty = join(folder, 'empty.mjs');
    await writeFile(empty, 'export {};');
    const files = await Promise.all(entries().map((entry) => bundled(entry, folder)));
    const taken = new Map([empty, ...files].map((file) => [file, [] as ImportTime[]]));
    for (let run = 0; run < IMPORTS; run += 1)
      for (const [file, times] of taken) times.push(await importTime(file));
    const nothing = middle(taken.get(empty) ?? []);
    return (await Promise.all(files.map((file) => of(file, middle(taken.get(file) ?? []), nothing)))).flat();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every entry file there is, so that a new function is measured without being named here. */
const entries = (): readonly string[] => [
  ...globSync('functions/*/lambda.ts', { cwd: root }).toSorted(),
  'infra/site/missing-page.ts',
];

async function bundled(entry: string, folder: string): Promise<string> {
  const name = entry.endsWith('/lambda.ts') ? basename(dirname(entry)) : basename(entry, '.ts');
  const outfile = join(folder, `${name}.mjs`);
  await build({ ...bundling, absWorkingDir: root, entryPoints: [entry], outfile, logLevel: 'error' });
  return outfile;
}

type ImportTime = { readonly ms: number; readonly processor: number };

const importTime = async (file: string): Promise<ImportTime> =>
  (await apart(new URL('import-time.ts', import.meta.url), file)) as ImportTime;

const middle = (times: readonly ImportTime[]): ImportTime => ({
  ms: median(times.map(({ ms }) => ms)),
  processor: median(times.map(({ processor }) => processor)),
});

async function of(file: string, whole: ImportTime, nothing: ImportTime): Promise<readonly Figure[]> {
  const name = basename(file, '.mjs');
  const processor = Math.round(whole.processor - nothing.processor);
  return [
    { name: `${name}: size`, measured: (await stat(file)).size / 1000, unit: 'kB', aim: SIZE_AIM },
    {
      name: `${name}: import`,
      measured: whole.ms - nothing.ms,
      unit: 'ms',
      aim: IMPORT_AIM,
      note: `${processor} ms of processor`,
    },
  ];
}
