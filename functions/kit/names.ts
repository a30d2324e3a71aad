import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import { TreeReading } from '../table/tree.ts';

export type UnitName = { readonly id: UnitId; readonly name: string };

/** A unit under its name of the day; one that does not live on it keeps its last name. */
export async function unitName(unit: UnitId, day: Day, reading = new TreeReading()): Promise<UnitName> {
  const facts = await reading.read(unit);
  const fact = factOn(facts, day) ?? facts.at(-1);
  return { id: unit, name: fact?.name ?? unit };
}

/** Names of many units, each looked up once. */
export async function unitNames(
  units: readonly UnitId[],
  day: Day,
  reading = new TreeReading(),
): Promise<(unit: UnitId) => UnitName> {
  const names = await Promise.all([...new Set(units)].map((unit) => unitName(unit, day, reading)));
  const known = new Map(names.map((name) => [name.id, name]));
  return (unit) => known.get(unit) ?? { id: unit, name: unit };
}
