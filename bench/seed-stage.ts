// Seeds the stage named on the command line and sends how long it took, imports included, as a person waits for them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStage } from '../infra/local/stages.ts';
import { answerWith } from './apart.ts';
import { emptyTable } from './province.ts';

const stage = process.argv[2] ?? '';
if (!isStage(stage)) throw new Error(`no stage ${stage}`);
const files = mkdtempSync(join(tmpdir(), 'bench-evidence-'));
const table = await emptyTable({
  EVIDENCE_FOLDER: files,
  EVIDENCE_FOLDER_ORIGIN: 'http://localhost',
  EVIDENCE_FOLDER_KEY: 'a key of the bench only',
  JOB_FOLDER: files,
  JOB_FOLDER_ORIGIN: 'http://localhost',
  JOB_FOLDER_KEY: 'a key of the bench only',
});
const began = performance.now();
const { seed } = await import('../infra/local/demo/seed.ts');
await seed({ endpoint: table.endpoint, tableName: table.tableName, stage }, () => undefined);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
await table.stop();
rmSync(files, { recursive: true });
answerWith({ seconds, processor: (user + system) / 1e6 });
