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
    const times = new Map([empty, ...files].map((file) => [file, [] as number[]]));
    for (let run = 0; run < IMPORTS; run += 1)
      for (const [file, taken] of times) taken.push(await importTime(file));
    const base = median(times.get(empty) ?? []);
    const figuresOf = async (file: string): Promise<readonly Figure[]> => [
      {
        name: `${basename(file, '.mjs')}: size`,
        measured: (await stat(file)).size / 1000,
        unit: 'kB',
        aim: SIZE_AIM,
      },
      {
        name: `${basename(file, '.mjs')}: import`,
        measured: median(times.get(file) ?? []) - base,
        unit: 'ms',
        aim: IMPORT_AIM,
      },
    ];
    return (await Promise.all(files.map(figuresOf))).flat();
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

const importTime = async (file: string): Promise<number> =>
  ((await apart(new URL('import-time.ts', import.meta.url), file)) as { ms: number }).ms;
