import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { NewUnit } from '../units/change.ts';
import type { Ground, Level } from '../units/unit.ts';
import type { Cells } from './cell.ts';
import type { Column, Mapping } from './columns.ts';
import { cellsInOrder, nameIn } from './written.ts';
import type { RowReader, RowRefusal } from './row.ts';
import { rowReader } from './row.ts';
import { aDay, choice, code, FAR_AHEAD, name, text, UNION_FOUNDED } from './values.ts';

/** The name of the sheet with the list. */
export const UNITS_SHEET = 'Đơn vị';

export const UNITS_COLUMNS = {
  unit: {
    title: 'Mã đơn vị',
    aliases: ['Mã', 'Mã số đơn vị', 'Mã CĐCS', 'Ký hiệu đơn vị'],
    isRequired: true,
    example: 'CS001',
    explains:
      'Mã riêng của đơn vị, không đổi về sau: chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới.',
  },
  name: {
    title: 'Tên đơn vị',
    aliases: ['Đơn vị', 'Tên công đoàn', 'Tên CĐCS', 'Công đoàn cơ sở', 'Tên công đoàn cơ sở'],
    isRequired: true,
    example: 'Công đoàn Trường Tiểu học Bến Ngự',
    explains: 'Tên đầy đủ của tổ chức công đoàn.',
  },
  level: {
    title: 'Cấp',
    aliases: ['Cấp công đoàn', 'Loại đơn vị', 'Loại hình', 'Cấp đơn vị'],
    isRequired: true,
    example: 'Công đoàn cơ sở',
    explains: 'Chọn trong danh mục.',
  },
  manager: {
    title: 'Mã cấp trên',
    aliases: [
      'Cấp trên',
      'Mã đơn vị cấp trên',
      'Đơn vị cấp trên',
      'Trực thuộc',
      'Mã cấp trên trực tiếp',
      'Cấp trên trực tiếp',
    ],
    isRequired: false,
    example: 'CT001',
    explains:
      'Mã của đơn vị quản lý trực tiếp, có trong tệp này hoặc trong danh sách hiện có. Chỉ cấp cao nhất để trống.',
  },
  from: {
    title: 'Từ ngày',
    aliases: ['Ngày thành lập', 'Hoạt động từ ngày', 'Có hiệu lực từ', 'Ngày hiệu lực'],
    isRequired: true,
    example: '01/01/2019',
    explains: 'Ngày đơn vị bắt đầu hoạt động, dạng ngày/tháng/năm.',
  },
  territory: {
    title: 'Địa bàn',
    aliases: ['Xã, phường', 'Xã/phường', 'Phường, xã', 'Địa phương'],
    isRequired: false,
    example: 'Phường Bến Ngự',
    explains: 'Xã hoặc phường nơi đơn vị đóng.',
  },
  address: {
    title: 'Địa chỉ',
    aliases: ['Trụ sở', 'Nơi đóng trụ sở'],
    isRequired: false,
    example: '12 đường Bến Ngự',
    explains: 'Số nhà, đường hoặc thôn, tổ.',
  },
  header: {
    title: 'Cơ quan cấp trên trong văn bản',
    aliases: ['Cơ quan chủ quản', 'Tên cơ quan cấp trên'],
    isRequired: false,
    example: 'CÔNG ĐOÀN NGÀNH GIÁO DỤC',
    explains: 'Dòng ghi trên tên đơn vị ở góc trái văn bản.',
  },
  headTitle: {
    title: 'Chức vụ người đứng đầu',
    aliases: ['Chức danh người ký', 'Chức danh người đứng đầu'],
    isRequired: false,
    example: 'Chủ tịch',
    explains: 'Chức vụ ghi khi ký văn bản của công đoàn.',
  },
  counterpart: {
    title: 'Chuyên môn cùng cấp',
    aliases: ['Chính quyền cùng cấp', 'Cơ quan chuyên môn', 'Tên cơ quan, doanh nghiệp', 'Tên doanh nghiệp'],
    isRequired: false,
    example: 'Trường Tiểu học Bến Ngự',
    explains: 'Tên cơ quan, đơn vị, doanh nghiệp nơi có tổ chức công đoàn.',
  },
  counterpartHeadTitle: {
    title: 'Chức vụ thủ trưởng',
    aliases: ['Chức danh thủ trưởng', 'Chức vụ thủ trưởng đơn vị'],
    isRequired: false,
    example: 'Hiệu trưởng',
    explains: 'Chức vụ của người đứng đầu chuyên môn cùng cấp.',
  },
  groundType: {
    title: 'Loại văn bản',
    aliases: ['Loại quyết định', 'Văn bản thành lập'],
    isRequired: false,
    example: '',
    explains: 'Văn bản thành lập: ghi đủ loại, số, ngày, cơ quan ban hành, hoặc để trống cả bốn.',
  },
  groundNumber: {
    title: 'Số văn bản',
    aliases: ['Số quyết định', 'Số quyết định thành lập', 'Số, ký hiệu'],
    isRequired: false,
    example: '',
    explains: 'Số và ký hiệu, ví dụ 12/QĐ-LĐLĐ.',
  },
  groundDate: {
    title: 'Ngày văn bản',
    aliases: ['Ngày quyết định', 'Ngày ký', 'Ngày ban hành'],
    isRequired: false,
    example: '',
    explains: 'Ngày ký văn bản thành lập, dạng ngày/tháng/năm.',
  },
  groundIssuer: {
    title: 'Cơ quan ban hành',
    aliases: ['Cơ quan ra quyết định', 'Nơi ban hành'],
    isRequired: false,
    example: '',
    explains: 'Cơ quan ký văn bản thành lập.',
  },
} as const satisfies Readonly<Record<string, Column>>;

/** A row of a list of units: the unit as it is from a day on, and the decision it rests on, where one is named. */
export type UnitRow = NewUnit & { readonly from: Day; readonly ground?: Ground | undefined };

/** Reads a row of a list of units, or tells every fault of it. `levels` are those of the data. */
export function readUnit(
  cells: Cells,
  mapping: Mapping,
  levels: readonly Level[],
): Result<UnitRow, RowRefusal> {
  const row = rowReader(UNITS_COLUMNS, cells, mapping);
  const unit = row.required('unit', code);
  const called = row.required('name', name(200));
  const level = row.required('level', choice(levels));
  const manager = row.optional('manager', code);
  const from = row.required('from', aDay(UNION_FOUNDED, FAR_AHEAD));
  const rest = {
    territory: row.optional('territory', text(120)),
    address: row.optional('address', text(300)),
    header: row.optional('header', text(200)),
    headTitle: row.optional('headTitle', text(80)),
    counterpart: row.optional('counterpart', text(200)),
    counterpartHeadTitle: row.optional('counterpartHeadTitle', text(80)),
  };
  const ground = groundIn(row);
  if (
    row.faults.length > 0 ||
    unit === undefined ||
    called === undefined ||
    level === undefined ||
    from === undefined
  )
    return refuse({ code: 'row-faulty', faults: row.faults });
  const traits = { name: called, level, manager: manager as UnitId | undefined, ...rest };
  return ok({ unit: unit as UnitId, traits, from, ground });
}

function groundIn(row: RowReader<keyof typeof UNITS_COLUMNS>): Ground | undefined {
  const before = row.faults.length;
  const type = row.optional('groundType', text(60));
  const number = row.optional('groundNumber', text(60));
  const date = row.optional('groundDate', aDay(UNION_FOUNDED, FAR_AHEAD));
  const issuer = row.optional('groundIssuer', text(200));
  if (type !== undefined && number !== undefined && date !== undefined && issuer !== undefined)
    return { type, number, date, issuer };
  const isBlank = [type, number, date, issuer].every((one) => one === undefined);
  if (!isBlank && row.faults.length === before) row.add('groundNumber', { code: 'ground-in-part' });
  return undefined;
}

/** The cells of a row that reads as the same again, in the order of the columns. */
export function unitCells({ unit, traits, from, ground }: UnitRow, levels: readonly Level[]): Cells {
  return cellsInOrder(UNITS_COLUMNS, {
    ...traits,
    unit,
    level: nameIn(levels, traits.level),
    from: { day: from },
    groundType: ground?.type,
    groundNumber: ground?.number,
    groundDate: ground && { day: ground.date },
    groundIssuer: ground?.issuer,
  });
}
