import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeWhole } from './kept-map.ts';

const root = join(import.meta.dirname, '../..');
const web = join(root, 'web');
const INPUTS = [
  'web/{src,public,publisher}/**/*',
  'web/{astro.config.*,package.json,tsconfig.json}',
  'shared/{contract,data,domain}/**/*.ts',
  'package-lock.json',
];
const stamp = join(web, 'dist/inputs.sha256');
const lock = join(web, '.astro-build.lock');

export const builtSite = join(web, 'dist/client');

/**
 * Builds the site when something it is made of has changed since the last build; answers with the build's fingerprint.
 * Runs started at the same moment build once: the others wait.
 */
export async function buildWeb(tell: (line: string) => void): Promise<string> {
  const inputs = inputHash();
  if (read(stamp) === inputs) return inputs;
  await locked(async () => {
    if (read(stamp) === inputs) return;
    tell('Dựng các trang web (mất vài giây, chỉ khi mã nguồn thay đổi)');
    rmSync(stamp, { force: true });
    await astro(['build'], { quiet: true }).done;
    writeWhole(stamp, inputs);
  });
  return inputs;
}

/** Runs Astro's own program in the web workspace. A quiet run shows its words only when it fails. */
export function astro(args: string[], { quiet }: { quiet: boolean }): { done: Promise<void>; stop(): void } {
  const manifest = createRequire(join(web, 'package.json')).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  const child = spawn(process.execPath, [join(dirname(manifest), bin.astro), ...args], {
    cwd: web,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: args[0] === 'build' ? 'production' : 'development',
    },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  }
  const done = new Promise<void>((fine, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0 || code === null) fine();
      else fail(new Error(`astro ${args.join(' ')} ended with ${String(code)}\n${words}`));
    });
  });
  return { done, stop: () => void child.kill() };
}

function inputHash(): string {
  const hash = createHash('sha256').update(process.env['CONNECT_SOURCES'] ?? ''); // the build holds it
  for (const pattern of INPUTS) {
    for (const path of globSync(pattern, { cwd: root }).toSorted()) {
      if (path.includes('.test.') || !statSync(join(root, path)).isFile()) continue;
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function locked(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isAlive(read(lock))) rmSync(lock, { force: true });
      await sleep(200);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: string | undefined): boolean {
  if (pid === undefined || pid === '') return true; // being written at this very moment
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
