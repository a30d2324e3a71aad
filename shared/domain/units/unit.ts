import type { Day } from '../kernel/day.ts';
import type { PersonId, UnitId } from '../kernel/ids.ts';

/** A level of the union's tree. The levels, their order and what each may do are data (`shared/data/levels.ts`). */
export type LevelId = string;

export type Level = {
  readonly id: LevelId;
  readonly name: string;
  /** 0 is the top of the tree; a manager always stands on a smaller depth than those it manages. */
  readonly depth: number;
  readonly scoresCollectively: boolean;
  readonly nominates: boolean;
  readonly reviews: boolean;
  /** Who sets up and ends units of this level: the federation's standing office, or the unit that manages them. */
  readonly setUpBy: 'federation' | 'manager';
};

/** What may change about a unit by a decision. */
export type UnitTraits = {
  readonly name: string;
  readonly level: LevelId;
  /** Who supervises it; absent at the top of the tree only. */
  readonly manager?: UnitId | undefined;
  /** The area it lies in (địa bàn): a commune or ward, which its manager need not belong to. */
  readonly territory?: string | undefined;
  readonly address?: string | undefined;
  /** The line above its name on documents (cơ quan cấp trên trong thể thức văn bản). */
  readonly header?: string | undefined;
  /** How its head signs (Chủ tịch, Tổ trưởng). */
  readonly headTitle?: string | undefined;
  /** Name of the administration of the same level (chính quyền, chuyên môn cùng cấp). */
  readonly counterpart?: string | undefined;
  /** How the head of that administration signs (Hiệu trưởng, Giám đốc). */
  readonly counterpartHeadTitle?: string | undefined;
};

/** What may change about a unit, in the order in which people read it. */
export const UNIT_TRAITS = [
  'name',
  'level',
  'manager',
  'territory',
  'address',
  'header',
  'headTitle',
  'counterpart',
  'counterpartHeadTitle',
] as const satisfies readonly (keyof UnitTraits)[];

/** The decision that a change rests on (loại; số, ký hiệu; ngày; cơ quan ban hành). */
export type Ground = {
  readonly type: string;
  readonly number: string;
  readonly date: Day;
  readonly issuer: string;
};

/** How a life ends. A merged or divided unit has successors; the first of them takes over what it managed. */
export type Ending = { readonly ground?: Ground | undefined } & (
  | { readonly kind: 'dissolved' }
  | { readonly kind: 'merged' | 'divided'; readonly successors: readonly [UnitId, ...UnitId[]] }
);

/** What is true of a unit in `[from, until)`. The identity of a unit is permanent; everything else is such a fact. */
export type UnitFact = UnitTraits & {
  readonly unit: UnitId;
  readonly from: Day;
  readonly until?: Day | undefined;
  /** On the last fact of a life: why it has an end. */
  readonly ending?: Ending | undefined;
  /** Whom it took over from on the fact's first day, where it did. */
  readonly predecessors?: readonly UnitId[] | undefined;
  /** What it rests on; facts from before the product have none. */
  readonly ground?: Ground | undefined;
};

/** A unit on a day, with its line of managers: `path` runs from the top of the tree down to the unit itself. */
export type Place = { readonly fact: UnitFact; readonly path: readonly UnitId[] };

/** A participant of the programme: everyone whom section I.2 of the guide names. */
export type Person = { readonly id: PersonId; readonly name: string; readonly unit: UnitId };

/** Whether the fact is in force on the day. */
export const isOn = ({ from, until }: Pick<UnitFact, 'from' | 'until'>, day: Day): boolean =>
  from <= day && (until === undefined || day < until);

/** The fact in force on a day, or undefined when the unit does not live on it. */
export const factOn = (facts: readonly UnitFact[], day: Day): UnitFact | undefined =>
  facts.find((fact) => isOn(fact, day));

/** Whether `place` is `unit` or lies below it. */
export const isWithin = (place: Place, unit: UnitId): boolean => place.path.includes(unit);

/** Whether `place` lies strictly below `unit`. */
export const isBelow = (place: Place, unit: UnitId): boolean =>
  place.fact.unit !== unit && isWithin(place, unit);
