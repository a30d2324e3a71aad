import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Trait } from '@bang-vang/shared/domain/scoring/compare-sets.ts';
import type { EvidenceRule, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';

export const CRITERIA = {
  title: 'Bộ tiêu chuẩn',
  about:
    'Bộ theo hướng dẫn giữ nguyên lời văn; hướng dẫn không ấn định điểm, nên điểm là đề xuất cho đến khi được phê duyệt.',
  approvedOn: (date: string) => `Phê duyệt ngày ${date}`,
  none: 'Chưa có bộ tiêu chuẩn nào.',
  total: (points: string) => `Tổng ${points} điểm`,
  source: (title: string, section: string) => `${title}, mục ${section}`,
  column: { line: 'Tiêu chuẩn', max: 'Điểm tối đa' },
  bands: (text: string, from: string, to: string) => `${text}: ${from} đến ${to} điểm`,
  yesNo: 'Trả lời có hoặc không: được trọn điểm hoặc không điểm.',
  upTo: (points: string) => `, cộng điểm thưởng không quá ${points} điểm`,
  classifications: 'Xếp loại',
  classifiedFrom: (title: string, points: string) => `${title}: từ ${points} điểm`,
  unverified: 'Cần xác minh',
  bonus: 'Điểm thưởng, chỉ khi thuộc một trường hợp:',
  deductions: 'Nội dung trừ điểm',
  deducts: (text: string, points: string) => `${text}: trừ ${points} điểm`,
  deductsUnset: (text: string) => `${text}: mức trừ do đơn vị quy định`,

  edit: 'Soạn bộ tiêu chuẩn',

  clone: 'Lập bộ cho năm sau',
  cloneTitle: 'Lập bộ mới từ bộ này',
  cloneText: (title: string) =>
    `Bộ mới có đủ các dòng của “${title}”, mang mã riêng và sửa được; bộ này giữ nguyên.`,
  cloneYes: 'Lập bộ mới',
  setTitle: 'Tên bộ tiêu chuẩn',
  sameTitle: 'Hãy đặt tên khác với bộ này, ví dụ thêm năm áp dụng.',
  from: (title: string, version: number) => `Lập từ “${title}”, bản ${version}`,
  compare: 'So sánh với bộ khác',

  approve: 'Phê duyệt điểm',
  approveTitle: (title: string) => `Phê duyệt điểm của bộ “${title}”?`,
  approveText:
    'Sau khi phê duyệt, điểm của bộ này không sửa được nữa. Các đợt mở về sau chấm theo điểm đã duyệt.',
  groupLine: (title: string, points: string) => `${title}: ${points} điểm`,
} as const;

/** Words of how a line is scored. */
export const KIND_NAMES: Readonly<Record<Item['kind'], string>> = {
  points: 'Chấm điểm theo bước',
  'yes-no': 'Có hoặc không',
  bands: 'Theo mức tỷ lệ',
  bonus: 'Điểm thưởng',
};

/** Words of two sets side by side. */
export const COMPARE = {
  withSet: 'So với bộ',
  choose: 'Chọn bộ để so sánh',
  caption: (before: string, after: string) => `So sánh “${before}” với “${after}”`,
  same: 'Hai bộ giống hệt nhau về các dòng, điểm, nội dung trừ và xếp loại.',
  counts: ({
    added,
    removed,
    changed,
    same,
  }: Readonly<Record<'added' | 'removed' | 'changed' | 'same', number>>) =>
    `${added} mục thêm, ${removed} mục bỏ, ${changed} mục đổi, ${same} mục giữ nguyên.`,
  all: 'Hiện cả mục giữ nguyên',
  line: 'Mục',
  none: 'không có',
  state: { added: 'Thêm', removed: 'Bỏ', changed: 'Đổi', same: 'Giữ nguyên' },
  trait: {
    text: 'lời văn',
    points: 'điểm',
    kind: 'cách chấm',
    place: 'vị trí',
    strand: 'nội dung phong trào',
    ways: 'các mức, trường hợp',
    guidance: 'hướng dẫn chấm',
    counting: 'tính điểm',
    cap: 'điều kiện xếp loại',
    evidence: 'minh chứng',
  } satisfies Record<Trait, string>,
  points: (points: string) => `${points} điểm`,
  uncounted: 'không tính điểm',
  deductions: 'Nội dung trừ điểm khác nhau',
  deduction: (text: string, amount: number | null) =>
    `${text}, ${amount === null ? 'mức trừ do đơn vị quy định' : `trừ ${figure(amount)} điểm`}`,
  classifications: 'Xếp loại khác nhau',
  classification: (title: string, from: number) => `${title} từ ${figure(from)} điểm`,
} as const;

/** What everybody reads of a round's sets. */
export const PUBLIC_CRITERIA = {
  standing: { proposed: 'Điểm đề xuất, cần phê duyệt', approved: 'Điểm đã phê duyệt' },
  source: (source: string) => `Nguồn: ${source}`,
  evidence: {
    none: '',
    note: 'Minh chứng: nêu bằng lời',
    file: 'Minh chứng: tệp đính kèm',
    link: 'Minh chứng: đường dẫn',
  } satisfies Record<EvidenceRule, string>,
  classifications: 'Xếp loại',
  from: (points: string) => `từ ${points} điểm`,
  capped: 'Điều kiện bắt buộc và loại trừ của từng dòng có thể giữ xếp loại thấp hơn.',
  unverified: 'mức chưa được xác nhận',
} as const;
