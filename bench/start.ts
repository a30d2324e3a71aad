import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtSite, buildWeb } from '../infra/local/build-web.ts';
import { freePort } from '../infra/local/dynoxide.ts';
import type { Figure } from './figure.ts';

const AIM = 20;
const PATIENCE = 300_000;
const stamp = join(builtSite, '../inputs.sha256');

/** Seconds until the first page answers, with the site to be built and then with the site already built. */
export async function figures(): Promise<readonly Figure[]> {
  await rm(stamp, { force: true }); // without it the next start builds the site, as a first one does
  const first = await startOnce();
  await buildWeb(() => undefined);
  const next = await startOnce();
  return [
    { name: 'site still to be built', measured: first, unit: 's', aim: AIM },
    { name: 'site built before', measured: next, unit: 's', aim: AIM },
  ];
}

/** Starts the product as `npm start` does, with a data folder of its own, until `/` answers 200; then stops it. */
async function startOnce(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-vang-start-'));
  const port = String(await freePort());
  const began = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../infra/local/start.ts')], {
    env: { ...process.env, PORT: port, DATA_DIR: folder },
    stdio: 'ignore',
  });
  const exit = once(child, 'exit');
  try {
    while (!(await answers(`http://localhost:${port}/`))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      if (performance.now() - began > PATIENCE) throw new Error('no page after five minutes');
      await sleep(50);
    }
    return (performance.now() - began) / 1000;
  } finally {
    child.kill('SIGTERM');
    await exit;
    await rm(folder, { recursive: true, force: true });
  }
}

const answers = async (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ status }) => status === 200,
    () => false,
  );
