// `npm run retell -- --projection <name>`: tells a projection again from the events, whether the stack runs or not.
import { parseArgs } from 'node:util';
import {
  dataFolder,
  isInUse,
  leaveFolder,
  readJson,
  takeFolder,
  usualFolder,
  type Whereabouts,
} from './data-folder.ts';
import { Sentence } from './say.ts';
import { ownEndpoint, setSurroundings } from './surroundings.ts';
import { type RunningTable, startTable } from './table.ts';

const folder = dataFolder(usualFolder);

/** The table of the running stack; where none runs, the table is opened from its file for as long as this takes. */
async function openTable(): Promise<Pick<RunningTable, 'endpoint' | 'tableName' | 'stop'>> {
  const running = readJson<Whereabouts>(folder.whereabouts);
  if (isInUse(folder) && running !== undefined) return { ...running, stop: () => Promise.resolve() };
  if (readJson(folder.stage) === undefined) {
    throw new Sentence(
      'Chưa có dữ liệu. Hãy chạy npm start trước.\nThere are no data yet. Run npm start first.',
    );
  }
  takeFolder(folder);
  const table = await startTable(
    ownEndpoint === undefined ? { file: folder.table } : { endpoint: ownEndpoint },
  );
  const stop = async (): Promise<void> => {
    await table.stop();
    leaveFolder(folder);
  };
  return { ...table, stop };
}

async function retell(): Promise<void> {
  const { values } = parseArgs({ options: { projection: { type: 'string' } } });
  const table = await openTable();
  try {
    setSurroundings(table);
    const { projectionNames, rebuild } = await import('@bang-vang/functions/retell/rebuild.ts');
    const name = values.projection ?? '';
    if (!projectionNames.includes(name)) {
      throw new Sentence(`Cách dùng / usage: npm run retell -- --projection ${projectionNames.join('|')}`);
    }
    const told = await rebuild(name);
    console.log(`Đã kể lại “${name}” từ ${String(told)} sự kiện.`);
  } finally {
    await table.stop();
  }
}

retell().catch((cause: unknown) => {
  console.error(cause instanceof Sentence ? cause.message : cause);
  process.exitCode = 1;
});
