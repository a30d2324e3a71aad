import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { FactsOf } from './succession.ts';
import { standsFor } from './succession.ts';
import type { LevelId, UnitFact } from './unit.ts';
import { factOn, isOn } from './unit.ts';

/** What a change has to know of the tree around it. */
export type Tree = {
  readonly factsOf: FactsOf;
  /** Every unit that a fact, of whatever day, has put under this one, or under one that it took over from. */
  readonly everUnder: (unit: UnitId) => readonly UnitId[];
  /** Whether the data hold such a level. */
  readonly isLevel: (level: LevelId) => boolean;
  /** The depth of a level, by the data: 0 at the top. */
  readonly depthOf: (level: LevelId) => number;
};

/** What is wrong with the place of a unit on a day. */
export type Flaw =
  | { readonly code: 'manager-missing'; readonly unit: UnitId }
  | { readonly code: 'manager-not-living'; readonly unit: UnitId; readonly manager: UnitId; readonly on: Day }
  | { readonly code: 'manager-not-above'; readonly unit: UnitId; readonly manager: UnitId; readonly on: Day }
  | { readonly code: 'cycle'; readonly unit: UnitId; readonly manager: UnitId; readonly on: Day };

/**
 * What is wrong with the place of a unit on any day of its life, if anything. Where every unit stands below its manager's
 * level on every day, no line can come back to itself, so looking one step up is enough.
 */
export function flawOf(unit: UnitId, tree: Tree): Flaw | undefined {
  for (const fact of tree.factsOf(unit)) {
    const { manager } = fact;
    if (manager === undefined) {
      if (tree.depthOf(fact.level) > 0) return { code: 'manager-missing', unit };
      continue;
    }
    for (const on of daysToAsk(fact, manager, tree.factsOf)) {
      const flaw = flawOn(fact, manager, on, tree);
      if (flaw) return flaw;
    }
  }
  return undefined;
}

function flawOn(fact: UnitFact, manager: UnitId, on: Day, tree: Tree): Flaw | undefined {
  const { unit } = fact;
  const standing = standsFor(manager, on, tree.factsOf);
  const above = standing && factOn(tree.factsOf(standing), on);
  if (!standing || !above) return { code: 'manager-not-living', unit, manager, on };
  if (tree.depthOf(above.level) < tree.depthOf(fact.level)) return undefined;
  return {
    code: leadsTo(standing, unit, on, tree) ? 'cycle' : 'manager-not-above',
    unit,
    manager: standing,
    on,
  };
}

/** Whether the line upward from one unit comes to another; a line that turns in a circle elsewhere ends there. */
function leadsTo(from: UnitId, unit: UnitId, on: Day, { factsOf }: Tree): boolean {
  const line = new Set<UnitId>();
  for (let next: UnitId | undefined = from; next !== undefined && !line.has(next);) {
    if (next === unit) return true;
    line.add(next);
    const manager: UnitId | undefined = factOn(factsOf(next), on)?.manager;
    next = manager && standsFor(manager, on, factsOf);
  }
  return false;
}

/** The days of a fact on which its manager, or whoever took over from it, begins to be something else. */
function daysToAsk(fact: UnitFact, manager: UnitId, factsOf: FactsOf): ReadonlySet<Day> {
  const days = new Set([fact.from]);
  const line = new Set<UnitId>();
  for (let next: UnitId | undefined = manager; next !== undefined && !line.has(next);) {
    line.add(next);
    const facts = factsOf(next);
    for (const { from, until } of facts)
      for (const day of [from, until]) if (day !== undefined && isOn(fact, day)) days.add(day);
    const ending = facts.at(-1)?.ending;
    next = ending && ending.kind !== 'dissolved' ? ending.successors[0] : undefined;
  }
  return days;
}
