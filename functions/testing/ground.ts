import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import type { Appointment, Role } from '@bang-vang/shared/domain/access/actor.ts';
import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import { recordedInTurn } from '@bang-vang/shared/domain/units/history.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { accountItems, rosterItems } from '../table/first-accounts.ts';
import type { Account } from '../table/account.ts';
import { criteriaSetRef, criteriaSets } from '../table/criteria-set.ts';
import { fill, filled } from '../table/fill.ts';
import { firstPerson } from '../table/person.ts';
import { provinceEntity, provinceItem } from '../table/province.ts';
import { filledUnit } from '../table/unit.ts';

const SINCE = day('2019-01-01');
const SINCE_MOMENT = instant('2019-01-01T05:00:00.000Z');

/** A unit by its identifier, name and level; its manager is undefined at the top only. */
const unit = (name: string, title: string, level: string, manager?: string): UnitFact => ({
  unit: id<UnitId>(name),
  name: title,
  level,
  manager: manager === undefined ? undefined : id<UnitId>(manager),
  from: SINCE,
});

/** One federation, two unions below it, four grassroots unions, and two departments of the first. */
const tree: readonly UnitFact[] = [
  unit('LD', 'Liên đoàn Lao động tỉnh Thử', 'federation'),
  unit('U1', 'Công đoàn ngành Một', 'upper', 'LD'),
  unit('U2', 'Công đoàn ngành Hai', 'upper', 'LD'),
  unit('C1', 'Công đoàn cơ sở Một', 'grassroots', 'U1'),
  unit('C2', 'Công đoàn cơ sở Hai', 'grassroots', 'U1'),
  unit('C3', 'Công đoàn cơ sở Ba', 'grassroots', 'U1'),
  unit('C4', 'Công đoàn cơ sở Bốn', 'grassroots', 'U2'),
  unit('S1', 'Tổ Một', 'sub-unit', 'C1'),
  unit('S2', 'Tổ Hai', 'sub-unit', 'C1'),
];

/** Six people: P1 is the officer of C1, P1 to P4 belong to it. */
const people = [
  ['P1', 'Trần Thị Mai', 'C1'],
  ['P2', 'Lê Văn Nam', 'C1'],
  ['P3', 'Phạm Thu Hà', 'C1'],
  ['P4', 'Đỗ Minh Quân', 'C1'],
  ['P5', 'Vũ Ngọc Lan', 'C2'],
  ['P6', 'Bùi Gia Bảo', 'C4'],
] as const;

/** A member of a unit since the beginning of the programme. */
export const somebody = (person: string, name: string, at: string): PersonRecord => ({
  state: 'known',
  id: id<PersonId>(person),
  facts: [
    {
      name,
      kind: 'public-employee',
      unit: id<UnitId>(at),
      from: SINCE,
      recordedAt: instant(`${SINCE}T01:00:00.000Z`),
    },
  ],
  absorbed: [],
  apartFrom: [],
});

const appointed = (role: Role, at: string, over: Partial<Appointment> = {}): Appointment => ({
  role,
  unit: id<UnitId>(at),
  from: SINCE,
  ...over,
});

/** Accounts by their subject: `officer.C1` is the officer of C1, `chair.C1` its head, and so on. */
const accounts: readonly Account[] = [
  {
    account: id<AccountId>('board'),
    name: 'Ban Chính sách',
    appointments: [appointed('policy-board', 'LD')],
  },
  {
    account: id<AccountId>('committee'),
    name: 'Ban Thường vụ',
    appointments: [appointed('standing-committee', 'LD')],
  },
  { account: id<AccountId>('auditor'), name: 'Kiểm tra', appointments: [appointed('auditor', 'LD')] },
  {
    account: id<AccountId>('publicity'),
    name: 'Ban Tuyên giáo',
    appointments: [appointed('publicity-board', 'LD')],
  },
  {
    account: id<AccountId>('inspection'),
    name: 'Văn phòng UBKT',
    appointments: [appointed('inspection-office', 'LD')],
  },
  {
    account: id<AccountId>('council'),
    name: 'Ủy viên Hội đồng',
    appointments: [appointed('council-member', 'LD')],
  },
  { account: id<AccountId>('chair.C1'), name: 'Chủ tịch C1', appointments: [appointed('unit-head', 'C1')] },
  ...['U1', 'U2', 'C2', 'C3', 'C4', 'S1', 'S2'].map((at) => ({
    account: id<AccountId>(`officer.${at}`),
    name: `Cán bộ ${at}`,
    appointments: [appointed('unit-officer', at)],
  })),
  {
    account: id<AccountId>('officer.C1'),
    name: 'Trần Thị Mai',
    person: id<PersonId>('P1'),
    appointments: [appointed('unit-officer', 'C1')],
  },
  {
    account: id<AccountId>('head.C1'),
    name: 'Thủ trưởng C1',
    appointments: [appointed('administration', 'C1')],
  },
  ...['C2', 'C3'].map((at) => ({
    account: id<AccountId>(`head.${at}`),
    name: `Thủ trưởng ${at}`,
    appointments: [appointed('administration', at)],
  })),
  {
    account: id<AccountId>('former.C1'),
    name: 'Cán bộ cũ',
    appointments: [appointed('unit-officer', 'C1', { until: day('2026-11-20') })],
  },
];

const NEW = { version: 1, seq: 0, hash: '', saves: [] };

/** Lays the ground of a test file: a small province with its people, accounts and criteria, and no round yet. */
export const layGround = (): Promise<void> =>
  fill([
    filled(provinceEntity, provinceItem(id<UnitId>('LD'), false)),
    ...people.flatMap(([person, name, at]) => firstPerson(somebody(person, name, at))),
    ...accountItems(accounts),
    ...rosterItems(accounts),
    ...tree.flatMap((fact) => filledUnit(recordedInTurn([fact], () => SINCE_MOMENT))),
    ...[collectiveSet, individualSet, officeSet].map((state) =>
      filled(criteriaSets.entity, { ...criteriaSetRef(state.id).key, ...NEW, state }),
    ),
  ]);
