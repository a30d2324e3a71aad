import { CONTEXTS } from '@bang-vang/shared/contract/operation.ts';
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bundling } from './bundling.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entries = [
  ...[...CONTEXTS, 'retell', 'audit'].map((name) => [name, `functions/${name}/lambda.ts`] as const),
  ['missing-page', 'infra/site/missing-page.ts'] as const,
];

const MOST = 560_000;
/** Those that work through files hold the SDK's S3 and a reader of zip, 140 kB; jobs also read and write XML and CSV. */
const WITH_FILES: Readonly<Record<string, number>> = { evidence: 700_000, jobs: 850_000 };

test.each(entries.map(([name, entry]) => [name, WITH_FILES[name] ?? MOST, entry] as const))(
  'the function %s is one file of at most %i bytes that loads where there is nothing else',
  async (name, most, entry) => {
    const outfile = join(folder, `${name}.mjs`);
    await build({ ...bundling, entryPoints: [join(root, entry)], outfile, logLevel: 'error' });
    expect(statSync(outfile).size).toBeLessThan(most);
    const load = `const { handler } = await import('${pathToFileURL(outfile).href}'); console.log(typeof handler);`;
    // As a module given in words, for a plain script has a global `require` that hides the lack of one.
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', load], {
      cwd: folder,
      env: { AWS_REGION: 'ap-southeast-1', TABLE_NAME: 'bang-vang' },
      encoding: 'utf8',
    });
    expect(said).toBe('function\n');
  },
  120_000,
);
