import type { DemoStage } from '../stages.ts';
import { seedGround } from './seed-ground.ts';
import { playSeason } from './seed-season.ts';

/**
 * Fills an empty table with the demo province: its tree, people, accounts, criteria and past honours as they are, then
 * the season of 2026 up to the stage, played through the product's own use cases.
 */
export async function seed(
  { stage }: { stage: DemoStage; endpoint: string; tableName: string },
  tell: (line: string) => void,
): Promise<void> {
  await seedGround();
  if (stage === 'registration') return;
  tell('Diễn lại đợt 2026 đến giai đoạn đã chọn');
  await playSeason(stage);
}
