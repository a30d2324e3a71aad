import type { HonourCode } from '../honours/code.ts';
import { codeHalves, readHonourCode } from '../honours/code.ts';
import type { DecisionReference, Subject } from '../honours/roll.ts';
import { day } from '../kernel/day.ts';
import type { AwardId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Cells } from './cell.ts';
import type { Column, Mapping } from './columns.ts';
import { cellsInOrder, nameIn } from './written.ts';
import type { RowReader, RowRefusal } from './row.ts';
import { rowReader } from './row.ts';
import type { Reads } from './values.ts';
import { aDay, choice, code, FAR_AHEAD, name, text, year } from './values.ts';

/** The name of the sheet with the list. */
export const HONOURS_SHEET = 'Danh sách được khen';

/** Person or collective, as lists call them. */
export const SUBJECTS: readonly { readonly id: Subject['kind']; readonly name: string }[] = [
  { id: 'person', name: 'Cá nhân' },
  { id: 'collective', name: 'Tập thể' },
];

export const HONOURS_COLUMNS = {
  year: {
    title: 'Năm',
    aliases: ['Năm khen thưởng', 'Năm xét', 'Đợt', 'Năm được khen'],
    isRequired: true,
    example: '2024',
    explains: 'Năm được xét khen, không phải năm ký quyết định.',
  },
  subject: {
    title: 'Cá nhân/Tập thể',
    aliases: ['Đối tượng', 'Loại', 'Cá nhân, tập thể', 'Tập thể/Cá nhân', 'Loại đối tượng'],
    isRequired: true,
    example: 'Cá nhân',
    explains: 'Chọn trong danh mục.',
  },
  name: {
    title: 'Họ tên hoặc tên tập thể',
    aliases: ['Họ và tên', 'Họ tên', 'Tên', 'Tên cá nhân, tập thể', 'Tên cá nhân/tập thể', 'Tên tập thể'],
    isRequired: true,
    example: 'Đặng Hữu Cường',
    explains: 'Đúng như trong quyết định.',
  },
  unit: {
    title: 'Mã đơn vị',
    aliases: ['Mã CĐCS', 'Mã công đoàn cơ sở'],
    isRequired: true,
    example: 'CS001',
    explains: 'Mã của đơn vị lúc đó, kể cả khi nay đã hợp nhất hoặc giải thể.',
  },
  unitName: {
    title: 'Tên đơn vị',
    aliases: ['Đơn vị', 'Đơn vị công tác', 'Công đoàn cơ sở', 'CĐCS'],
    isRequired: true,
    example: 'Công đoàn Trường Tiểu học Bến Ngự',
    explains: 'Tên của đơn vị vào ngày ký quyết định.',
  },
  group: {
    title: 'Mã cấp trên',
    aliases: ['Mã công đoàn cấp trên', 'Mã đơn vị cấp trên'],
    isRequired: true,
    example: 'CT001',
    explains: 'Mã của công đoàn cấp trên trực tiếp lúc đó.',
  },
  groupName: {
    title: 'Tên cấp trên',
    aliases: ['Công đoàn cấp trên', 'Tên công đoàn cấp trên', 'Cấp trên trực tiếp', 'Đơn vị cấp trên'],
    isRequired: true,
    example: 'Công đoàn ngành Giáo dục',
    explains: 'Tên của công đoàn cấp trên vào ngày ký quyết định.',
  },
  award: {
    title: 'Hình thức khen',
    aliases: ['Hình thức', 'Hình thức khen thưởng', 'Danh hiệu', 'Danh hiệu, hình thức khen thưởng'],
    isRequired: true,
    example: 'Bằng khen của Liên đoàn Lao động tỉnh',
    explains: 'Chọn trong danh mục.',
  },
  citation: {
    title: 'Thành tích',
    aliases: ['Nội dung khen', 'Tóm tắt thành tích', 'Thành tích tóm tắt', 'Lý do khen'],
    isRequired: true,
    example: 'Xử lý hồ sơ đúng hẹn suốt năm, được người dân tin cậy.',
    explains: 'Một hoặc hai câu, sẽ được công bố.',
  },
  number: {
    title: 'Số quyết định',
    aliases: ['Số QĐ', 'Quyết định số', 'Số, ký hiệu', 'Quyết định'],
    isRequired: true,
    example: '52/QĐ-LĐLĐ',
    explains: 'Số và ký hiệu của quyết định khen thưởng.',
  },
  date: {
    title: 'Ngày quyết định',
    aliases: ['Ngày QĐ', 'Ngày ký', 'Ngày ban hành', 'Ngày ký quyết định'],
    isRequired: true,
    example: '19/02/2025',
    explains: 'Ngày ký, dạng ngày/tháng/năm.',
  },
  authority: {
    title: 'Cơ quan quyết định',
    aliases: ['Cơ quan ban hành', 'Cấp quyết định', 'Cơ quan khen thưởng'],
    isRequired: true,
    example: 'Ban Thường vụ Liên đoàn Lao động tỉnh',
    explains: 'Cơ quan ra quyết định.',
  },
  signer: {
    title: 'Người ký',
    aliases: ['Họ tên người ký', 'Người ký quyết định'],
    isRequired: true,
    example: 'Hoàng Thị Ngọc Diệp',
    explains: 'Họ và tên người ký quyết định.',
  },
  code: {
    title: 'Mã xác minh',
    aliases: ['Mã vinh danh', 'Mã tra cứu'],
    isRequired: false,
    example: '',
    explains: 'Để trống: hệ thống cấp mã. Tệp xuất ra từ hệ thống có sẵn mã.',
  },
} as const satisfies Readonly<Record<string, Column>>;

/** A row of a list of honours, with names and units as of the day of the decision. */
export type HonourRow = {
  readonly year: number;
  readonly subject: Subject;
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly group: { readonly id: UnitId; readonly name: string };
  readonly award: { readonly id: AwardId; readonly form: string };
  readonly citation: string;
  readonly decision: DecisionReference;
  /** Given out before; none where the honour is still to get one. */
  readonly code?: HonourCode | undefined;
};

/** What the data say: the forms of commendation, and the first and last year that may be told of. */
export type HonourData = {
  readonly awards: readonly {
    readonly id: AwardId;
    readonly name: string;
    readonly isFor: readonly Subject['kind'][];
  }[];
  readonly from: number;
  readonly until: number;
};

type Reader = RowReader<keyof typeof HONOURS_COLUMNS>;

/** Reads a row of a list of honours, or tells every fault of it. */
export function readHonour(cells: Cells, mapping: Mapping, data: HonourData): Result<HonourRow, RowRefusal> {
  const row = rowReader(HONOURS_COLUMNS, cells, mapping);
  const inYear = row.required('year', year(data.from, data.until));
  const kind = row.required('subject', choice(SUBJECTS));
  const called = row.required('name', name(200));
  const unit = named(row, 'unit', 'unitName');
  const group = named(row, 'group', 'groupName');
  const award = awardIn(row, kind, data);
  const citation = row.required('citation', text(500));
  const decision = decisionIn(row, inYear, data);
  const given = row.optional('code', honourCode);
  const known = { year: inYear, unit, group, award, citation, decision };
  if (row.faults.length > 0 || kind === undefined || called === undefined || !isWhole(known))
    return refuse({ code: 'row-faulty', faults: row.faults });
  return ok({ ...known, subject: { kind, name: called }, code: given });
}

type Whole<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

const isWhole = <T extends object>(record: T): record is T & Whole<T> =>
  Object.values(record).every((value) => value !== undefined);

function named(row: Reader, idColumn: 'unit' | 'group', nameColumn: 'unitName' | 'groupName') {
  const id = row.required(idColumn, code);
  const called = row.required(nameColumn, name(200));
  return id === undefined || called === undefined ? undefined : { id: id as UnitId, name: called };
}

function awardIn(
  row: Reader,
  kind: Subject['kind'] | undefined,
  { awards }: HonourData,
): HonourRow['award'] | undefined {
  const id = row.required('award', choice(awards));
  const award = awards.find((one) => one.id === id);
  if (award && kind && !award.isFor.includes(kind))
    row.add('award', { code: 'award-not-for', subject: kind });
  return award && { id: award.id, form: award.name };
}

function decisionIn(
  row: Reader,
  inYear: number | undefined,
  data: HonourData,
): DecisionReference | undefined {
  const number = row.required('number', decisionNumber);
  const date = row.required('date', aDay(day(`${data.from}-01-01`), FAR_AHEAD));
  const authority = row.required('authority', text(200));
  const signer = row.required('signer', name(100));
  if (date !== undefined && inYear !== undefined && date < `${inYear}-01-01`)
    row.add('date', { code: 'decision-before-year' });
  if (number === undefined || date === undefined || authority === undefined || signer === undefined)
    return undefined;
  return { number, date, authority, signer };
}

/** As the contract takes it where a decision is entered by hand. */
const DECISION_NUMBER = /^\d{1,5}\/[A-ZĐƯ0-9-]{2,40}$/u;

const decisionNumber: Reads<string> = (value) => {
  const read = text(50)(value);
  if (!read.ok || read.value === undefined) return read;
  const bare = read.value.replaceAll(' ', '').replaceAll('–', '-');
  return DECISION_NUMBER.test(bare) ? ok(bare) : refuse({ code: 'not-a-decision-number' });
};

const honourCode: Reads<HonourCode> = (value) => {
  const read = text(40)(value);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  const given = readHonourCode(read.value);
  return given === undefined ? refuse({ code: 'not-an-honour-code' }) : ok(given);
};

/** The cells of a row that reads as the same again, in the order of the columns. */
export function honourCells(honour: HonourRow): Cells {
  const { year: inYear, subject, unit, group, award, citation, decision, code: given } = honour;
  return cellsInOrder(HONOURS_COLUMNS, {
    ...decision,
    year: { number: inYear },
    subject: nameIn(SUBJECTS, subject.kind),
    name: subject.name,
    unit: unit.id,
    unitName: unit.name,
    group: group.id,
    groupName: group.name,
    award: award.form,
    citation,
    date: { day: decision.date },
    code: given && codeHalves(given).join('-'),
  });
}
