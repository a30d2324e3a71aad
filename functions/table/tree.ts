import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { factsKnownOn, knownFacts } from '@bang-vang/shared/domain/units/history.ts';
import type { RecordedFact, Unit } from '@bang-vang/shared/domain/units/history.ts';
import { heirOn, keptOn, placeIn, standsFor } from '@bang-vang/shared/domain/units/succession.ts';
import type { Keeping } from '@bang-vang/shared/domain/units/succession.ts';
import type { Place, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { loadUnit, placementsUnder, TOP } from './unit.ts';

/** What of a unit counts: what is known today, or what was known at the end of an earlier day. */
const knownOf = (unit: Unit, known: Day | undefined): readonly RecordedFact[] =>
  known === undefined ? knownFacts(unit) : factsKnownOn(unit, known);

/** The facts of a unit, oldest first; empty when there is no such unit, or was none yet on the day `known`. */
export async function factsOf(unit: UnitId, known?: Day): Promise<readonly RecordedFact[]> {
  const found = await loadUnit(unit);
  return found ? knownOf(found, known) : [];
}

/**
 * Facts of units, each read once and then remembered: for one request that asks several things of the same units. With
 * `known`, as they were known at the end of that day.
 */
export class TreeReading {
  readonly #known: Day | undefined;
  readonly #facts = new Map<UnitId, readonly UnitFact[]>();
  readonly #asked = new Map<UnitId, Promise<readonly UnitFact[]>>();

  constructor(known?: Day) {
    this.#known = known;
  }

  at = (unit: UnitId): readonly UnitFact[] => this.#facts.get(unit) ?? [];

  async read(unit: UnitId): Promise<readonly UnitFact[]> {
    const asked = this.#asked.get(unit) ?? factsOf(unit, this.#known);
    this.#asked.set(unit, asked);
    const facts = await asked;
    this.#facts.set(unit, facts);
    return facts;
  }

  /** Reads a unit and, where it has ended by the day, those that took over from it; answers who stands for it. */
  async readHeirs(unit: UnitId, day: Day): Promise<UnitId | undefined> {
    const passed = new Set<UnitId>();
    for (let next: UnitId | undefined = unit; next !== undefined && !passed.has(next);) {
      passed.add(next);
      next = heirOn(await this.read(next), day);
    }
    return standsFor(unit, day, this.at);
  }

  /** Reads a unit and its line of managers on a day. */
  async readLine(unit: UnitId, day: Day): Promise<void> {
    for (let next: UnitId | undefined = unit; next !== undefined;) {
      const manager: UnitId | undefined = factOn(await this.read(next), day)?.manager;
      next = manager && (await this.readHeirs(manager, day));
    }
  }
}

/**
 * The unit on a day with its line of managers; undefined when it does not live on that day. With `known`, as it was known
 * at the end of that day.
 */
export const placeOn = (unit: UnitId, day: Day, known?: Day): Promise<Place | undefined> =>
  placesOn(day, known)(unit);

/** The same for many units, whose managers are read once. */
export function placesOn(day: Day, known?: Day): (unit: UnitId) => Promise<Place | undefined> {
  const reading = new TreeReading(known);
  return async (unit) => {
    await reading.readLine(unit, day);
    return placeIn(unit, day, reading.at);
  };
}

/**
 * The unit on a day, with no more of its line of managers than it takes: itself alone where that is enough, else all of it.
 * What is enough of a short line must be enough of a longer one.
 */
export async function nearbyOn(
  unit: UnitId,
  day: Day,
  isEnough: (place: Place) => boolean,
  reading = new TreeReading(),
): Promise<Place | undefined> {
  const fact = factOn(await reading.read(unit), day);
  const alone = fact && { fact, path: [unit] };
  if (!alone || isEnough(alone)) return alone;
  await reading.readLine(unit, day);
  return placeIn(unit, day, reading.at);
}

/** Where the past of a unit is kept on a day, by what is known now or was known at the end of the day `known`. */
export async function keeperOn(unit: UnitId, day: Day, known?: Day): Promise<Keeping | undefined> {
  const reading = new TreeReading(known);
  const passed = new Set<UnitId>();
  for (let next: UnitId | undefined = unit; next !== undefined && !passed.has(next);) {
    passed.add(next);
    const standing = await reading.readHeirs(next, day);
    if (standing !== undefined) await reading.readLine(standing, day);
    next = standing === undefined ? (await reading.read(next)).at(-1)?.manager : undefined;
  }
  return keptOn(unit, day, reading.at);
}

/** Who stands for a unit on a day: itself, or whoever took over from it; undefined when nobody does. */
export const standingFor = (unit: UnitId, day: Day): Promise<UnitId | undefined> =>
  new TreeReading().readHeirs(unit, day);

/** The unit and every unit that it took over from until the day, whose tasks and units are its own since. */
export async function lineOfPredecessors(
  unit: UnitId,
  day: Day,
  reading = new TreeReading(),
): Promise<readonly UnitId[]> {
  const line = new Set<UnitId>();
  let front: readonly UnitId[] = [unit];
  while (front.length > 0) {
    for (const one of front) line.add(one);
    const facts = (await Promise.all(front.map((one) => reading.read(one)))).flat();
    const before = facts.flatMap(({ from, predecessors = [] }) => (from <= day ? predecessors : []));
    front = [...new Set(before)].filter((one) => !line.has(one));
  }
  return [...line];
}

/**
 * The unit and those of its line that it stands for on the day: of several successors the first alone takes over people,
 * tasks and dossiers.
 */
export async function lineHeld(
  unit: UnitId,
  day: Day,
  reading = new TreeReading(),
): Promise<readonly UnitId[]> {
  const [own, ...before] = await lineOfPredecessors(unit, day, reading);
  const standing = await Promise.all(before.map((one) => reading.readHeirs(one, day)));
  return [own ?? unit, ...before.filter((_, place) => standing[place] === unit)];
}

/** The units directly under a manager on a day, by name; those of the units it took over from are its own. */
export async function unitsUnder(manager: UnitId, day: Day, known?: Day): Promise<readonly UnitFact[]> {
  const reading = new TreeReading(known);
  const line = await lineOfPredecessors(manager, day, reading);
  for (const one of line) await reading.readHeirs(one, day);
  const placed = (await Promise.all(line.map((one) => placementsUnder(one)))).flat();
  const facts = placed.flatMap(({ unit, facts: rows }) => {
    const fact = factOn(knownOf({ id: unit, facts: rows }, known), day);
    const isHere = fact?.manager !== undefined && standsFor(fact.manager, day, reading.at) === manager;
    return isHere ? [{ ...fact, manager }] : [];
  });
  return facts.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** A unit on a day and all units below it, each after its manager; none when it does not live on that day. */
export async function unitsWithin(unit: UnitId, day: Day): Promise<readonly UnitFact[]> {
  const place = await placeOn(unit, day);
  const below = async (manager: UnitFact): Promise<readonly UnitFact[]> => {
    const under = await unitsUnder(manager.unit, day);
    return [manager, ...(await sideBySide(under, below)).flat()];
  };
  return place ? below(place.fact) : [];
}

/** Every unit that has ever been, walked from the top level by level. */
export async function allUnits(): Promise<readonly UnitId[]> {
  const found = new Set<UnitId>();
  let level = (await placementsUnder(TOP)).map(({ unit }) => unit);
  while (level.length > 0) {
    for (const unit of level) found.add(unit);
    const below = await Promise.all(level.map((unit) => placementsUnder(unit)));
    level = [...new Set(below.flat().map(({ unit }) => unit))].filter((unit) => !found.has(unit));
  }
  return [...found];
}
