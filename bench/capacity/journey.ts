import type { Figure } from '../figure.ts';
import { demoGround } from '../province.ts';

/** Units of each step of the journey, then those of telling its events to each projection; scans must be none. */
export async function figures(): Promise<readonly Figure[]> {
  const table = await demoGround();
  const { season } = await import('./season.ts');
  const { taken } = await import('./take.ts');
  await season();
  await table.stop();
  const scans: Figure = {
    name: 'scans, all steps and projections',
    measured: taken.scans,
    unit: 'count',
    aim: 0,
  };
  return [...taken.steps, ...taken.retold, scans];
}
