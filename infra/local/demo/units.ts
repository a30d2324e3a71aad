import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { recordedInTurn } from '@bang-vang/shared/domain/units/history.ts';
import type { Unit } from '@bang-vang/shared/domain/units/history.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import { placeIn } from '@bang-vang/shared/domain/units/succession.ts';
import type { Ground, LevelId, Place, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { closedRows, grassrootsRows, lyingElsewhere } from './units-grassroots.ts';
import type { GrassrootsRow } from './units-grassroots.ts';
import { civilServants, communes, neighbours, provinces, sectorRows } from './units-upper.ts';
import type { Commune, Province, SectorRow } from './units-upper.ts';

const BEGINNING = day('2018-01-01');
/** Unions of offices that live on the State budget ended before this day; what did not end with them went to other unions. */
const CIVIL_SERVANTS_CLOSED = day('2025-06-15');
/** Three provinces became one, districts ended, communes and their institutions took other names. */
const REORGANISED = day('2025-07-01');
/** A day of the demo's season, for everything that is told of 2026. */
export const SEASON_DAY = day('2026-01-15');

export const FEDERATION: UnitId = id('LDLD');

const numbered = (prefix: 'CT' | 'CS' | 'LH', number: number): UnitId =>
  id(`${prefix}${String(number).padStart(prefix === 'CS' ? 3 : 2, '0')}`);
const FIRST_SECTOR = communes.length + 1;
const FIRST_CIVIL_SERVANTS = FIRST_SECTOR + sectorRows.length;
const CIVIL_SERVANTS = numbered('CT', FIRST_CIVIL_SERVANTS);

/** The decisions that the demo's reorganisation rests on. */
const closing: Ground = {
  type: 'Quyết định',
  number: '1128/QĐ-TLĐ',
  date: day('2025-06-05'),
  issuer: 'Tổng Liên đoàn Lao động Việt Nam',
};
const reorganising: Ground = { ...closing, number: '1264/QĐ-TLĐ', date: day('2025-06-25') };

/** What a fact may change on a day, besides the unit it is about and its level. */
type Change = { readonly from: Day; readonly ground: Ground } & Partial<
  Pick<UnitFact, 'name' | 'manager' | 'counterpart' | 'territory'>
>;

/** Lays facts end to end: each change keeps what it does not name. */
function history(first: UnitFact, changes: readonly Change[]): readonly UnitFact[] {
  const facts: UnitFact[] = [first];
  for (const change of changes) {
    const before = facts.pop();
    if (before) facts.push({ ...before, until: change.from }, { ...before, ...change });
  }
  return facts;
}

const formerFederations = Object.keys(provinces).map((unit) => id<UnitId>(unit));

/** The three former federations and the one that they became. */
const federationFacts: readonly UnitFact[] = [
  {
    unit: FEDERATION,
    name: `Liên đoàn Lao động ${provinces.LDSL}`,
    level: 'federation',
    counterpart: `Ủy ban nhân dân ${provinces.LDSL}`,
    from: REORGANISED,
    predecessors: formerFederations,
    ground: reorganising,
  },
  ...Object.entries(provinces).map(([unit, province]): UnitFact => ({
    unit: id(unit),
    name: `Liên đoàn Lao động ${province}`,
    level: 'federation',
    counterpart: `Ủy ban nhân dân ${province}`,
    from: BEGINNING,
    until: REORGANISED,
    ending: { kind: 'merged', successors: [FEDERATION], ground: reorganising },
  })),
];

const endedWith = (until: Day, ground: Ground): Pick<UnitFact, 'until' | 'ending'> => ({
  until,
  ending: { kind: 'dissolved', ground },
});

/** The union of a commune since the reorganisation, and the union of its district before. */
const communeFacts = ({ place, district, province }: Commune, index: number): readonly UnitFact[] => [
  {
    unit: numbered('CT', index + 1),
    name: `Công đoàn ${place}`,
    level: 'upper',
    manager: FEDERATION,
    counterpart: `Ủy ban nhân dân ${place}`,
    territory: place,
    from: REORGANISED,
    ground: reorganising,
  },
  {
    unit: numbered('LH', index + 1),
    name: `Liên đoàn Lao động ${district}`,
    level: 'upper',
    manager: id(province),
    counterpart: `Ủy ban nhân dân ${district}`,
    territory: district,
    from: BEGINNING,
    ...endedWith(REORGANISED, reorganising),
  },
];

/** A union of a sector: who manages it follows from the merger of the federations, and is written down nowhere. */
const sectorFacts = ({ name, counterpart, formerly }: SectorRow, index: number): readonly UnitFact[] =>
  history(
    {
      unit: numbered('CT', FIRST_SECTOR + index),
      ...(formerly ?? { name, counterpart }),
      level: 'upper',
      manager: id('LDSL'),
      from: BEGINNING,
    },
    formerly ? [{ from: REORGANISED, name, counterpart, ground: reorganising }] : [],
  );

const civilServantsFact = (province: Province, index: number): UnitFact => ({
  unit: numbered('CT', FIRST_CIVIL_SERVANTS + index),
  name: `Công đoàn Viên chức ${provinces[province]}`,
  level: 'upper',
  manager: id(province),
  counterpart: `Sở Nội vụ ${provinces[province]}`,
  from: BEGINNING,
  ...endedWith(CIVIL_SERVANTS_CLOSED, closing),
});

const districtOf = (territory: string): string => {
  const found = communes.find(({ place }) => place === territory)?.district ?? neighbours[territory];
  if (found === undefined) throw new Error(`${territory} lies in no district`);
  return found;
};

function grassrootsFacts(row: GrassrootsRow, manager: UnitId, unit: UnitId): readonly UnitFact[] {
  const place = communes.findIndex((_, index) => numbered('CT', index + 1) === manager);
  const before = place < 0 ? manager : numbered('LH', place + 1);
  const centre = communes[Math.max(place, 0)]?.place ?? '';
  const territory = lyingElsewhere[row.institution] ?? centre;
  const first: UnitFact = {
    unit,
    ...named(row.formerly ?? row.institution),
    level: 'grassroots',
    manager: row.civilServants ? CIVIL_SERVANTS : before,
    territory: districtOf(territory),
    from: row.since ? day(row.since) : BEGINNING,
  };
  return history(first, [
    ...(row.civilServants ? [{ from: CIVIL_SERVANTS_CLOSED, manager: before, ground: closing }] : []),
    {
      from: REORGANISED,
      manager,
      territory,
      ground: reorganising,
      ...(row.formerly ? named(row.institution) : {}),
    },
  ]);
}

const named = (institution: string) => ({
  name: `Công đoàn cơ sở ${institution}`,
  counterpart: `${boardOf(institution)} ${institution}`,
});

/** How the administration of an institution is called. */
function boardOf(institution: string): string {
  if (institution.startsWith('Trường')) return 'Ban Giám hiệu';
  return /^(Bệnh viện|Trung tâm|Bảo tàng|Thư viện|Xí nghiệp|Vườn)/.test(institution)
    ? 'Ban Giám đốc'
    : 'Lãnh đạo';
}

const grassrootsInOrder = Object.entries(grassrootsRows).flatMap(([manager, rows]) =>
  rows.map((row) => ({ row, manager: id<UnitId>(manager) })),
);

const subUnit = (manager: string, letter: string, name: string, counterpart: string): UnitFact => ({
  unit: id(`${manager}-${letter}`),
  name,
  level: 'sub-unit',
  manager: id(manager),
  counterpart,
  from: BEGINNING,
});

const closedFacts = Object.entries(closedRows)
  .flatMap(([manager, institutions]) => institutions.map((institution) => ({ manager, institution })))
  .map(({ manager, institution }, index): UnitFact => ({
    unit: numbered('CS', grassrootsInOrder.length + index + 1),
    ...named(institution),
    level: 'grassroots',
    manager: id(manager),
    from: BEGINNING,
    ...endedWith(CIVIL_SERVANTS_CLOSED, closing),
  }));

/** Every unit of the demo province as it was and is since 2018, in the order of the tree. */
export const unitFacts: readonly UnitFact[] = [
  ...federationFacts,
  ...communes.flatMap(communeFacts),
  ...sectorRows.flatMap(sectorFacts),
  ...civilServants.map(civilServantsFact),
  ...grassrootsInOrder.flatMap(({ row, manager }, index) =>
    grassrootsFacts(row, manager, numbered('CS', index + 1)),
  ),
  ...closedFacts,
  subUnit('CS001', 'A', 'Tổ công đoàn Văn phòng', 'Tổ Văn phòng'),
  subUnit('CS001', 'B', 'Tổ công đoàn Chuyên môn', 'Tổ Chuyên môn'),
  subUnit('CS097', 'A', 'Công đoàn bộ phận Khối Lâm sàng', 'Khối Lâm sàng'),
  subUnit('CS097', 'B', 'Công đoàn bộ phận Khối Cận lâm sàng', 'Khối Cận lâm sàng'),
];

const byUnit = Map.groupBy(unitFacts, (fact) => fact.unit);

/** Each fact was written down at noon of the day it began to hold. */
const writtenDown = ({ from }: UnitFact): Instant => instant(`${from}T05:00:00.000Z`);

/** The units of the demo province with the time at which each fact was recorded. */
export const demoUnits: readonly Unit[] = [...byUnit.values()].map((facts) =>
  recordedInTurn(facts, writtenDown),
);

const factsOf = (unit: UnitId): readonly UnitFact[] => byUnit.get(unit) ?? [];

/** The unit on a day with its line of managers. Throws when it did not live on that day. */
export function placeOn(unit: UnitId, date: Day): Place {
  const place = placeIn(unit, date, factsOf);
  if (!place) throw new Error(`${unit} does not live on ${date}`);
  return place;
}

/** What was true of a unit on a day, under the manager that stood above it then. */
export const unitOn = (unit: UnitId, date: Day): UnitFact => placeOn(unit, date).fact;

/** The units of a level that live on a day, in the order of the tree. */
export const livingOn = (level: LevelId, date: Day): readonly UnitFact[] =>
  unitFacts.filter((fact) => fact.level === level && factOn([fact], date));

export const grassrootsOn = (date: Day): readonly UnitFact[] => livingOn('grassroots', date);
