import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Place, UnitFact } from './unit.ts';
import { factOn } from './unit.ts';

/** Looks up the facts of a unit, oldest first; none for a unit that nobody knows. */
export type FactsOf = (unit: UnitId) => readonly UnitFact[];

/** Who takes over when a unit has ended before or on the day: the first of its successors, or nobody. */
export function heirOn(facts: readonly UnitFact[], day: Day): UnitId | undefined {
  const last = facts.at(-1);
  if (!last?.ending || last.until === undefined || last.until > day) return undefined;
  return last.ending.kind === 'dissolved' ? undefined : last.ending.successors[0];
}

/**
 * Who stands for a unit on a day: itself while it lives, afterwards whoever took over from it, however often. Undefined
 * before its life, and after it when nobody took over. What others wrote down about the unit needs no change at a merger.
 */
export function standsFor(unit: UnitId, day: Day, factsOf: FactsOf): UnitId | undefined {
  const passed = new Set<UnitId>();
  for (let next: UnitId | undefined = unit; next !== undefined; next = heirOn(factsOf(next), day)) {
    if (factOn(factsOf(next), day)) return next;
    if (passed.has(next)) return undefined;
    passed.add(next);
  }
  return undefined;
}

/**
 * The unit on a day with its line of managers, each the one that stands for the manager written down. Undefined when the
 * unit does not live on that day. Throws when the line does not end, which the rules of the tree forbid.
 */
export function placeIn(unit: UnitId, day: Day, factsOf: FactsOf): Place | undefined {
  const fact = factOn(factsOf(unit), day);
  if (!fact) return undefined;
  const line: UnitId[] = [unit];
  const manager = fact.manager && standsFor(fact.manager, day, factsOf);
  for (let next = manager; next !== undefined;) {
    if (line.includes(next)) throw new Error(`the line of ${unit} on ${day} comes back to ${next}`);
    line.unshift(next);
    const above = factOn(factsOf(next), day)?.manager;
    next = above && standsFor(above, day, factsOf);
  }
  return { fact: { ...fact, manager }, path: line };
}

/** Where the past of a unit is kept on a day. `ended`: it stands there as a unit that ended and that nobody took over. */
export type Keeping = { readonly place: Place; readonly ended: boolean };

/**
 * Where the past of a unit is kept on a day: with whoever stands for it; where nobody does, with the last manager it had,
 * or whoever keeps the past of that one, and so on upward. Undefined for a unit that nobody knows, and for the past of a
 * whole tree that has ended.
 */
export function keptOn(unit: UnitId, day: Day, factsOf: FactsOf): Keeping | undefined {
  const passed = new Set<UnitId>();
  for (let next: UnitId | undefined = unit; next !== undefined && !passed.has(next);) {
    passed.add(next);
    const standing = standsFor(next, day, factsOf);
    const place = standing && placeIn(standing, day, factsOf);
    if (place) return { place, ended: next !== unit };
    next = factsOf(next).at(-1)?.manager;
  }
  return undefined;
}
