import { beforeAll, describe, expect, test } from 'vitest';
import { honourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { HonourEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import { day, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AccountId, AwardId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { recordedInTurn } from '@bang-vang/shared/domain/units/history.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { digest } from './kit/digest.ts';
import { loadRoll } from './publish/load-roll.ts';
import { accountItems, rosterItems } from './table/first-accounts.ts';
import { fill, filled } from './table/fill.ts';
import { honourEntity, honourItem } from './table/honour.ts';
import { provinceEntity, provinceItem } from './table/province.ts';
import { filledUnit } from './table/unit.ts';
import { done } from './testing/call.ts';
import { now } from './kit/live.ts';
import { reorganised } from './testing/tree-acts.ts';
import type { Change } from './testing/tree-acts.ts';

// The reorganisation of 2025, told to the product in November 2026: three provinces become one, districts and the unions of
// civil servants end, communes have unions of their own, and one of them manages what lies in a neighbouring commune.

const BEGINNING = '2018-01-01';
const JUNE = '2025-06-15';
const JULY = '2025-07-01';

/** A unit of before: its identifier, name, level and manager, and the district it lies in. */
const before: readonly (readonly [string, string, string, string?, string?])[] = [
  ['LDA', 'Liên đoàn Lao động tỉnh An', 'federation'],
  ['LDB', 'Liên đoàn Lao động tỉnh Bình', 'federation'],
  ['LDC', 'Liên đoàn Lao động tỉnh Cẩm', 'federation'],
  ['HA', 'Liên đoàn Lao động huyện An Khê', 'upper', 'LDA'],
  ['HB', 'Liên đoàn Lao động huyện Bình Khê', 'upper', 'LDB'],
  ['HC', 'Liên đoàn Lao động huyện Cẩm Khê', 'upper', 'LDC'],
  ['VA', 'Công đoàn Viên chức tỉnh An', 'upper', 'LDA'],
  ['VC', 'Công đoàn Viên chức tỉnh Cẩm', 'upper', 'LDC'],
  ['A1', 'Công đoàn cơ sở Trường An', 'grassroots', 'HA', 'huyện An Khê'],
  ['A2', 'Công đoàn cơ sở Thư viện An', 'grassroots', 'VA', 'huyện An Khê'],
  ['A3', 'Công đoàn cơ sở Sở An', 'grassroots', 'VA', 'huyện An Khê'],
  ['B1', 'Công đoàn cơ sở Trường Bình', 'grassroots', 'HB', 'huyện Bình Khê'],
  ['B2', 'Công đoàn cơ sở Trạm Bình', 'grassroots', 'HB', 'huyện Bình Khê'],
  ['C1', 'Công đoàn cơ sở Trường Cẩm', 'grassroots', 'HC', 'huyện Cẩm Khê'],
  ['C2', 'Công đoàn cơ sở Bảo tàng Cẩm', 'grassroots', 'VC', 'huyện Cẩm Khê'],
];

const move = (unit: string, manager: string, territory: string): Change => ({
  kind: 'amend',
  unit,
  from: JULY,
  traits: { manager, territory },
});
const newUnion = (unit: string, name: string, territory: string): Change => ({
  kind: 'create',
  unit,
  from: JULY,
  traits: { name, level: 'upper', manager: 'LD', territory },
});

const story: readonly Change[] = [
  { kind: 'amend', unit: 'A2', from: JUNE, traits: { manager: 'HA' } },
  { kind: 'amend', unit: 'C2', from: JUNE, traits: { manager: 'HC' } },
  { kind: 'dissolve', unit: 'A3', from: JUNE },
  { kind: 'dissolve', unit: 'VA', from: JUNE },
  { kind: 'dissolve', unit: 'VC', from: JUNE },
  {
    kind: 'merge',
    units: ['LDA', 'LDB', 'LDC'],
    into: 'LD',
    from: JULY,
    traits: { name: 'Liên đoàn Lao động tỉnh An Bình', level: 'federation' },
  },
  newUnion('XA', 'Công đoàn xã An', 'xã An'),
  newUnion('XB', 'Công đoàn xã Bình', 'xã Bình'),
  newUnion('XC', 'Công đoàn xã Cẩm', 'xã Cẩm'),
  move('A1', 'XA', 'xã An'),
  move('A2', 'XA', 'xã An'),
  move('B1', 'XB', 'xã Bình'),
  move('B2', 'XB', 'xã Suối Bình'),
  move('C1', 'XC', 'xã Cẩm'),
  move('C2', 'XC', 'xã Cẩm'),
  { kind: 'dissolve', unit: 'HA', from: JULY },
  { kind: 'dissolve', unit: 'HB', from: JULY },
  { kind: 'dissolve', unit: 'HC', from: JULY },
  {
    kind: 'merge',
    units: ['A1', 'A2'],
    into: 'A4',
    from: '2026-01-01',
    traits: {
      name: 'Công đoàn cơ sở Trường và Thư viện An',
      level: 'grassroots',
      manager: 'XA',
      territory: 'xã An',
    },
  },
];

const ground = {
  type: 'Quyết định',
  number: '123/QĐ-TLĐ',
  date: '2025-06-10',
  issuer: 'Tổng Liên đoàn Lao động Việt Nam',
};

const factOf = ([unit, name, level, manager, territory]: (typeof before)[number]): UnitFact => ({
  unit: id<UnitId>(unit),
  name,
  level,
  manager: manager === undefined ? undefined : id<UnitId>(manager),
  territory,
  from: day(BEGINNING),
});
const named = Object.fromEntries(before.map(([unit, name]) => [unit, name]));

/** Each year honours the grassroots A1, A3, B1 and C1, a person of B2, and the union of the district of Bình Khê. */
const honours: readonly HonourEntry[] = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
  (
    [
      ['A1', 'HA'],
      ['A3', 'VA'],
      ['B1', 'HB'],
      ['B2', 'HB'],
      ['C1', 'HC'],
      ['HB', 'LDB'],
    ] as const
  ).map(([unit, group]): HonourEntry => {
    const isPerson = unit === 'B2';
    const name = named[unit] ?? unit;
    return {
      standing: 'in-force',
      code: honourCode(Buffer.from(digest(`${year} ${unit}`))),
      year,
      subject: isPerson ? { kind: 'person', name: 'Lê Thị Bình' } : { kind: 'collective', name },
      unit: { id: id<UnitId>(unit), name },
      group: { id: id<UnitId>(group), name: named[group] ?? group },
      award: { id: id<AwardId>('federation-merit'), form: 'Bằng khen' },
      citation: 'Thực hiện tốt văn hóa công sở.',
      decision: {
        number: '12/QĐ-LĐLĐ',
        date: day(`${year + 1}-02-01`),
        authority: `Ban Thường vụ ${name}`,
        signer: 'Trần Văn Ký',
      },
    };
  }),
);

beforeAll(() =>
  fill([
    filled(provinceEntity, provinceItem(id<UnitId>('LD'), false)),
    ...before.flatMap((unit) =>
      filledUnit(recordedInTurn([factOf(unit)], () => instant(`${BEGINNING}T05:00:00.000Z`))),
    ),
    ...honours.map((entry) => filled(honourEntity, honourItem(entry))),
    ...[accountItems, rosterItems].flatMap((items) =>
      items([
        {
          account: id<AccountId>('board'),
          name: 'Ban Chính sách',
          appointments: ['LD', 'LDA', 'LDB', 'LDC'].map((unit) => ({
            role: 'policy-board' as const,
            unit: id<UnitId>(unit),
            from: day(BEGINNING),
          })),
        },
      ]),
    ),
  ]),
);

type Query = { readonly by?: string; readonly tree?: string; readonly known?: string };

const report = (unit: string, year: number, query: Query = {}) =>
  done('getYearReport', { as: 'board', params: { unit, year: String(year) }, query: { ...query } });

/** A report in brief: each row with its units, honoured collectives and people, and who manages a territory. */
async function rowsOf(unit: string, year: number, query: Query = {}) {
  const { rows } = await report(unit, year, query);
  return rows.map((row) =>
    [
      row.unit?.name ?? row.territory,
      row.kind === 'ended' ? '(đã kết thúc)' : '',
      `${row.units} đơn vị, ${row.collectives} tập thể, ${row.people} người`,
      row.managers.map(({ name }) => name).join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
}

const FORMER = ['LDA', 'LDB', 'LDC'];
/** What the former federations are told of a year that is over and of one that goes on. */
const told = async (known?: string) => ({
  2024: await Promise.all(FORMER.map((unit) => report(unit, 2024))),
  2026: await Promise.all(FORMER.map((unit) => report(unit, 2026, known === undefined ? {} : { known }))),
});
let toldBefore: Awaited<ReturnType<typeof told>>;

describe('The reorganisation of 2025', () => {
  beforeAll(async () => {
    toldBefore = await told();
    for (const change of story) await reorganised(change, ground);
  });

  test('leaves the reports of 2024 as they were, word for word, and what was known of 2026 before it was recorded.', async () => {
    expect(await told('2026-11-19')).toEqual(toldBefore);
    expect(await rowsOf('LDB', 2024)).toEqual([
      'Liên đoàn Lao động huyện Bình Khê · 2 đơn vị, 2 tập thể, 1 người',
    ]);
  });

  test('lets the new federation read 2024 as the three of then told it.', async () => {
    const { on, tops, rows } = await report('LD', 2024);
    expect(on).toBe('2024-12-31');
    expect(tops.map(({ name }) => name)).toEqual(FORMER.map((unit) => named[unit]));
    expect(rows).toEqual(toldBefore[2024].flatMap((former) => former.rows));
  });

  test('lets 2024 be read by the tree of today too: what nobody took over stands apart, and nothing is lost.', async () => {
    expect(await rowsOf('LD', 2024, { tree: 'today' })).toEqual([
      'Công đoàn xã An · 1 đơn vị, 1 tập thể, 0 người',
      'Công đoàn xã Bình · 2 đơn vị, 1 tập thể, 1 người',
      'Công đoàn xã Cẩm · 2 đơn vị, 1 tập thể, 0 người',
      'Liên đoàn Lao động tỉnh An Bình · (đã kết thúc) · 0 đơn vị, 2 tập thể, 0 người',
    ]);
  });

  test('shows 2026 by who manages, and by where units lie: a neighbour manages those of xã Suối Bình.', async () => {
    expect(await rowsOf('LD', 2026)).toEqual([
      'Công đoàn xã An · 1 đơn vị, 0 tập thể, 0 người',
      'Công đoàn xã Bình · 2 đơn vị, 0 tập thể, 0 người',
      'Công đoàn xã Cẩm · 2 đơn vị, 0 tập thể, 0 người',
    ]);
    expect(await rowsOf('LD', 2026, { by: 'territory' })).toEqual([
      'xã An · 1 đơn vị, 0 tập thể, 0 người · Công đoàn xã An',
      'xã Suối Bình · 1 đơn vị, 0 tập thể, 0 người · Công đoàn xã Bình',
      'xã Bình · 1 đơn vị, 0 tập thể, 0 người · Công đoàn xã Bình',
      'xã Cẩm · 2 đơn vị, 0 tập thể, 0 người · Công đoàn xã Cẩm',
    ]);
  });

  test('shows 2024 by the districts of then.', async () => {
    const { rows } = await report('LD', 2024, { by: 'territory' });
    expect(
      rows.filter(({ kind }) => kind === 'territory').map(({ territory, units }) => [territory, units]),
    ).toEqual([
      ['huyện An Khê', 3],
      ['huyện Bình Khê', 2],
      ['huyện Cẩm Khê', 2],
    ]);
  });

  test('keeps the past of a closed unit within reach of the federation that has taken over.', async () => {
    const { facts } = await done('getUnitHistory', { as: 'board', params: { unit: 'A3' } });
    expect(facts.at(-1)).toMatchObject({ unit: 'A3', until: JUNE, ending: { kind: 'dissolved', ground } });
  });

  test('loses no honour: each is found under the unit of then, and under the one that took it over.', async () => {
    const codesAt = async (unit: string) => {
      const { honours: found } = await done('getUnitLine', { as: 'board', params: { unit } });
      return found.map(({ code }) => code).toSorted();
    };
    const codesOf = (unit: string) =>
      honours.flatMap((honour) => (honour.unit.id === unit ? honour.code : [])).toSorted();
    const units = [...new Set(honours.map(({ unit }) => unit.id))];
    expect(await Promise.all(units.map(codesAt))).toEqual(units.map(codesOf));
    expect(await codesAt('A4')).toEqual(codesOf('A1'));
  });

  test('tells the public of each unit that ended who took it over, or who keeps its past.', async () => {
    const roll = await loadRoll(now());
    const ofRoll = (wanted: string) => roll.units.find(({ id: unit }) => unit === wanted);
    expect(roll.entries).toHaveLength(honours.length);
    const federation = { id: 'LD', name: 'Liên đoàn Lao động tỉnh An Bình' };
    const heir = { id: 'A4', name: 'Công đoàn cơ sở Trường và Thư viện An' };
    expect(ofRoll('A1')).toMatchObject({ closedOn: '2026-01-01', successor: heir });
    expect(ofRoll('LDB')).toMatchObject({ closedOn: JULY, successor: federation });
    expect(ofRoll('A3')).toMatchObject({ closedOn: JUNE, keeper: federation });
    expect(ofRoll('HB')).toMatchObject({ closedOn: JULY, keeper: federation });
  });
});
