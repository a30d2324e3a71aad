import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from '../infra/local/build-web.ts';
import { demoGround } from './province.ts';

/** Runs the work with the demo's past honours in a table, the built site, and an empty folder to publish into. */
export async function withSiteFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-vang-site-'));
  await buildWeb(() => undefined);
  const table = await demoGround({ SITE_FOLDER: folder, SITE_ORIGIN: 'https://bang-vang.example' });
  try {
    return await work(folder);
  } finally {
    await table.stop();
    await rm(folder, { recursive: true });
  }
}
