import type { SetContent } from '../scoring/criteria.ts';

/** What a row of the workbook of a criteria set is, as it says in its first column. */
export const ROW_KINDS = {
  title: 'Tên bộ',
  subject: 'Đối tượng',
  total: 'Tổng điểm',
  ceiling: 'Trần khi cộng thưởng',
  source: 'Nguồn',
  group: 'Nhóm',
  points: 'Chấm điểm',
  'yes-no': 'Có hoặc không',
  bands: 'Theo mức',
  band: 'Mức',
  bonus: 'Điểm thưởng',
  ground: 'Trường hợp thưởng',
  classification: 'Xếp loại',
  deduction: 'Trừ điểm',
} as const;
export type RowKind = keyof typeof ROW_KINDS;

/** The columns, in their order. Which of them a row fills depends on what it is. */
export const COLUMNS = {
  kind: 'Loại',
  id: 'Mã',
  parent: 'Thuộc mã',
  text: 'Nội dung',
  max: 'Điểm',
  step: 'Bước',
  percent: 'Từ tỷ lệ, %',
  from: 'Từ điểm',
  strand: 'Cuộc vận động hay phong trào',
  counts: 'Tính vào tổng',
  caps: 'Giữ xếp loại khi',
  threshold: 'Dưới số điểm',
  at: 'Xếp loại không quá',
  evidence: 'Minh chứng phải có',
  guidance: 'Hướng dẫn chấm',
  source: 'Nguồn',
  confidence: 'Mức xác minh',
} as const;
export type ColumnId = keyof typeof COLUMNS;
export const COLUMN_IDS = Object.keys(COLUMNS) as readonly ColumnId[];

/** Words of cells that are chosen, by what they mean. */
export const WORDS = {
  subject: { collective: 'Tập thể', individual: 'Cá nhân' },
  strand: { campaign: 'Cuộc vận động', movement: 'Phong trào thi đua' },
  counts: { yes: 'Có', no: 'Không' },
  evidence: { none: 'Không bắt buộc', note: 'Lời ghi', file: 'Tệp hoặc ảnh', link: 'Đường dẫn' },
  caps: { under: 'Dưới ngưỡng', yes: 'Trả lời Có' },
  confidence: { confirmed: 'đã xác minh', secondary: 'theo nguồn thứ cấp', unverified: 'cần xác minh' },
} as const satisfies {
  readonly subject: Readonly<Record<SetContent['subject'], string>>;
  readonly [choice: string]: Readonly<Record<string, string>>;
};

/** The name of the sheet that is read. */
export const CRITERIA_SHEET = 'Bộ tiêu chuẩn';

/** A row with what its columns say; a column that says nothing is absent. */
export type CriteriaRow = { readonly kind: RowKind } & {
  readonly [Column in Exclude<ColumnId, 'kind'>]?: string | number;
};

/** What a row of each kind says, for the sheet of explanations. */
export const ROW_EXPLAINED: Readonly<Record<RowKind, string>> = {
  title: 'Tên của bộ, ghi ở cột Nội dung. Bắt buộc.',
  subject: '“Tập thể” hoặc “Cá nhân”, ghi ở cột Nội dung. Bắt buộc.',
  total: 'Tổng điểm, ghi ở cột Điểm. Bắt buộc.',
  ceiling: 'Chỉ khi điểm thưởng được cộng vượt tổng: không quá bao nhiêu, ghi ở cột Điểm.',
  source: 'Văn bản nguồn ở cột Nội dung, mục ở cột Nguồn, mức xác minh ở cột cuối.',
  group: 'Mã và tên nhóm; nhóm con ghi mã nhóm ngoài ở cột Thuộc mã. Điểm của nhóm tự cộng từ các dòng.',
  points:
    'Dòng chấm điểm: mã, nhóm, nội dung, điểm tối đa, bước. “Không” ở cột Tính vào tổng thì dòng không cộng.',
  'yes-no': 'Dòng trả lời có hoặc không: trọn điểm hoặc không điểm.',
  bands: 'Dòng chấm theo tỷ lệ hoàn thành; các mức ghi ở những dòng “Mức” bên dưới.',
  band: 'Một mức: mã dòng ở cột Thuộc mã, từ tỷ lệ bao nhiêu thì từ bao nhiêu điểm.',
  bonus: 'Dòng điểm thưởng; các trường hợp ghi ở những dòng “Trường hợp thưởng” bên dưới.',
  ground: 'Một trường hợp được thưởng: mã dòng thưởng ở cột Thuộc mã, lời ở cột Nội dung.',
  classification: 'Một mức xếp loại: mã, tên ở cột Nội dung, từ bao nhiêu điểm ở cột Từ điểm.',
  deduction:
    'Một nội dung trừ điểm: mã, nơi trừ ở cột Thuộc mã, mức trừ ở cột Điểm; để trống nếu đơn vị tự quy định.',
};
