// Imports a list of as many people as the command line says, spread over the demo's unions, and sends what that took.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerWith } from './apart.ts';
import { demoGround } from './province.ts';

const rows = Number(process.argv[2]);
const folder = await mkdtemp(join(tmpdir(), 'bang-vang-import-'));
const table = await demoGround({
  JOB_FOLDER: folder,
  JOB_FOLDER_ORIGIN: 'http://localhost',
  JOB_FOLDER_KEY: 'a key of this run',
  IDENTITY_NUMBER_KEY: 'a key of this run',
});
const { importList } = await import('./capacity/import-list.ts');
const before = process.memoryUsage.rss();
const took = await importList(rows);
await table.stop();
await rm(folder, { recursive: true });
answerWith({ ...took, megabytes: process.resourceUsage().maxRSS / 1024, before: before / 1024 / 1024 });
