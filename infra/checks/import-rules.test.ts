import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/.bin/depcruise');
const packages = ['zod', 'react', 'aws-cdk-lib', '@aws-sdk/client-s3'];
const workspaces = ['shared', 'functions', 'infra', 'web'];

/** Lays out a small copy of the repository's shape, and returns the rules it breaks as `rule: from`. */
function brokenRules(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
  mkdirSync(join(folder, 'node_modules/@bang-vang'));
  for (const name of workspaces) {
    const dependencies = Object.fromEntries(packages.map((each) => [each, '1.0.0']));
    write(
      `${name}/package.json`,
      JSON.stringify({ name, type: 'module', exports: { './*': './*' }, dependencies }),
    );
    symlinkSync(`../../${name}`, join(folder, 'node_modules/@bang-vang', name));
  }
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true } }',
  );
  for (const [path, text] of Object.entries(files)) write(path, text);
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', ...workspaces],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return report.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

const lawful = {
  'shared/domain/kernel/day.ts': 'export const day = 1;',
  'shared/domain/units/unit.ts': "import { day } from '../kernel/day.ts';\nexport const unit = day;",
  'shared/contract/units.ts':
    "import * as z from 'zod';\nimport { unit } from '../domain/units/unit.ts';\nexport const units = [z, unit];",
  'shared/data/levels.ts': "import { unit } from '../domain/units/unit.ts';\nexport const levels = [unit];",
  'functions/kit/store.ts': "import * as s3 from '@aws-sdk/client-s3';\nexport const store = s3;",
  'functions/units/lambda.ts':
    "import { store } from '../kit/store.ts';\nimport { units } from '@bang-vang/shared/contract/units.ts';\nexport const handler = [store, units];",
  'functions/units/inside.ts': 'export const inside = 1;',
  'infra/local/gateway.ts':
    "import { handler } from '@bang-vang/functions/units/lambda.ts';\nexport const gateway = handler;",
  'infra/lib/api.ts': "import * as cdk from 'aws-cdk-lib';\nexport const api = cdk;",
  'web/src/list.ts':
    "import * as react from 'react';\nimport { units } from '@bang-vang/shared/contract/units.ts';\nexport const list = [react, units];",
};

test('the lawful directions of the architecture break no rule', () => {
  expect(brokenRules(lawful)).toEqual([]);
});

test('each unlawful import is named by the rule that explains it', () => {
  const unlawful = {
    'shared/domain/kernel/eager.ts': "import '../units/unit.ts';",
    'shared/domain/units/clock.ts': "import 'node:os';",
    'shared/domain/units/parses.ts': "import 'zod';",
    'shared/contract/stores.ts': "import '@aws-sdk/client-s3';",
    'shared/data/asks.ts': "import '../contract/units.ts';",
    'functions/campaigns/neighbour.ts': "import '../units/inside.ts';",
    'functions/campaigns/stores.ts': "import '@aws-sdk/client-s3';",
    'functions/campaigns/renders.ts': "import '@bang-vang/web/src/list.ts';",
    'functions/kit/knows.ts': "import '../units/inside.ts';",
    'infra/local/shortcut.ts': "import '@bang-vang/functions/units/inside.ts';",
    'infra/lib/runs.ts': "import '@bang-vang/functions/units/lambda.ts';",
    'web/src/server.ts': "import '@bang-vang/functions/kit/store.ts';",
    'web/src/left.ts': "import './right.ts';",
    'web/src/right.ts': "import './left.ts';",
    'web/src/nowhere.ts': "import './nothing.ts';",
  };
  expect(brokenRules({ ...lawful, ...unlawful })).toEqual([
    'aws-in-kit-and-table-only: functions/campaigns/stores.ts',
    'aws-in-kit-and-table-only: shared/contract/stores.ts',
    'contexts-do-not-meet: functions/campaigns/neighbour.ts',
    'contract-knows-domain-and-zod: shared/contract/stores.ts',
    'data-is-data: shared/data/asks.ts',
    'domain-stands-alone: shared/domain/units/clock.ts',
    'domain-stands-alone: shared/domain/units/parses.ts',
    'infra-sees-contract-and-entries: infra/lib/runs.ts',
    'kernel-first: shared/domain/kernel/eager.ts',
    'kit-and-table-serve-all: functions/kit/knows.ts',
    'local-enters-by-the-door: infra/local/shortcut.ts',
    'no-cycles: web/src/left.ts',
    'publish-alone-renders: functions/campaigns/renders.ts',
    'resolvable: web/src/nowhere.ts',
    'shared-runs-everywhere: shared/domain/units/clock.ts',
    'web-sees-domain-and-contract: web/src/server.ts',
  ]);
});
