import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { recordedInTurn } from '@bang-vang/shared/domain/units/history.ts';
import type { Unit } from '@bang-vang/shared/domain/units/history.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import type { LevelId, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { grassrootsRows } from './units-grassroots.ts';
import type { GrassrootsRow } from './units-grassroots.ts';
import { upperRows } from './units-upper.ts';
import type { UpperRow } from './units-upper.ts';

const BEGINNING = day('2018-01-01');
/** Unions of offices that live on the State budget ended on this day; what they supervised went to other unions. */
const CIVIL_SERVANTS_CLOSED = day('2025-06-15');
/** The local government of two levels: districts ended, communes and their institutions took other names. */
const REORGANISED = day('2025-07-01');
/** A day of the demo's season, for everything that is told of 2026. */
export const SEASON_DAY = day('2026-01-15');

export const FEDERATION: UnitId = id('LDLD');
const CIVIL_SERVANTS: UnitId = id('CT12');

const unitId = (prefix: 'CT' | 'CS', number: number): UnitId =>
  id(`${prefix}${String(number).padStart(prefix === 'CT' ? 2 : 3, '0')}`);

/** What a fact may change on a day, besides the unit it is about and its level. */
type Change = { readonly from: Day } & Partial<Pick<UnitFact, 'name' | 'manager' | 'counterpart'>>;

/** Lays facts end to end: each change keeps what it does not name. */
function history(first: UnitFact, changes: readonly Change[]): readonly UnitFact[] {
  const facts: UnitFact[] = [first];
  for (const change of changes) {
    const before = facts.pop();
    if (before) facts.push({ ...before, until: change.from }, { ...before, ...change });
  }
  return facts;
}

function upperFacts({ name, counterpart, formerly }: UpperRow, index: number): readonly UnitFact[] {
  const unit = unitId('CT', index + 1);
  const then = formerly ?? { name, counterpart };
  const first: UnitFact = { unit, ...then, level: 'upper', manager: FEDERATION, from: BEGINNING };
  if (unit === CIVIL_SERVANTS)
    return [{ ...first, until: CIVIL_SERVANTS_CLOSED, ending: { kind: 'dissolved' } }];
  return history(first, formerly ? [{ from: REORGANISED, name, counterpart }] : []);
}

function grassrootsFacts(row: GrassrootsRow, manager: UnitId, unit: UnitId): readonly UnitFact[] {
  const first: UnitFact = {
    unit,
    ...named(row.formerly ?? row.institution),
    level: 'grassroots',
    manager: row.civilServants ? CIVIL_SERVANTS : manager,
    from: row.since ? day(row.since) : BEGINNING,
  };
  return history(first, [
    ...(row.civilServants ? [{ from: CIVIL_SERVANTS_CLOSED, manager }] : []),
    ...(row.formerly ? [{ from: REORGANISED, ...named(row.institution) }] : []),
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

/** Every unit of the demo province as it was and is since 2018, in the order of the tree. */
export const unitFacts: readonly UnitFact[] = [
  {
    unit: FEDERATION,
    name: 'Liên đoàn Lao động tỉnh Sông Lam',
    level: 'federation',
    counterpart: 'Ủy ban nhân dân tỉnh Sông Lam',
    from: BEGINNING,
  },
  ...upperRows.flatMap(upperFacts),
  ...grassrootsInOrder.flatMap(({ row, manager }, index) =>
    grassrootsFacts(row, manager, unitId('CS', index + 1)),
  ),
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

/** What was true of a unit on a day. Throws when it did not live on that day. */
export function unitOn(unit: UnitId, date: Day): UnitFact {
  const fact = factOn(byUnit.get(unit) ?? [], date);
  if (!fact) throw new Error(`${unit} does not live on ${date}`);
  return fact;
}

/** The units of a level that live on a day, in the order of the tree. */
export const livingOn = (level: LevelId, date: Day): readonly UnitFact[] =>
  unitFacts.filter((fact) => fact.level === level && factOn([fact], date));

export const grassrootsOn = (date: Day): readonly UnitFact[] => livingOn('grassroots', date);
