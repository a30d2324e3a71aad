import { awards } from '../../data/awards.ts';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { anEntry } from '../honours/roll.builder.ts';
import type { Cells } from './cell.ts';
import type { HonourRow } from './honours.ts';
import { HONOURS_COLUMNS, readHonour } from './honours.ts';
import { besideRoll, honourKey, honourRowOf, honoursTogether } from './honours-together.ts';

type Given = Partial<Record<keyof typeof HONOURS_COLUMNS, string>>;
const ORDER = Object.keys(HONOURS_COLUMNS) as (keyof typeof HONOURS_COLUMNS)[];
const MAPPING = Object.fromEntries(ORDER.map((column, at) => [column, at]));
const DATA = { awards, from: 2019, until: 2025 };
const EXAMPLE: Given = Object.fromEntries(
  Object.entries(HONOURS_COLUMNS).flatMap(([column, { example }]) =>
    example === '' ? [] : [[column, example]],
  ),
);
const read = (given: Given) => {
  const whole = { ...EXAMPLE, ...given };
  const cells: Cells = ORDER.map((column) => {
    const text = whole[column];
    return text === undefined || text === '' ? undefined : { kind: 'text', text };
  });
  return readHonour(cells, MAPPING, DATA);
};
const faults = (given: Given) => {
  const answer = read(given);
  return answer.ok ? [] : answer.refusal.faults.map(({ code, column }) => `${column}: ${code}`);
};
const whole = (given: Given = {}): HonourRow => {
  const answer = read(given);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};

test('the example of the template is an honour', () => {
  expect(read({ code: '7kqm 3xdt' })).toEqual({
    ok: true,
    value: {
      year: 2024,
      subject: { kind: 'person', name: 'Đặng Hữu Cường' },
      unit: { id: 'CS001', name: 'Công đoàn Trường Tiểu học Bến Ngự' },
      group: { id: 'CT001', name: 'Công đoàn ngành Giáo dục' },
      award: { id: 'federation-merit', form: 'Bằng khen của Liên đoàn Lao động tỉnh' },
      citation: 'Xử lý hồ sơ đúng hẹn suốt năm, được người dân tin cậy.',
      decision: {
        number: '52/QĐ-LĐLĐ',
        date: '2025-02-19',
        authority: 'Ban Thường vụ Liên đoàn Lao động tỉnh',
        signer: 'Hoàng Thị Ngọc Diệp',
      },
      code: '7KQM3XDT',
    },
  });
});

test('each cell has faults of its own', () => {
  expect(
    faults({
      year: '2018',
      subject: 'Nhóm',
      unit: 'mã số',
      award: 'Huân chương',
      number: '52',
      date: '19/02/25',
      signer: '',
      code: '7KQM',
    }),
  ).toEqual([
    'Năm: not-a-year',
    'Cá nhân/Tập thể: not-a-choice',
    'Mã đơn vị: not-a-code',
    'Hình thức khen: not-a-choice',
    'Số quyết định: not-a-decision-number',
    'Ngày quyết định: day-in-part',
    'Người ký: missing',
    'Mã xác minh: not-an-honour-code',
  ]);
  expect(faults({ date: '31/12/2023' })).toEqual(['Ngày quyết định: decision-before-year']);
});

test('a form that is not for collectives is a fault of a collective', () => {
  const only = awards.map((award) => ({ ...award, isFor: ['person' as const] }));
  const cells: Cells = ORDER.map((column) => ({
    kind: 'text',
    text: column === 'subject' ? 'Tập thể' : column === 'code' ? ' ' : (EXAMPLE[column] ?? ''),
  }));
  const answer = readHonour(cells, MAPPING, { ...DATA, awards: only });
  expect(!answer.ok && answer.refusal.faults.map(({ code }) => code)).toEqual(['award-not-for']);
});

test('the same honour, the same code and two accounts of one decision are told with the row before', () => {
  const look = honoursTogether();
  const rows = [
    whole(),
    whole({ name: 'Đặng Hữu Cương' }),
    whole({ name: 'ĐẶNG HỮU CƯỜNG' }),
    whole({ name: 'Lê Nam', code: '7KQM3XDT' }),
    whole({ name: 'Lê Năm', code: '7KQM-3XDT' }),
    whole({ name: 'Lý Hoa', signer: 'Phan Hữu Nghiêm' }),
    whole({ name: 'Lý Hòa', date: '19/02/2026', year: '2025' }),
  ];
  expect(
    rows.flatMap((honour, at) =>
      look(at + 2, honour).map(({ code, column, message }) => [
        at + 2,
        code,
        column,
        message.match(/dòng \d+/)?.[0],
      ]),
    ),
  ).toEqual([
    [4, 'repeated', 'Họ tên hoặc tên tập thể', 'dòng 2'],
    [6, 'repeated', 'Mã xác minh', 'dòng 5'],
    [7, 'decision-differs', 'Số quyết định', 'dòng 2'],
  ]);
});

test('the same file again means the same honours, whatever was corrected in the citation or the name of a unit', () => {
  const again = whole({ name: 'ĐẶNG HỮU CƯỜNG', citation: 'Khác', unitName: 'Tên mới', code: '7KQM3XDT' });
  expect(honourKey(again)).toBe(honourKey(whole()));
  expect(honourKey(whole({ year: '2023', date: '01/02/2024' }))).not.toBe(honourKey(whole()));
});

test('an honour of the roll that goes out and comes in changes nothing; one that is not there is new', () => {
  const entry = anEntry(1, 'Lê Nam', { unitNow: { name: 'Tên mới', since: day('2026-01-01') } });
  const known = [entry, anEntry(2, 'Lý Hoa')];
  const row = honourRowOf(entry);
  expect(row).toEqual({
    code: entry.code,
    year: 2025,
    subject: { kind: 'person', name: 'Lê Nam' },
    unit: entry.unit,
    group: entry.group,
    award: entry.award,
    citation: entry.citation,
    decision: entry.decision,
  });
  expect(
    [
      row,
      { ...row, code: undefined },
      { ...row, subject: { ...row.subject, name: 'Lê Năm' }, code: undefined },
    ].map((one) => besideRoll(known)(one).kind),
  ).toEqual(['same', 'same', 'fresh']);
});

test('a code that was given to another honour, revoked or not, is a fault', () => {
  const [one, other] = [anEntry(1, 'Lê Nam'), anEntry(2, 'Lý Hoa')];
  const revoked = { standing: 'revoked', code: other.code, year: 2025, on: day('2026-03-01') } as const;
  const row = { ...honourRowOf(one), code: other.code };
  expect(
    [[one, other], [one, revoked], [other]].map((known) => {
      const found = besideRoll(known)(row);
      return found.kind === 'faulty' ? found.faults.map(({ column, code }) => [column, code]) : found.kind;
    }),
  ).toEqual(Array.from({ length: 3 }, () => [['Mã xác minh', 'code-of-another']]));
});
