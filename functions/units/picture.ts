import { isLevel, levelOf } from '@bang-vang/shared/data/levels.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { traitsOf } from '@bang-vang/shared/domain/units/change.ts';
import type { TreeChange } from '@bang-vang/shared/domain/units/change.ts';
import { knownFacts } from '@bang-vang/shared/domain/units/history.ts';
import type { Unit } from '@bang-vang/shared/domain/units/history.ts';
import type { Tree } from '@bang-vang/shared/domain/units/tree.ts';
import type { Head } from '../table/aggregate.ts';
import { loadTreeGuard } from '../table/tree-guard.ts';
import { placementsUnder, unitRef, units } from '../table/unit.ts';

/** The tree around a change, all of it read after the guard: heads of the units it knows, and how many changes it has seen. */
export type Picture = {
  readonly tree: Tree;
  readonly guard: number;
  readonly headOf: (unit: UnitId) => Head<Unit> | undefined;
  readonly unitOf: (unit: UnitId) => Unit;
};

/** The units that a change is about, those it makes included, and those whose place it changes. */
export function touchedBy(change: TreeChange): readonly UnitId[] {
  switch (change.kind) {
    case 'merge':
      return [...new Set([...change.units, change.into])];
    case 'divide':
      return [change.unit, ...change.parts.flatMap(({ unit, takes }) => [unit, ...takes])];
    default:
      return [change.unit];
  }
}

const managersNamed = (change: TreeChange): readonly UnitId[] =>
  traitsOf(change).flatMap(({ manager }) => manager ?? []);

/** Whether units below may lose their place by it: a new name or address reaches no further than the unit itself. */
const reachesBelow = (change: TreeChange): boolean =>
  change.kind === 'amend' ? change.traits.level !== undefined : change.kind !== 'create';

/** Reads, as last committed, everything that the rules of the tree ask about a change. */
export async function pictureOf(change: TreeChange): Promise<Picture> {
  const guard = await loadTreeGuard();
  const heads = new Map<UnitId, Head<Unit> | undefined>();
  const under = new Map<UnitId, readonly UnitId[]>();
  const unitOf = (unit: UnitId): Unit => heads.get(unit)?.state ?? { id: unit, facts: [] };
  const factsOf = (unit: UnitId) => knownFacts(unitOf(unit));

  /** Reads units and, again and again, whoever manages them or took over from those. */
  const readUpward = async (asked: readonly UnitId[]): Promise<void> => {
    const fresh = [...new Set(asked)].filter((unit) => !heads.has(unit));
    if (fresh.length === 0) return;
    const read = await Promise.all(fresh.map((unit) => units.load(unitRef(unit))));
    fresh.forEach((unit, place) => heads.set(unit, read[place]));
    await readUpward(
      fresh
        .flatMap(factsOf)
        .flatMap(({ manager, ending }) => [
          ...(manager === undefined ? [] : [manager]),
          ...(ending && ending.kind !== 'dissolved' ? ending.successors : []),
        ]),
    );
  };
  const readBelow = async (unit: UnitId): Promise<readonly UnitId[]> => {
    const known = under.get(unit);
    if (known) return known;
    under.set(unit, []);
    await readUpward([unit]);
    const direct = (await placementsUnder(unit, { consistent: true })).map((placement) => placement.unit);
    const taken = factsOf(unit).flatMap(({ predecessors = [] }) => predecessors);
    const inherited = (await Promise.all(taken.map(readBelow))).flat();
    const all = [...new Set([...direct, ...inherited])];
    under.set(unit, all);
    return all;
  };

  const touched = touchedBy(change);
  await readUpward([...touched, ...managersNamed(change)]);
  if (reachesBelow(change))
    await readUpward((await Promise.all(touched.map((unit) => readBelow(unit)))).flat());
  return {
    guard,
    unitOf,
    headOf: (unit) => heads.get(unit),
    tree: {
      factsOf,
      everUnder: (unit) => under.get(unit) ?? [],
      isLevel,
      depthOf: (level) => levelOf(level).depth,
    },
  };
}
