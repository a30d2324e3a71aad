import type { Day } from '../kernel/day.ts';
import type { UnitFact } from '../units/unit.ts';
import { factOn, UNIT_TRAITS } from '../units/unit.ts';
import type { CellFault } from './fault.ts';
import { faultOf } from './fault.ts';
import type { Standing } from './standing.ts';
import type { UnitRow } from './units.ts';
import { UNITS_COLUMNS } from './units.ts';

/** A unit as a row of a list: what it is on a day, from its first day on, with the decision that founded it. */
export function unitRowOn(facts: readonly UnitFact[], on: Day): UnitRow | undefined {
  const fact = factOn(facts, on);
  const first = facts[0];
  if (!fact || !first) return undefined;
  const { name, level, manager, territory, address, header, headTitle, counterpart, counterpartHeadTitle } =
    fact;
  return {
    unit: fact.unit,
    from: first.from,
    ground: first.ground,
    traits: {
      name,
      level,
      manager,
      territory,
      address,
      header,
      headTitle,
      counterpart,
      counterpartHeadTitle,
    },
  };
}

/**
 * What a row means beside what is known of its unit. A row that says what was true of the unit on some day of its life
 * changes nothing, and a blank cell says nothing. Anything else is a fault: a unit changes by a decision, not by a list.
 */
export function unitStanding({ traits, from }: UnitRow, known: readonly UnitFact[]): Standing {
  const [first] = known;
  if (!first) return { kind: 'fresh' };
  const differing = known.map((fact) =>
    UNIT_TRAITS.filter((trait) => traits[trait] !== undefined && traits[trait] !== fact[trait]),
  );
  const fewest = Math.min(...differing.map(({ length }) => length));
  const nearest = differing.findLastIndex(({ length }) => length === fewest);
  const fact = known[nearest] ?? first;
  const faults: CellFault[] = (differing[nearest] ?? []).map((trait) =>
    faultOf(UNITS_COLUMNS[trait].title, { code: 'unit-differs', known: fact[trait] ?? '' }),
  );
  if (from !== first.from)
    faults.push(faultOf(UNITS_COLUMNS.from.title, { code: 'unit-since', from: first.from }));
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'same' };
}
