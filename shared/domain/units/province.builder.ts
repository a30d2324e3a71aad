import type { Day, Instant } from '../kernel/day.ts';
import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { TreeChange } from './change.ts';
import { factsKnownOn, knownFacts } from './history.ts';
import type { Unit } from './history.ts';
import { reorganise } from './reorganise.ts';
import type { TreeRefusal, UnitMove } from './reorganise.ts';
import type { FactsOf } from './succession.ts';
import type { Tree } from './tree.ts';
import type { Ground, UnitTraits } from './unit.ts';

export const GROUND: Ground = {
  type: 'Quyết định',
  number: '12/QĐ-LĐLĐ',
  date: day('2025-06-20'),
  issuer: 'Liên đoàn Lao động tỉnh Thử',
};

const DEPTHS: Readonly<Record<string, number>> = { federation: 0, upper: 1, grassroots: 2, 'sub-unit': 3 };

/** A union's tree held in memory, which the same rules change as the one in the table. */
export class ProvinceInMemory {
  readonly #units = new Map<UnitId, Unit>();

  /** Every unit that was ever recorded. */
  get units(): readonly Unit[] {
    return [...this.#units.values()];
  }

  unit = (unit: UnitId): Unit => this.#units.get(unit) ?? { id: unit, facts: [] };
  factsOf: FactsOf = (unit) => knownFacts(this.unit(unit));
  knownOn =
    (known: Day): FactsOf =>
    (unit) =>
      factsKnownOn(this.unit(unit), known);

  get tree(): Tree {
    return {
      factsOf: this.factsOf,
      everUnder: (unit) => this.#under(unit, new Set()),
      isLevel: (level) => level in DEPTHS,
      depthOf: (level) => DEPTHS[level] ?? 9,
    };
  }

  /** Carries out one change, or nothing of it when it is refused. */
  change(change: TreeChange, at: Instant, ground: Ground = GROUND): Result<readonly UnitMove[], TreeRefusal> {
    const moved = reorganise({ change, ground }, this.tree, this.unit, at);
    if (moved.ok) for (const { state } of moved.value) this.#units.set(state.id, state);
    return moved;
  }

  #under(manager: UnitId, seen: Set<UnitId>): readonly UnitId[] {
    if (seen.has(manager)) return [];
    seen.add(manager);
    const facts = this.factsOf(manager);
    const direct = this.units.filter(({ facts: rows }) => rows.some((row) => row.manager === manager));
    return [
      ...direct.map((unit) => unit.id),
      ...facts.flatMap(({ predecessors = [] }) => predecessors.flatMap((unit) => this.#under(unit, seen))),
    ];
  }
}

export const unit = (name: string): UnitId => id(name);

export const traits = (level: string, manager?: string, over: Partial<UnitTraits> = {}): UnitTraits => ({
  name: `Công đoàn ${level}`,
  level,
  ...(manager === undefined ? {} : { manager: unit(manager) }),
  ...over,
});

/** A federation with two unions, three grassroots unions and a department, all since 2019, recorded on 2 January 2019. */
export function aProvince(): ProvinceInMemory {
  const province = new ProvinceInMemory();
  const lines = [
    ['LD', 'federation', undefined],
    ['U1', 'upper', 'LD'],
    ['U2', 'upper', 'LD'],
    ['C1', 'grassroots', 'U1'],
    ['C2', 'grassroots', 'U1'],
    ['C3', 'grassroots', 'U2'],
    ['S1', 'sub-unit', 'C1'],
  ] as const;
  for (const [name, level, manager] of lines) {
    const made = province.change(
      { kind: 'create', unit: unit(name), from: day('2019-01-01'), traits: traits(level, manager) },
      instant('2019-01-02T01:00:00.000Z'),
    );
    if (!made.ok) throw new Error(`${name}: ${made.refusal.code}`);
  }
  return province;
}
