import type { UnitId } from '../kernel/ids.ts';
import type { Level, LevelId } from '../units/unit.ts';
import type { Fault, RowFault } from './fault.ts';
import { faultOf } from './fault.ts';
import type { UnitRow } from './units.ts';
import { UNITS_COLUMNS } from './units.ts';

/** What the whole list has to know of a row: keys, so that a list of any length fits in memory. */
export type UnitKeys = {
  readonly row: number;
  readonly unit: UnitId;
  readonly level: LevelId;
  readonly manager?: UnitId | undefined;
};

/** The keys of a row. */
export const unitKeys = (row: number, { unit, traits: { level, manager } }: UnitRow): UnitKeys => ({
  row,
  unit,
  level,
  manager,
});

/**
 * What is wrong with rows of a list of units beside each other and beside the units that are there already: a unit twice, a
 * manager that is nowhere, is not above, or leads back to the unit. Where levels rise on every step no line can turn back;
 * a cycle is told for what it is all the same. `levelNow` is that of a unit outside of the file.
 */
export function unitFaults(
  rows: readonly UnitKeys[],
  levels: readonly Level[],
  levelNow: (unit: UnitId) => LevelId | undefined,
): readonly RowFault[] {
  const byUnit = new Map<UnitId, UnitKeys>();
  for (const keys of rows) if (!byUnit.has(keys.unit)) byUnit.set(keys.unit, keys);
  const depths = new Map(levels.map(({ id, depth }) => [id, depth]));
  const depthOf = (level: LevelId): number => depths.get(level) ?? 0;
  const fault = (row: number, column: keyof typeof UNITS_COLUMNS, what: Fault): RowFault => ({
    row,
    ...faultOf(UNITS_COLUMNS[column].title, what),
  });
  return rows.flatMap(({ row, unit, level, manager }) => {
    const first = byUnit.get(unit);
    if (first && first.row !== row) return [fault(row, 'unit', { code: 'repeated', row: first.row })];
    if (manager === undefined)
      return depthOf(level) === 0 ? [] : [fault(row, 'manager', { code: 'manager-missing' })];
    if (depthOf(level) === 0) return [fault(row, 'manager', { code: 'manager-at-top' })];
    const above = byUnit.get(manager)?.level ?? levelNow(manager);
    if (above === undefined) return [fault(row, 'manager', { code: 'manager-unknown', manager })];
    if (depthOf(above) < depthOf(level)) return [];
    const line = lineBack(unit, byUnit);
    return [fault(row, 'manager', line ? { code: 'cycle', line } : { code: 'manager-not-above', manager })];
  });
}

/** The line of managers from a unit back to itself, if it turns in a circle. */
function lineBack(unit: UnitId, byUnit: ReadonlyMap<UnitId, UnitKeys>): readonly UnitId[] | undefined {
  const line: UnitId[] = [unit];
  const seen = new Set<UnitId>(line);
  for (let next = byUnit.get(unit)?.manager; next !== undefined; next = byUnit.get(next)?.manager) {
    line.push(next);
    if (next === unit) return line;
    if (seen.has(next)) return undefined;
    seen.add(next);
  }
  return undefined;
}

/** The rows in an order in which every manager comes before those it manages; the order of the file otherwise. */
export const managersFirst = <Row extends { readonly level: LevelId }>(
  rows: readonly Row[],
  levels: readonly Level[],
): readonly Row[] => {
  const depths = new Map(levels.map(({ id, depth }) => [id, depth]));
  return rows.toSorted((a, b) => (depths.get(a.level) ?? 0) - (depths.get(b.level) ?? 0));
};
