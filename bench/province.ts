import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setSurroundings } from '../infra/local/surroundings.ts';
import { startTable } from '../infra/local/table.ts';
import type { RunningTable } from '../infra/local/table.ts';

/** An empty table on a file of its own, with the surroundings set for functions that are imported after this. */
export async function emptyTable(more: Record<string, string> = {}): Promise<RunningTable> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const table = await startTable({ file: join(folder, 'table.sqlite') });
  setSurroundings(table, more);
  const stop = async () => {
    await table.stop();
    rmSync(folder, { recursive: true });
  };
  return { ...table, stop };
}

/** The same with what is so in the demo province before its season begins: units, people, accounts, past honours. */
export async function demoGround(more: Record<string, string> = {}): Promise<RunningTable> {
  const table = await emptyTable(more);
  const { seedGround } = await import('../infra/local/demo/seed-ground.ts');
  await seedGround();
  return table;
}
