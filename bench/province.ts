import { setSurroundings } from '../infra/local/surroundings.ts';
import { startTable } from '../infra/local/table.ts';
import type { RunningTable } from '../infra/local/table.ts';

/** An empty table in memory, with the surroundings set for functions that are imported after this. */
export async function emptyTable(more: Record<string, string> = {}): Promise<RunningTable> {
  const table = await startTable();
  setSurroundings(table, more);
  return table;
}

/** The same with what is so in the demo province before its season begins: units, people, accounts, past honours. */
export async function demoGround(more: Record<string, string> = {}): Promise<RunningTable> {
  const table = await emptyTable(more);
  const { seedGround } = await import('../infra/local/demo/seed-ground.ts');
  await seedGround();
  return table;
}
