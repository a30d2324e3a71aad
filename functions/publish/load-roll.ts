import { programme } from '@bang-vang/shared/data/programme.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type {
  CriteriaOfYear,
  HonourRoll,
  RollEntry,
  RollUnit,
  YearOfRoll,
} from '@bang-vang/shared/domain/honours/roll.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { keptOn, standsFor } from '@bang-vang/shared/domain/units/succession.ts';
import type { FactsOf } from '@bang-vang/shared/domain/units/succession.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { frozenSet } from '../table/criteria-set.ts';
import { honoursOf } from '../table/honour.ts';
import { loadProvince } from '../table/province.ts';
import { allRounds } from '../table/round.ts';
import { allUnits, factsOf } from '../table/tree.ts';

/** The whole honour roll as it stands: entries of all years, each beside what its unit is called today. */
export async function loadRoll(at: Instant): Promise<HonourRoll> {
  const today = dayOf(at);
  const years = Array.from(
    { length: programme.until - programme.from + 1 },
    (_, index) => programme.from + index,
  );
  const [province, rounds, byYear, units] = await Promise.all([
    loadProvince(),
    allRounds(),
    Promise.all(years.map(honoursOf)),
    unitsInTreeOrder(),
  ]);
  const criteria = await criteriaOf(rounds.map(({ state }) => state));
  const opened = new Set(rounds.map(({ state }) => state.year));
  const factsByUnit = new Map(units.map((facts) => [facts[0]?.unit, facts]));
  const factsOfUnit = (unit: UnitId) => factsByUnit.get(unit) ?? [];
  /** The unit itself, or whoever has taken over from it by today, under its latest name. */
  const latest = (unit: UnitId) => latestOf(factsOfUnit(standsFor(unit, today, factsOfUnit) ?? unit));
  return {
    federation: latest(province.federation)?.name ?? '',
    demo: province.demo,
    years: years.map((year, index): YearOfRoll => ({
      year,
      state: (byYear[index]?.length ?? 0) > 0 ? 'published' : opened.has(year) ? 'under-way' : 'ahead',
    })),
    units: units.flatMap((facts) => rollUnit(facts, today, latest, factsOfUnit) ?? []),
    entries: byYear.flat().map((entry) => withNameOfToday(entry, factsByUnit, today)),
    ...(criteria && { criteria }),
  };
}

/** What the newest round goes by; undefined before the first. */
async function criteriaOf(rounds: readonly Round[]): Promise<CriteriaOfYear | undefined> {
  const [newest] = rounds.toSorted((one, other) => other.year - one.year);
  if (!newest) return undefined;
  const sets = await Promise.all(newest.criteria.map(({ set }) => frozenSet(newest.id, set)));
  return { year: newest.year, sets: sets.flatMap((frozen) => frozen?.set ?? []) };
}

const latestOf = (facts: readonly UnitFact[]): UnitFact | undefined => facts.at(-1);

/** The facts of every unit, managers before those they manage. */
async function unitsInTreeOrder(): Promise<readonly (readonly UnitFact[])[]> {
  return Promise.all((await allUnits()).map((unit) => factsOf(unit)));
}

function rollUnit(
  facts: readonly UnitFact[],
  today: Day,
  latest: (unit: UnitId) => UnitFact | undefined,
  factsOfUnit: FactsOf,
): RollUnit | undefined {
  const fact = latestOf(facts);
  if (!fact) return undefined;
  const group = (fact.manager && latest(fact.manager)) ?? fact;
  const isClosed = fact.until !== undefined && fact.until <= today;
  const keeping = isClosed ? keptOn(fact.unit, today, factsOfUnit) : undefined;
  const keeper = keeping && { id: keeping.place.fact.unit, name: keeping.place.fact.name };
  return {
    id: fact.unit,
    name: fact.name,
    group: { id: group.unit, name: group.name },
    ...(isClosed ? { closedOn: fact.until } : {}),
    ...(keeper && (keeping.ended ? { keeper } : { successor: keeper })),
  };
}

/** Tells beside an entry what its unit is called now, where that has changed since the decision. */
function withNameOfToday(
  entry: RollEntry,
  factsByUnit: ReadonlyMap<UnitId | undefined, readonly UnitFact[]>,
  today: Day,
): RollEntry {
  if (entry.standing === 'revoked') return entry;
  const facts = factsByUnit.get(entry.unit.id) ?? [];
  const now = factOn(facts, today);
  if (!now || now.name === entry.unit.name) return entry;
  const since = facts.find(({ name, from }) => name === now.name && from > entry.decision.date)?.from;
  return since ? { ...entry, unitNow: { name: now.name, since } } : entry;
}
