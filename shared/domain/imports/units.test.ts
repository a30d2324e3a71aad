import { levels } from '../../data/levels.ts';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { UnitFact } from '../units/unit.ts';
import type { Cells } from './cell.ts';
import { readUnit, UNITS_COLUMNS } from './units.ts';
import type { UnitKeys } from './units-together.ts';
import { unitRowOn, unitStanding } from './units-known.ts';
import { managersFirst, unitFaults, unitKeys } from './units-together.ts';

type Given = Partial<Record<keyof typeof UNITS_COLUMNS, string>>;
const ORDER = Object.keys(UNITS_COLUMNS) as (keyof typeof UNITS_COLUMNS)[];
const MAPPING = Object.fromEntries(ORDER.map((column, at) => [column, at]));
const cellsOf = (given: Given): Cells =>
  ORDER.map((column) => {
    const text = given[column];
    return text === undefined ? undefined : { kind: 'text', text };
  });
const read = (given: Given) => readUnit(cellsOf(given), MAPPING, levels);
const SCHOOL: Given = {
  unit: 'CS001',
  name: 'Công đoàn Trường Tiểu học',
  level: 'CĐCS',
  manager: 'CT001',
  from: '01/01/2019',
};

test('a whole row is read, with the decision that the unit rests on', () => {
  expect(
    read({
      ...SCHOOL,
      level: 'Công đoàn cơ sở',
      territory: 'Phường Bến Ngự',
      groundType: 'Quyết định',
      groundNumber: '12/QĐ-LĐLĐ',
      groundDate: '20/12/2018',
      groundIssuer: 'Liên đoàn Lao động tỉnh',
    }),
  ).toEqual({
    ok: true,
    value: {
      unit: 'CS001',
      from: '2019-01-01',
      traits: {
        name: 'Công đoàn Trường Tiểu học',
        level: 'grassroots',
        manager: 'CT001',
        territory: 'Phường Bến Ngự',
      },
      ground: {
        type: 'Quyết định',
        number: '12/QĐ-LĐLĐ',
        date: '2018-12-20',
        issuer: 'Liên đoàn Lao động tỉnh',
      },
    },
  });
});

test('a code with marks or blanks, an unknown level and half a decision are faults', () => {
  const answer = read({ ...SCHOOL, unit: 'CĐ 01', level: 'Hội', groundNumber: '12/QĐ' });
  expect(!answer.ok && answer.refusal.faults.map(({ code, column }) => [column, code])).toEqual([
    ['Mã đơn vị', 'not-a-code'],
    ['Cấp', 'not-a-choice'],
    ['Số văn bản', 'ground-in-part'],
  ]);
});

const unit = id<UnitId>;
const keys = (row: number, code: string, level: string, manager?: string): UnitKeys => ({
  row,
  unit: unit(code),
  level,
  manager: manager === undefined ? undefined : unit(manager),
});
const faultsOf = (...rows: readonly UnitKeys[]) =>
  unitFaults(rows, levels, (code) => (code === 'LD' ? 'federation' : undefined)).map(({ row, code }) => [
    row,
    code,
  ]);

test('a manager may stand in the file, before or after, or be there already', () => {
  expect(faultsOf(keys(2, 'CS1', 'grassroots', 'CT1'), keys(3, 'CT1', 'upper', 'LD'))).toEqual([]);
});

test('what is wrong between rows is told with the row it is in', () => {
  expect(
    faultsOf(
      keys(2, 'CT1', 'upper', 'LD'),
      keys(3, 'CT1', 'upper', 'LD'),
      keys(4, 'CS1', 'grassroots', 'CT9'),
      keys(5, 'CS2', 'grassroots'),
      keys(6, 'LD2', 'federation', 'LD'),
      keys(7, 'CS3', 'grassroots', 'CS1'),
    ),
  ).toEqual([
    [3, 'repeated'],
    [4, 'manager-unknown'],
    [5, 'manager-missing'],
    [6, 'manager-at-top'],
    [7, 'manager-not-above'],
  ]);
});

test('managers in a circle are named in their order, and those below a circle are not', () => {
  expect(
    unitFaults(
      [
        keys(2, 'A', 'upper', 'C'),
        keys(3, 'B', 'upper', 'A'),
        keys(4, 'C', 'upper', 'B'),
        keys(5, 'D', 'upper', 'A'),
        keys(6, 'E', 'sub-unit', 'A'),
      ],
      levels,
      () => undefined,
    ).map(({ row, code, message }) => [row, code, /([A-E] → )+[A-E]/.exec(message)?.[0]]),
  ).toEqual([
    [2, 'cycle', 'A → C → B → A'],
    [3, 'cycle', 'B → A → C → B'],
    [4, 'cycle', 'C → B → A → C'],
    [5, 'manager-not-above', undefined],
  ]);
});

test('managers are put before those they manage, and the rest keeps the order of the file', () => {
  const answer = read(SCHOOL);
  const school = answer.ok ? [unitKeys(2, answer.value)] : [];
  const rows = [
    ...school,
    keys(3, 'CT1', 'upper'),
    keys(4, 'CS2', 'grassroots'),
    keys(5, 'LD', 'federation'),
  ];
  expect(managersFirst(rows, levels).map(({ row }) => row)).toEqual([5, 3, 2, 4]);
});

const facts: readonly UnitFact[] = [
  {
    unit: unit('CS001'),
    name: 'Công đoàn Trường Tiểu học',
    level: 'grassroots',
    manager: unit('CT001'),
    from: day('2019-01-01'),
    until: day('2025-07-01'),
  },
  {
    unit: unit('CS001'),
    name: 'Công đoàn Trường Tiểu học Bến Ngự',
    level: 'grassroots',
    manager: unit('CT002'),
    address: '12 Bến Ngự',
    from: day('2025-07-01'),
  },
];
const standing = (given: Given, known: readonly UnitFact[] = facts) => {
  const answer = read({ ...SCHOOL, ...given });
  if (!answer.ok) throw new Error('faulty');
  const found = unitStanding(answer.value, known);
  return found.kind === 'faulty' ? found.faults.map(({ column, code }) => `${column}: ${code}`) : found.kind;
};

test('a unit that goes out and comes in changes nothing, nor does a list from any day of its life', () => {
  const now = unitRowOn(facts, day('2026-01-01'));
  expect(now).toEqual({
    unit: 'CS001',
    from: '2019-01-01',
    traits: {
      name: 'Công đoàn Trường Tiểu học Bến Ngự',
      level: 'grassroots',
      manager: 'CT002',
      address: '12 Bến Ngự',
    },
  });
  expect(now && unitStanding(now, facts)).toEqual({ kind: 'same' });
  expect([standing({}), standing({}, []), unitRowOn(facts, day('2018-01-01'))]).toEqual([
    'same',
    'fresh',
    undefined,
  ]);
});

test('a list does not change a unit: what differs from the nearest of its days is told, cell by cell', () => {
  expect([
    standing({ name: 'Công đoàn Trường Tiểu học Bến Ngự' }),
    standing({ name: 'Công đoàn Trường khác', manager: 'CT002', address: '12 Bến Ngự' }),
    standing({ from: '02/01/2019' }),
  ]).toEqual([['Mã cấp trên: unit-differs'], ['Tên đơn vị: unit-differs'], ['Từ ngày: unit-since']]);
});
