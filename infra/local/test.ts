// `npm test [-- arguments for vitest]`: runs every project and closes with one line of totals.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { readTotals, totalsLine } from './test-totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-tests-'));
const report = join(folder, 'report.json');
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: join(import.meta.dirname, '../..') },
);
const totals = readTotals(report, run.status ?? 1);
rmSync(folder, { recursive: true });
console.log(totalsLine(totals));
process.exitCode = totals.failed > 0 || totals.passed === 0 || run.status !== 0 ? 1 : 0;
