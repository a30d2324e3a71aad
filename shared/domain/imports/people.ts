import type { Day } from '../kernel/day.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { PersonFact, PersonKind, Traits } from '../people/fact.ts';
import type { Cells } from './cell.ts';
import type { Column, Mapping } from './columns.ts';
import { cellsInOrder, nameIn } from './written.ts';
import type { RowRefusal } from './row.ts';
import { rowReader } from './row.ts';
import { aDay, choice, FAR_AHEAD, identityNumber, name, text, UNION_FOUNDED } from './values.ts';

/** The name of the sheet with the list. */
export const PEOPLE_SHEET = 'Người tham gia';

export const PEOPLE_COLUMNS = {
  name: {
    title: 'Họ và tên',
    aliases: [
      'Họ tên',
      'Tên đoàn viên',
      'Họ và tên đoàn viên',
      'Họ tên đoàn viên',
      'Họ tên CBCCVC',
      'Họ và tên CBCCVC',
      'Họ tên người lao động',
      'Họ và tên người lao động',
      'Tên người tham gia',
    ],
    isRequired: true,
    example: 'Đặng Hữu Cường',
    explains: 'Họ, chữ đệm và tên trong cùng một ô, viết hoa chữ đầu, có dấu.',
  },
  position: {
    title: 'Chức vụ',
    aliases: [
      'Chức danh',
      'Chức vụ, chức danh',
      'Chức danh nghề nghiệp',
      'Vị trí việc làm',
      'Chức vụ chuyên môn',
    ],
    isRequired: false,
    example: 'Tổ trưởng tổ Toán',
    explains: 'Chức vụ hoặc chức danh theo cách gọi của đơn vị. Có thể để trống.',
  },
  kind: {
    title: 'Đối tượng',
    aliases: [
      'Loại',
      'Loại lao động',
      'Loại đối tượng',
      'Diện',
      'Diện lao động',
      'Phân loại',
      'CB, CC, VC, NLĐ',
    ],
    isRequired: true,
    example: 'Viên chức',
    explains: 'Chọn trong danh mục. Viết tắt CB, CC, VC, NLĐ cũng được.',
  },
  from: {
    title: 'Từ ngày',
    aliases: [
      'Tham gia từ ngày',
      'Ngày bắt đầu',
      'Ngày vào đơn vị',
      'Ngày về đơn vị',
      'Ngày vào công đoàn',
      'Ngày vào làm',
    ],
    isRequired: true,
    example: '01/09/2020',
    explains: 'Ngày bắt đầu thuộc đơn vị, dạng ngày/tháng/năm.',
  },
  unit: {
    title: 'Đơn vị',
    aliases: [
      'Mã đơn vị',
      'Tên đơn vị',
      'Đơn vị công tác',
      'Nơi công tác',
      'CĐCS',
      'Công đoàn cơ sở',
      'Tổ công đoàn',
      'Cơ quan, đơn vị',
    ],
    isRequired: false,
    example: '',
    explains: 'Mã hoặc đúng tên đơn vị. Để trống nếu cả tệp thuộc đơn vị đang mở.',
  },
  identityNumber: {
    title: 'Số căn cước',
    aliases: [
      'CCCD',
      'Số CCCD',
      'CMND',
      'CMND/CCCD',
      'Số CMND/CCCD',
      'Số định danh',
      'Số định danh cá nhân',
      'Căn cước công dân',
      'Số căn cước công dân',
    ],
    isRequired: false,
    example: '',
    explains: '12 chữ số, chỉ dùng để nhận ra người trùng; hệ thống không lưu số này. Có thể để trống.',
  },
} as const satisfies Readonly<Record<string, Column>>;

/** A row of a list of people. The unit is as the file names it, by identifier or name; none means the sender's own. */
export type PersonRow = Traits & {
  readonly unit?: string | undefined;
  readonly from: Day;
  /** Digits alone. To be hashed at once and never stored. */
  readonly identityNumber?: string | undefined;
};

/** Reads a row of a list of people, or tells every fault of it. `kinds` are those of the data. */
export function readPerson(
  cells: Cells,
  mapping: Mapping,
  kinds: readonly PersonKind[],
): Result<PersonRow, RowRefusal> {
  const row = rowReader(PEOPLE_COLUMNS, cells, mapping);
  const full = row.required('name', name(100));
  const position = row.optional('position', text(150));
  const kind = row.required('kind', choice(kinds));
  const from = row.required('from', aDay(UNION_FOUNDED, FAR_AHEAD));
  const unit = row.optional('unit', text(200));
  const number = row.optional('identityNumber', identityNumber);
  if (row.faults.length > 0 || full === undefined || kind === undefined || from === undefined)
    return refuse({ code: 'row-faulty', faults: row.faults });
  return ok({ name: full, position, kind, from, unit, identityNumber: number });
}

/** The cells of a row that reads as the same again, in the order of the columns. */
export function personCells(
  { name: full, position, kind, from, unit, identityNumber: number }: PersonRow,
  kinds: readonly PersonKind[],
): Cells {
  return cellsInOrder(PEOPLE_COLUMNS, {
    name: full,
    position,
    kind: nameIn(kinds, kind),
    from: { day: from },
    unit,
    identityNumber: number,
  });
}

/** What is true of a person as a row of a list. The identity number is stored nowhere, so none goes out. */
export const personRowOf = ({ name: full, position, kind, from, unit }: PersonFact): PersonRow => ({
  name: full,
  position,
  kind,
  from,
  unit,
});
