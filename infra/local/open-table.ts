import {
  type DataFolder,
  isInUse,
  leaveFolder,
  readJson,
  takeFolder,
  type Whereabouts,
} from './data-folder.ts';
import { Sentence } from './say.ts';
import { ownEndpoint } from './surroundings.ts';
import { type RunningTable, startTable } from './table.ts';

/** The table of the running stack; where none runs, the table is opened from its file for as long as this takes. */
export async function openTable(
  folder: DataFolder,
): Promise<Pick<RunningTable, 'endpoint' | 'tableName' | 'stop'>> {
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
