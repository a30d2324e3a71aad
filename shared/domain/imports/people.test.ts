import { personKinds } from '../../data/person-kinds.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Cell } from './cell.ts';
import { PEOPLE_COLUMNS, personRowOf, readPerson } from './people.ts';

const ORDER = Object.keys(PEOPLE_COLUMNS) as (keyof typeof PEOPLE_COLUMNS)[];
const MAPPING = Object.fromEntries(ORDER.map((id, at) => [id, at]));
type Given = Partial<Record<keyof typeof PEOPLE_COLUMNS, Cell | string | undefined>>;

const asCell = (given: Cell | string | undefined): Cell | undefined =>
  typeof given === 'string' ? { kind: 'text', text: given } : given;
const read = (given: Given) => {
  const whole: Given = { name: 'Lê Nam', kind: 'Viên chức', from: '05/02/2020', ...given };
  return readPerson(
    ORDER.map((id) => asCell(whole[id])),
    MAPPING,
    personKinds,
  );
};
/** Code and column of every fault of a row. */
const faults = (given: Given) => {
  const answer = read(given);
  return answer.ok ? [] : answer.refusal.faults.map(({ code, column }) => `${column}: ${code}`);
};
const field = (
  id: 'name' | 'kind' | 'from' | 'unit' | 'identityNumber' | 'position',
  given: Cell | string,
) => {
  const answer = read({ [id]: given });
  return answer.ok ? answer.value[id] : answer.refusal.faults[0]?.code;
};

test('a whole row is read', () => {
  expect(
    read({
      name: ' Đặng  Hữu\nCường ',
      position: 'Tổ trưởng',
      kind: 'VC',
      from: { kind: 'day', day: day('2020-09-01') },
      unit: 'CS001',
      identityNumber: '001 099.000.123',
    }),
  ).toEqual({
    ok: true,
    value: {
      name: 'Đặng Hữu Cường',
      position: 'Tổ trưởng',
      kind: 'public-employee',
      from: '2020-09-01',
      unit: 'CS001',
      identityNumber: '001099000123',
    },
  });
});

test('every fault of a row is told at once, with its column and what to do', () => {
  expect(read({ name: undefined, kind: 'Giám đốc', from: '31/02/2020', identityNumber: '12' })).toEqual({
    ok: false,
    refusal: {
      code: 'row-faulty',
      faults: [
        { code: 'missing', column: 'Họ và tên', message: 'Ô này để trống. Hãy điền vào.' },
        {
          code: 'not-a-choice',
          column: 'Đối tượng',
          message:
            'Không có trong danh mục. Hãy chọn một trong: Cán bộ; Công chức; Viên chức; Người lao động.',
        },
        {
          code: 'day-impossible',
          column: 'Từ ngày',
          message: 'Ngày này không có trong lịch. Hãy gõ theo thứ tự ngày/tháng/năm, ví dụ 25/02/2020.',
        },
        {
          code: 'identity-number',
          column: 'Số căn cước',
          message: 'Số căn cước có 12 chữ số, chứng minh nhân dân cũ có 9. Hãy kiểm tra lại.',
        },
      ],
    },
  });
});

describe('names', () => {
  test('come out in NFC, on one line, without what cannot be seen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Nguyễn Thị Yến', 'Đặng Hữu Cường', 'Lò Văn Ẩn'),
        fc.constantFrom(' ', '\u00a0', '\n', '\t ', '\u2003'),
        fc.constantFrom('', '\u200b', '\ufeff', '\u2060'),
        (name, space, nothing) => {
          const typed = nothing + name.normalize('NFD').replaceAll(' ', space + nothing) + space;
          expect(field('name', typed)).toBe(name.normalize('NFC'));
        },
      ),
    );
  });

  test.each<[string, Cell | string, string]>([
    ['a tone that turns the reading direction', 'Lê \u202emaN', 'control-characters'],
    ['an escape', 'Lê \u001b[31mNam', 'control-characters'],
    ['a letter of a font of its own', 'Lê \ue000', 'control-characters'],
    ['a name typed for .VnTime', 'NguyÔn V¨n Nam', 'legacy-font'],
    ['a number', { kind: 'number', number: 12 }, 'no-letters'],
    ['a fraction', { kind: 'number', number: 1.5 }, 'not-a-text'],
    ['signs alone', '---', 'no-letters'],
    ['blanks alone', ' \u00a0\u200b', 'missing'],
    ['a date', { kind: 'day', day: day('2020-01-01') }, 'not-a-text'],
    ['yes', { kind: 'flag', flag: true }, 'not-a-text'],
    ['an error', { kind: 'error', error: '#N/A' }, 'formula-error'],
    ['a formula without its result', { kind: 'uncomputed' }, 'uncomputed'],
    [
      'a merged cell, though it has a value',
      { kind: 'merged', range: 'A2:A5', first: { kind: 'text', text: 'Lê' } },
      'merged',
    ],
    ['101 letters', 'ễ'.repeat(101), 'too-long'],
  ])('%s is a fault', (_, given, code) => {
    expect(faults({ name: given })).toEqual([`Họ và tên: ${code}`]);
  });
});

describe('days', () => {
  test.each([
    '05/02/2020',
    '5/2/2020',
    '5-2-2020',
    '05.02.2020',
    '2020-02-05',
    '2020/2/5',
    '2020-02-05 00:00:00',
    'ngày 05 tháng 02 năm 2020',
    '5 tháng 2 năm 2020',
    ' 05 / 02 / 2020 ',
  ])('%s is 5 February 2020', (given) => {
    expect(field('from', given)).toBe('2020-02-05');
  });

  test.each<[Cell | string, string]>([
    ['02/25/2020', 'day-impossible'],
    ['31/04/2020', 'day-impossible'],
    ['29/02/2021', 'day-impossible'],
    ['00/01/2020', 'day-impossible'],
    ['05/02/20', 'day-in-part'],
    ['02/2020', 'day-in-part'],
    ['2020', 'day-in-part'],
    [{ kind: 'number', number: 2020 }, 'day-in-part'],
    [{ kind: 'number', number: 43_866 }, 'day-as-number'],
    ['hôm qua', 'not-a-day'],
    ['05/02/2020 – 05/03/2020', 'not-a-day'],
    ['٠٥/٠٢/٢٠٢٠', 'not-a-day'],
    [{ kind: 'flag', flag: false }, 'not-a-day'],
    [{ kind: 'error', error: '#REF!' }, 'formula-error'],
    [{ kind: 'day', day: day('1900-01-05') }, 'day-out-of-span'],
    ['05/02/2220', 'day-out-of-span'],
    ['', 'missing'],
  ])('%j is a fault', (given, code) => {
    expect(faults({ from: given })).toEqual([`Từ ngày: ${code}`]);
  });

  test('every day of the calendar is read from each way of writing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, dayOfMonth] = iso.split('-');
          expect(
            [`${dayOfMonth}/${month}/${year}`, `${Number(dayOfMonth)}.${Number(month)}.${year}`, iso].map(
              (given) => field('from', given),
            ),
          ).toEqual([iso, iso, iso]);
        },
      ),
    );
  });
});

test('kinds are known by name, without marks, by initials and by identifier', () => {
  expect(
    ['Viên chức', 'vien chuc', 'VIÊN  CHỨC', 'VC', 'public-employee'].map((given) => field('kind', given)),
  ).toEqual(Array.from({ length: 5 }, () => 'public-employee'));
  expect(['NLĐ', 'CB', 'cc', 'CBCC'].map((given) => field('kind', given))).toEqual([
    'worker',
    'cadre',
    'civil-servant',
    'not-a-choice',
  ]);
});

test('an identity number that Excel has taken for a number is told to have lost its zero', () => {
  expect([
    field('identityNumber', { kind: 'number', number: 1_099_000_123 + 10_000_000_000 }),
    field('identityNumber', '12345678'),
    field('identityNumber', '123456789'),
    field('identityNumber', '1.09E+10'),
  ]).toEqual(['zero-lost', 'zero-lost', '123456789', 'identity-number']);
});

test('columns that a file does not have are blank', () => {
  expect(
    readPerson([{ kind: 'text', text: 'Lê Nam' }], { name: 0, constructor: 0 }, personKinds),
  ).toMatchObject({
    refusal: {
      faults: [
        { column: 'Đối tượng', code: 'missing' },
        { column: 'Từ ngày', code: 'missing' },
      ],
    },
  });
});

test('what is true of a person goes out as a row, without number and without what was known when', () => {
  const fact = {
    name: 'Lê Nam',
    kind: 'worker',
    unit: id<UnitId>('CS1'),
    from: day('2020-01-01'),
    until: day('2021-01-01'),
    recordedAt: 'x',
    number: 'hash',
  };
  expect(personRowOf(fact)).toStrictEqual({
    name: 'Lê Nam',
    position: undefined,
    kind: 'worker',
    from: '2020-01-01',
    unit: 'CS1',
  });
});
