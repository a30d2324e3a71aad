import { clearFolder, type DataFolder, readJson } from './data-folder.ts';
import { writeWhole } from './kept-map.ts';
import { Sentence } from './say.ts';
import { DEFAULT_STAGE, type DemoStage, STAGES } from './stages.ts';
import { ownEndpoint, setSurroundings } from './surroundings.ts';
import { type RunningTable, startTable } from './table.ts';

export type Wish = { stage?: DemoStage | undefined; fresh?: boolean | undefined };
type Tell = (line: string) => void;
/** Fills an empty table with the demo province as it stands at a stage. */
export type Seed = (
  target: { endpoint: string; tableName: string; stage: DemoStage },
  tell: Tell,
) => Promise<unknown>;

/**
 * Opens the table with the demo province in it: kept data as they are, or seeded at the wished stage.
 * A seeding cut off in the middle is started over. Another stage than the one kept is refused unless `fresh`.
 */
export async function openDemoData(
  folder: DataFolder,
  { stage, fresh }: Wish,
  seed: Seed,
  tell: Tell,
): Promise<{ table: RunningTable; stage: DemoStage }> {
  const kept = readJson<{ stage: DemoStage }>(folder.stage)?.stage;
  if (kept !== undefined && fresh !== true && stage !== undefined && stage !== kept) {
    throw new Sentence(
      `Dữ liệu đang ở giai đoạn “${STAGES[kept]}” (${kept}). Muốn mở giai đoạn ${stage}, hãy bắt đầu lại với dữ liệu mới: ` +
        `npm start -- --stage ${stage} --fresh\n` +
        `The data are at stage ${kept}. To open stage ${stage}, add --fresh to start over.`,
    );
  }
  const where = ownEndpoint === undefined ? { file: folder.table } : { endpoint: ownEndpoint };
  if (kept !== undefined && fresh !== true) {
    const table = await startTable(where);
    setSurroundings(table);
    return { table, stage: kept };
  }
  clearFolder(folder);
  const wished = stage ?? DEFAULT_STAGE;
  const table = await startTable({ ...where, anew: fresh === true });
  setSurroundings(table);
  try {
    tell(`Tạo tỉnh trình diễn, giai đoạn “${STAGES[wished]}”`);
    await seed({ endpoint: table.endpoint, tableName: table.tableName, stage: wished }, tell);
    writeWhole(folder.stage, JSON.stringify({ stage: wished }));
  } catch (cause) {
    await table.stop();
    throw cause;
  }
  return { table, stage: wished };
}
