import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { everIn } from './membership.ts';
import type { Membership } from './membership.ts';
import { lineHeld } from './tree.ts';

/** Everybody whom the unit has ever had in its list, and those of the units that it took over until the day. */
export async function everInLine(unit: UnitId, day: Day): Promise<readonly Membership[]> {
  const line = await lineHeld(unit, day);
  return (await Promise.all(line.map(everIn))).flat();
}
