// Seeds the stage named on the command line and sends how long it took, imports included, as a person waits for them.
import { isStage } from '../infra/local/stages.ts';
import { answerWith } from './apart.ts';
import { emptyTable } from './province.ts';

const stage = process.argv[2] ?? '';
if (!isStage(stage)) throw new Error(`no stage ${stage}`);
const table = await emptyTable();
const began = performance.now();
const { seed } = await import('../infra/local/demo/seed.ts');
await seed({ endpoint: table.endpoint, tableName: table.tableName, stage }, () => undefined);
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage();
await table.stop();
answerWith({ seconds, processor: (user + system) / 1e6 });
