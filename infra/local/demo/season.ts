import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AwardId, PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Strand } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { chance } from './chance.ts';
import { citationsOf, pactPromises, undertaking } from './citations.ts';
import { MERIT, PRAISE } from './forms.ts';
import { people } from './people.ts';
import { tradeOf } from './trades.ts';
import { SEASON_DAY, grassrootsOn, unitOn } from './units.ts';

/** A unit that takes part in 2026, and what it undertakes. */
export type RegistrationWish = {
  readonly unit: UnitId;
  readonly strands: readonly Strand[];
  readonly targets: string;
};
/** How well a unit or a person does in 2026, from 0.7 to 1: marks are made from it. */
export type ScoreProfiles = {
  readonly units: readonly { readonly unit: UnitId; readonly quality: number }[];
  readonly people: readonly { readonly person: PersonId; readonly unit: UnitId; readonly quality: number }[];
};
export type NominationWish = {
  readonly unit: UnitId;
  readonly nominee: { readonly kind: 'collective' } | { readonly kind: 'person'; readonly person: PersonId };
  readonly award: AwardId;
  readonly citation: string;
};
/** Units side by side under `under` that sign a pact; the witness, if any, is that unit. */
export type PactWish = {
  readonly under: UnitId;
  readonly parties: readonly UnitId[];
  readonly witness?: UnitId;
  readonly promises: readonly string[];
};

/** The units of the demo's accounts and the big hospital: they take part in everything. */
const LEADING: readonly string[] = ['CS001', 'CS002', 'CS097'];
const PARTAKING = 90;
const SCORED_UNITS = 70;
const SCORED_PEOPLE = 250;

const dice = chance(2026);

/** `count` of the list in its own order, the units of the story surely among them. */
function withLeading<Item extends { readonly unit: UnitId }>(list: readonly Item[], count: number) {
  const leading = list.filter(({ unit }) => LEADING.includes(unit));
  const others = list.filter(({ unit }) => !LEADING.includes(unit));
  const chosen = new Set([...leading, ...dice.sample(others, count - leading.length)]);
  return list.filter((item) => chosen.has(item));
}

const strandsOf = (unit: UnitId): readonly Strand[] => {
  if (LEADING.includes(unit) || dice.happens(0.88)) return ['campaign', 'movement'];
  return [dice.happens(0.6) ? 'campaign' : 'movement'];
};

/** Those who register for 2026, in the order of the tree: CS001 first. */
export const registrationWishes: readonly RegistrationWish[] = withLeading(
  grassrootsOn(SEASON_DAY),
  PARTAKING,
).map(({ unit }) => ({ unit, strands: strandsOf(unit), targets: undertaking(dice) }));

const quality = () => Math.round(70 + 30 * Math.sqrt(dice.next())) / 100;

const scoredUnits = withLeading(
  registrationWishes.filter(({ strands }) => strands.length === 2),
  SCORED_UNITS,
).map(({ unit }) => ({ unit, quality: quality() }));

const scoring = new Set(scoredUnits.map(({ unit }) => unit));
const members = people.filter(({ unit }) => scoring.has(unit));
const storied = members.filter(({ unit }) => unit === 'CS001').slice(0, 6);
const scoredPeople = new Set([
  ...storied,
  ...dice.sample(
    members.filter((person) => !storied.includes(person)),
    SCORED_PEOPLE - storied.length,
  ),
]);

/** Who scores in 2026; all of them have registered for both strands, or belong to a unit that has. */
export const scoreProfiles: ScoreProfiles = {
  units: scoredUnits,
  people: members
    .filter((person) => scoredPeople.has(person))
    .map((person) => ({ person: person.id, unit: person.unit, quality: quality() })),
};

/** The best `count` by quality, those of the story first; equals keep the order of the tree. */
const best = <Item extends { readonly unit: UnitId; readonly quality: number }>(
  list: readonly Item[],
  count: number,
): readonly Item[] => {
  const rank = (item: Item) => item.quality + (item.unit === 'CS001' || item.unit === 'CS002' ? 1 : 0);
  const chosen = new Set([...list].sort((one, other) => rank(other) - rank(one)).slice(0, count));
  return list.filter((item) => chosen.has(item));
};

const nominatedPeople = best(
  scoreProfiles.people.filter(({ unit, person }) => unit !== 'CS001' || person === 'P00005'),
  24,
);

const citations = citationsOf(dice);

/** Who is put forward to the federation in 2026: eight units, then twenty-four people. */
export const nominationWishes: readonly NominationWish[] = [
  ...best(scoreProfiles.units, 8).map(({ unit }): NominationWish => ({
    unit,
    nominee: { kind: 'collective' },
    award: MERIT,
    citation: citations.ofCollective(),
  })),
  ...nominatedPeople.map(({ unit, person }, place): NominationWish => ({
    unit,
    nominee: { kind: 'person', person },
    award: place % 4 === 0 ? MERIT : PRAISE,
    citation: citations.ofPerson(unit, tradeOf(unitOn(unit, SEASON_DAY).name)),
  })),
];

const pact = (under: string, parties: readonly string[], witnessed: boolean): PactWish => ({
  under: id(under),
  parties: parties.map((party) => id(party)),
  ...(witnessed ? { witness: id(under) } : {}),
  promises: dice.sample(pactPromises, 4),
});

const partakers = Map.groupBy(registrationWishes, ({ unit }) => unitOn(unit, SEASON_DAY).manager);

/** In each upper-level union two units, once three, that take part and stand next to each other in the tree. */
const clusterPacts = [...partakers].flatMap(([manager, wishes], place) => {
  const parties = wishes.slice(1, place === 3 ? 4 : 3).map(({ unit }) => unit);
  return manager && parties.length > 1 ? [pact(manager, parties, place % 2 === 0)] : [];
});

/** The pacts of 2026: between departments of a unit, then between units of a cluster. */
export const pactWishes: readonly PactWish[] = [
  pact('CS001', ['CS001-A', 'CS001-B'], true),
  pact('CS097', ['CS097-A', 'CS097-B'], false),
  ...clusterPacts,
];
