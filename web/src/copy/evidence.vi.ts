import type { EvidenceRule } from '@bang-vang/shared/domain/scoring/criteria.ts';

/** Words of evidence. */
export const EVIDENCE = {
  /** The line that opens the fields. */
  summary: (count: number) => (count === 0 ? 'Thêm minh chứng' : `${count} minh chứng`),
  ofLine: (line: string) => ` của dòng ${line}`,
  asks: {
    none: '',
    note: 'Dòng này cần ghi minh chứng bằng lời.',
    file: 'Dòng này cần ảnh hoặc tệp.',
    link: 'Dòng này cần đường dẫn.',
  } satisfies Record<EvidenceRule, string>,
  note: 'Lời của đơn vị',
  noteHint: 'Việc đã làm, văn bản, nơi kiểm chứng.',
  link: 'Đường dẫn',
  linkHint: 'Địa chỉ trang, ví dụ https://thpt.example.vn/thu-tuc',
  linkWrong: 'Đây chưa phải địa chỉ dùng được. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://',
  openLink: 'Mở trang minh chứng',
  none: 'Dòng này không có minh chứng.',
  title: 'Minh chứng',
} as const;
