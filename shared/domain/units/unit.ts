import type { Day } from '../kernel/day.ts';
import type { PersonId, UnitId } from '../kernel/ids.ts';

/** A level of the union's tree. The levels, their order and what each may do are data (`shared/data/levels.ts`). */
export type LevelId = string;

export type Level = {
  readonly id: LevelId;
  readonly name: string;
  /** 0 is the top of the tree. */
  readonly depth: number;
  readonly scoresCollectively: boolean;
  readonly nominates: boolean;
  readonly reviews: boolean;
};

/** What is true of a unit in `[from, until)`. The identity of a unit is permanent; everything else is such a fact. */
export type UnitFact = {
  readonly unit: UnitId;
  readonly name: string;
  readonly level: LevelId;
  /** Who supervises it; absent at the top of the tree only. */
  readonly manager?: UnitId | undefined;
  /** Name of the administration of the same level (chính quyền, chuyên môn cùng cấp). */
  readonly counterpart?: string | undefined;
  readonly from: Day;
  readonly until?: Day | undefined;
};

/** A unit on a day, with its line of managers: `path` runs from the top of the tree down to the unit itself. */
export type Place = { readonly fact: UnitFact; readonly path: readonly UnitId[] };

/** A participant of the programme: everyone whom section I.2 of the guide names. */
export type Person = { readonly id: PersonId; readonly name: string; readonly unit: UnitId };

/** The fact in force on a day, or undefined when the unit does not live on it. */
export function factOn(facts: readonly UnitFact[], day: Day): UnitFact | undefined {
  return facts.find((fact) => fact.from <= day && (fact.until === undefined || day < fact.until));
}

/** Whether `place` is `unit` or lies below it. */
export const isWithin = (place: Place, unit: UnitId): boolean => place.path.includes(unit);

/** Whether `place` lies strictly below `unit`. */
export const isBelow = (place: Place, unit: UnitId): boolean =>
  place.fact.unit !== unit && isWithin(place, unit);
