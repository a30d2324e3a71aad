import { day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AwardId, DecisionId, PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Person, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { chance } from './chance.ts';
import type { Chance } from './chance.ts';
import { citationsOf } from './citations.ts';
import { MERIT, PRAISE } from './forms.ts';
import { people } from './people.ts';
import { tradeOf } from './trades.ts';
import { FEDERATION, grassrootsOn, livingOn, placeOn, unitOn } from './units.ts';

type About = {
  /** The unit, under the name of the decision's day. */
  readonly unit: UnitId;
  readonly unitName: string;
  /** The union that supervised it on that day, under the name of that day. */
  readonly group: { readonly unit: UnitId; readonly name: string };
  readonly award: AwardId;
  readonly citation: string;
  readonly revokedOn?: Day;
};
/** One name of a past decision. */
export type PastLine =
  | (About & { readonly kind: 'collective' })
  | (About & { readonly kind: 'person'; readonly person: PersonId; readonly personName: string });

/** A decision of the federation from before the product, with its whole list. */
export type PastDecision = {
  readonly id: DecisionId;
  readonly round: RoundId;
  readonly year: number;
  readonly reference: { readonly number: string; readonly date: Day; readonly signer: string };
  readonly authority: string;
  readonly lines: readonly PastLine[];
};

type Plan = {
  readonly year: number;
  readonly number: string;
  readonly date: string;
  readonly collectives: number;
  readonly names: number;
};
const plans: readonly Plan[] = [
  { year: 2019, number: '38/QĐ-LĐLĐ', date: '2020-02-12', collectives: 8, names: 41 },
  { year: 2020, number: '29/QĐ-LĐLĐ', date: '2021-01-28', collectives: 9, names: 96 },
  { year: 2021, number: '41/QĐ-LĐLĐ', date: '2022-02-16', collectives: 9, names: 103 },
  { year: 2022, number: '33/QĐ-LĐLĐ', date: '2023-02-08', collectives: 10, names: 118 },
  { year: 2023, number: '26/QĐ-LĐLĐ', date: '2024-01-30', collectives: 10, names: 131 },
  { year: 2024, number: '52/QĐ-LĐLĐ', date: '2025-02-19', collectives: 11, names: 139 },
  { year: 2025, number: '47/QĐ-LĐLĐ', date: '2026-02-05', collectives: 12, names: 160 },
];
const SIGNER_UNTIL_2022 = 'Phan Hữu Nghiêm';
const SIGNER_SINCE_2023 = 'Hoàng Thị Ngọc Diệp';

/** Honours that the demo's story tells of; the rest of each list is chance. */
const storied: Readonly<
  Record<number, { units: readonly string[]; people: Readonly<Record<string, AwardId>> }>
> = {
  2022: { units: ['CS002'], people: { 'Nguyễn Tôn Nữ Khánh Tường': PRAISE, 'Nguyễn Thị Yến': PRAISE } },
  2025: {
    units: ['CS001', 'CS002'],
    people: {
      'Nguyễn Tôn Nữ Khánh Tường': MERIT,
      'Huỳnh Đỗ Uyển Đình': MERIT,
      'Đinh Thị Thủy Tiên': PRAISE,
      'Lò Văn Ẩn': PRAISE,
    },
  },
};

const STORIED_UNITS: ReadonlySet<string> = new Set(['CS001', 'CS002']);
/** From how many grassroots the people of one year come, so that a unit's names stand together. */
const UNITS_A_YEAR = 55;

/** The honour that was taken back later: the 70th name of 2023. */
const REVOKED = { year: 2023, place: 69, on: day('2024-09-12') };

const whereOn = (unit: UnitId, date: Day): Pick<About, 'unit' | 'unitName' | 'group'> => {
  const { name, manager = unit } = unitOn(unit, date);
  return { unit, unitName: name, group: { unit: manager, name: unitOn(manager, date).name } };
};

/** The list with the wanted ones surely in it, in its own order, `count` long. */
function drawn<Item>(list: readonly Item[], wanted: readonly Item[], count: number, dice: Chance) {
  const others = dice.sample(
    list.filter((item) => !wanted.includes(item)),
    count - wanted.length,
  );
  const chosen = new Set([...wanted, ...others]);
  return list.filter((item) => chosen.has(item));
}

function collectiveLines({ year, collectives }: Plan, date: Day, dice: Chance): readonly PastLine[] {
  const grassroots = grassrootsOn(date);
  const told = grassroots.filter(({ unit }) => storied[year]?.units.includes(unit));
  const upper = year >= 2021 ? [dice.pick(livingOn('upper', date))] : [];
  const chosen: readonly UnitFact[] = [
    ...upper,
    ...drawn(grassroots, told, collectives - upper.length, dice),
  ];
  const citations = citationsOf(dice);
  return chosen.map(({ unit }) => ({
    kind: 'collective',
    ...whereOn(unit, date),
    award: MERIT,
    citation: citations.ofCollective(),
  }));
}

function personLines({ year, collectives, names }: Plan, date: Day, dice: Chance): readonly PastLine[] {
  const awards = storied[year]?.people ?? {};
  const told = people.filter(({ name, unit }) => name in awards && STORIED_UNITS.has(unit));
  const units = new Set(dice.sample(grassrootsOn(date), UNITS_A_YEAR).map(({ unit }) => unit));
  const all = people.filter((person) => told.includes(person) || units.has(person.unit));
  const citations = citationsOf(dice);
  return drawn(all, told, names - collectives, dice).map((person: Person) => {
    const place = whereOn(person.unit, date);
    return {
      kind: 'person',
      ...place,
      person: person.id,
      personName: person.name,
      award: (told.includes(person) && awards[person.name]) || (dice.happens(0.2) ? MERIT : PRAISE),
      citation: citations.ofPerson(person.unit, tradeOf(place.unitName)),
    };
  });
}

/** The decisions of a year: one of each federation that stood then, for the units below it. */
function decisionsOf(plan: Plan): readonly PastDecision[] {
  const { year, number } = plan;
  const date = day(plan.date);
  const dice = chance(year);
  const lines = [...collectiveLines(plan, date, dice), ...personLines(plan, date, dice)].map((line, place) =>
    year === REVOKED.year && place === REVOKED.place ? { ...line, revokedOn: REVOKED.on } : line,
  );
  const byFederation = Map.groupBy(lines, ({ unit }) => topOf(unit, date));
  return [...byFederation].map(([federation, own]) => ({
    id: id(HEIRS.has(federation) ? `QD-${year}` : `QD-${year}-${federation}`),
    round: id(String(year)),
    year,
    reference: { number: numberOf(number, federation), date, signer: signerOf(federation, year) },
    authority: `Ban Thường vụ ${unitOn(federation, date).name}`,
    lines: own,
  }));
}

/** The federation that the demo goes on with, before and after the merger. */
const HEIRS: ReadonlySet<UnitId> = new Set<UnitId>([id('LDSL'), FEDERATION]);

const topOf = (unit: UnitId, date: Day): UnitId => placeOn(unit, date).path[0] ?? unit;

/** Each former federation counts its decisions on its own. */
const numberOf = (number: string, federation: UnitId): string =>
  HEIRS.has(federation) ? number : number.replace(/^\d+/, (count) => String(Number(count) - 17));

const SIGNERS: Readonly<Record<string, string>> = { LDKN: 'Y Khăm Hlong', LDTG: 'Lương Thị Bích Vân' };

const signerOf = (federation: UnitId, year: number): string =>
  SIGNERS[federation] ?? (year < 2023 ? SIGNER_UNTIL_2022 : SIGNER_SINCE_2023);

/** The federations' decisions for 2019 to 2025; collectives first, each list in the order of the tree. */
export const pastDecisions: readonly PastDecision[] = plans.flatMap(decisionsOf);
