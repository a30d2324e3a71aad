import { compareNames, letterOf } from './names.ts';
import { perRoll } from './per-roll.ts';
import type { DecisionReference, HonourEntry, HonourRoll, NamedUnit, RollEntry, RollUnit } from './roll.ts';

/** Units of one upper-level union with their entries, both in tree order. */
export type UnitGroup = {
  readonly group: NamedUnit;
  readonly units: readonly { readonly unit: NamedUnit; readonly entries: readonly HonourEntry[] }[];
};

/** The entries that stand. A revoked one is in no list: it only answers at its own address. */
export const inForce = perRoll((roll): readonly HonourEntry[] =>
  roll.entries.filter((entry): entry is HonourEntry => entry.standing === 'in-force'),
);

/** Places of units in the tree. A unit that the roll does not list goes last. */
const treePlaces = perRoll(
  (roll): ReadonlyMap<string, number> => new Map(roll.units.map(({ id }, place) => [id, place])),
);

/** Entries in tree order of their units and, within one unit, by name. */
function inTreeOrder(roll: HonourRoll, entries: readonly HonourEntry[]): readonly HonourEntry[] {
  const places = treePlaces(roll);
  const place = (entry: HonourEntry) => places.get(entry.unit.id) ?? places.size;
  return entries.toSorted((a, b) => place(a) - place(b) || compareNames(a.subject.name, b.subject.name));
}

/** Entries by given name, then whole name, then year: the order of every list that is not by unit. */
export const byName = (entries: readonly HonourEntry[]): readonly HonourEntry[] =>
  entries.toSorted((a, b) => compareNames(a.subject.name, b.subject.name) || b.year - a.year);

const yearIndex = perRoll((roll): ReadonlyMap<number, readonly HonourEntry[]> =>
  Map.groupBy(inTreeOrder(roll, inForce(roll)), ({ year }) => year),
);

/** Everything honoured in a year, in tree order. */
export const ofYear = (roll: HonourRoll, year: number): readonly HonourEntry[] =>
  yearIndex(roll).get(year) ?? [];

export const people = (entries: readonly HonourEntry[]): readonly HonourEntry[] =>
  entries.filter(({ subject }) => subject.kind === 'person');

export const collectives = (entries: readonly HonourEntry[]): readonly HonourEntry[] =>
  entries.filter(({ subject }) => subject.kind === 'collective');

/** Divides entries by upper-level union and unit, in the order in which they come. */
export function byUnit(entries: readonly HonourEntry[]): readonly UnitGroup[] {
  return [...Map.groupBy(entries, ({ group }) => group.id).values()].flatMap((ofGroup) => {
    const units = [...Map.groupBy(ofGroup, ({ unit }) => unit.id).values()].flatMap((ofUnit) =>
      ofUnit[0] ? [{ unit: ofUnit[0].unit, entries: ofUnit }] : [],
    );
    return ofGroup[0] ? [{ group: ofGroup[0].group, units }] : [];
  });
}

/** The decisions behind some entries, by date and number. */
export function decisionsOf(entries: readonly HonourEntry[]): readonly DecisionReference[] {
  const decisions = new Map(entries.map(({ decision }) => [`${decision.date} ${decision.number}`, decision]));
  return [...decisions].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision);
}

/** Other years in which the same collective was honoured. People are not joined: two may bear one name. */
export const otherYears = (roll: HonourRoll, entry: HonourEntry): readonly HonourEntry[] =>
  entry.subject.kind === 'person'
    ? []
    : collectives(ofUnit(roll, entry.unit.id)).filter(({ year }) => year !== entry.year);

/** Up to `count` others of the same decision and kind: those that follow in tree order, round the end. */
export function sameDecision(roll: HonourRoll, entry: HonourEntry, count: number): readonly HonourEntry[] {
  const all = ofYear(roll, entry.year).filter(
    ({ decision, subject }) =>
      decision.number === entry.decision.number && subject.kind === entry.subject.kind,
  );
  const at = all.findIndex(({ code }) => code === entry.code);
  return [...all.slice(at + 1), ...all.slice(0, at)].slice(0, count);
}

const unitIndex = perRoll((roll): ReadonlyMap<string, readonly HonourEntry[]> =>
  Map.groupBy(
    inTreeOrder(roll, inForce(roll)).toSorted((a, b) => b.year - a.year),
    ({ unit }) => unit.id,
  ),
);

/** A unit's honours of all years, newest first. */
export const ofUnit = (roll: HonourRoll, unit: string): readonly HonourEntry[] =>
  unitIndex(roll).get(unit) ?? [];

/** The units that closed into this one: their honours are shown under the successor, and stay theirs. */
export const predecessors = (roll: HonourRoll, unit: string): readonly RollUnit[] =>
  roll.units.filter(({ successor }) => successor?.id === unit);

/** The units that closed without a successor and whose past this one keeps. */
export const kept = (roll: HonourRoll, unit: string): readonly RollUnit[] =>
  roll.units.filter(({ keeper }) => keeper?.id === unit);

/** People of all years under each letter, by name. */
export const byLetter = perRoll((roll): ReadonlyMap<string, readonly HonourEntry[]> =>
  Map.groupBy(byName(people(inForce(roll))), ({ subject }) => letterOf(subject.name)),
);

const codeIndex = perRoll(
  (roll): ReadonlyMap<string, RollEntry> => new Map(roll.entries.map((entry) => [entry.code, entry])),
);

/** The entry at a permanent address, also a revoked one. */
export const entryAt = (roll: HonourRoll, code: string): RollEntry | undefined => codeIndex(roll).get(code);

/** The newest year whose decision is published. */
export const newestYear = (roll: HonourRoll): number | undefined =>
  roll.years.findLast(({ state }) => state === 'published')?.year;

/** `count` entries spread evenly over the list, in its order: a sample in which no letter and no unit comes first. */
export const spread = (entries: readonly HonourEntry[], count: number): readonly HonourEntry[] =>
  entries.filter(
    (_, at) => Math.floor((at * count) / entries.length) !== Math.floor(((at - 1) * count) / entries.length),
  );

/** "12 tập thể và 148 cá nhân": how many were honoured, as pages say it. */
export function countPhrase(entries: readonly HonourEntry[]): string {
  const [ofCollectives, ofPeople] = [collectives(entries).length, people(entries).length];
  const parts = [
    ofCollectives > 0 ? [`${ofCollectives} tập thể`] : [],
    ofPeople > 0 ? [`${ofPeople} cá nhân`] : [],
  ];
  return parts.flat().join(' và ') || 'Chưa có tên nào';
}
