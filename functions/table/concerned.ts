import { unitsOf } from '@bang-vang/shared/domain/events.ts';
import type { RecordedEvent } from '@bang-vang/shared/domain/events.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { loadProvince } from './province.ts';
import { placeOn } from './tree.ts';

/** A unit whose matter an event is, with the units over it on the day of the event, itself last. */
export type Concerned = { readonly unit: UnitId; readonly path: readonly UnitId[] };

/**
 * The units whose matter an event is. What concerns all is the federation's; a unit that does not live on that day yet,
 * or any more, stands right below it.
 */
export async function concernedBy({
  happening,
  at,
}: Pick<RecordedEvent, 'happening' | 'at'>): Promise<readonly Concerned[]> {
  const units = unitsOf(happening);
  const places = await Promise.all(units.map((unit) => placeOn(unit, dayOf(at))));
  if (units.length > 0 && places.every((place) => place !== undefined))
    return places.map(({ fact, path }) => ({ unit: fact.unit, path }));
  const { federation } = await loadProvince();
  if (units.length === 0) return [{ unit: federation, path: [federation] }];
  return units.map((unit, index) => ({
    unit,
    path: places[index]?.path ?? [...new Set([federation, unit])],
  }));
}

/** Every unit in whose journal the event stands: those whose matter it is and all that are over them. */
export const standsUnder = (concerned: readonly Concerned[]): readonly UnitId[] => [
  ...new Set(concerned.flatMap(({ path }) => path)),
];
