import { expect, test } from 'vitest';
import type { Cells, SheetRow } from './cell.ts';
import { columnLetters } from './cell.ts';
import { concerns, guessColumns, headerAmong, missingColumns, ROWS_ABOVE } from './columns.ts';
import { HONOURS_COLUMNS } from './honours.ts';
import { PEOPLE_COLUMNS } from './people.ts';
import { UNITS_COLUMNS } from './units.ts';

const texts = (...titles: readonly (string | undefined)[]): Cells =>
  titles.map((text) => (text === undefined ? undefined : { kind: 'text', text }));
const row = (number: number, ...titles: readonly (string | undefined)[]): SheetRow => ({
  row: number,
  cells: texts(...titles),
});

test('the titles of each template are recognised as what they are', () => {
  for (const columns of [PEOPLE_COLUMNS, UNITS_COLUMNS, HONOURS_COLUMNS])
    expect(guessColumns(columns, texts(...Object.values(columns).map(({ title }) => title)))).toEqual(
      Object.fromEntries(Object.keys(columns).map((id, at) => [id, at])),
    );
});

test('titles are recognised without marks, decomposed, in capitals, with brackets, stars and many spaces', () => {
  const everyWay = [
    'Ho va ten',
    'Họ và tên'.normalize('NFD'),
    'HỌ VÀ TÊN *',
    ' họ   và\ntên ',
    'Họ, tên',
    'Họ tên (in hoa)',
  ];
  expect(everyWay.map((title) => guessColumns(PEOPLE_COLUMNS, texts('STT', title)))).toEqual(
    everyWay.map(() => ({ name: 1 })),
  );
});

test('offices have words of their own for the same columns', () => {
  expect(
    guessColumns(
      PEOPLE_COLUMNS,
      texts(
        'STT',
        'Tên đoàn viên',
        'Ngày sinh',
        'Chức danh',
        'Diện',
        'Nơi công tác',
        'Số CCCD',
        'Ngày vào đơn vị',
      ),
    ),
  ).toEqual({ name: 1, position: 3, kind: 4, unit: 5, identityNumber: 6, from: 7 });
  expect(
    guessColumns(
      UNITS_COLUMNS,
      texts('Mã', 'Tên CĐCS', 'Cấp công đoàn', 'Trực thuộc', 'Ngày thành lập', 'Xã/phường'),
    ),
  ).toEqual({
    unit: 0,
    name: 1,
    level: 2,
    manager: 3,
    from: 4,
    territory: 5,
  });
});

test('a title that only begins like a synonym of two words counts when nothing fits better', () => {
  expect(guessColumns(PEOPLE_COLUMNS, texts('Họ và tên người được khen', 'Chức vụ hiện nay'))).toEqual({
    name: 0,
    position: 1,
  });
  expect(guessColumns(PEOPLE_COLUMNS, texts('Họ tên cha', 'Họ tên'))).toEqual({ name: 1 });
});

test('a column is taken once, and what is no text is no title', () => {
  expect(guessColumns(PEOPLE_COLUMNS, texts('Họ tên', 'Họ và tên'))).toEqual({ name: 1 });
  expect(
    guessColumns(PEOPLE_COLUMNS, [
      { kind: 'number', number: 1 },
      undefined,
      { kind: 'error', error: '#N/A' },
    ]),
  ).toEqual({});
});

test('the header is found under the name of the office and the title of the list, merged or not', () => {
  const merged: Cells = [
    { kind: 'merged', range: 'A4:A5', first: { kind: 'text', text: 'Họ và tên' } },
    { kind: 'text', text: 'Chức vụ' },
  ];
  const rows = [
    row(1, 'CÔNG ĐOÀN NGÀNH GIÁO DỤC'),
    row(2, 'DANH SÁCH ĐOÀN VIÊN'),
    { row: 4, cells: merged },
    row(6, 'Lê Nam', 'Chức vụ'),
  ];
  expect(headerAmong(PEOPLE_COLUMNS, rows)).toEqual({
    row: 4,
    cells: merged,
    guess: { name: 0, position: 1 },
  });
});

test('where no title is known, the first row of two values is offered; of no rows there is none', () => {
  expect([
    headerAmong(PEOPLE_COLUMNS, [row(1, 'x'), row(2, 'a', 'b')])?.row,
    headerAmong(PEOPLE_COLUMNS, [row(3, 'x')])?.row,
    headerAmong(PEOPLE_COLUMNS, []),
  ]).toEqual([2, 3, undefined]);
});

test('required columns that are not there are named', () => {
  expect(missingColumns(PEOPLE_COLUMNS, { name: 0, from: 3 })).toEqual(['Đối tượng']);
});

test('a row that has a value beside the columns only does not concern the list', () => {
  expect([
    concerns(texts('1', undefined), { name: 1 }),
    concerns(texts('1', 'Lê Nam'), { name: 1 }),
    concerns([], {}),
  ]).toEqual([false, true, false]);
});

test('columns have the letters that people see', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('a header further down than any office writes above a list is not looked for', () => {
  const above = Array.from({ length: ROWS_ABOVE }, (_, at) => row(at + 1, 'a', 'b'));
  expect(headerAmong(PEOPLE_COLUMNS, [...above, row(21, 'Họ và tên')])?.row).toBe(1);
});
