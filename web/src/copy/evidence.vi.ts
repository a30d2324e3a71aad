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
  file: 'Tệp minh chứng',
  gone: 'Tệp này không còn. Hãy bỏ và gửi lại.',
  add: 'Chọn tệp hoặc chụp ảnh',
  addHint: 'Ảnh, PDF, Word, Excel, PowerPoint. Vị trí chụp trong ảnh được xóa trước khi gửi.',
  drop: 'Bỏ tệp',
  dropOf: (name: string) => `Bỏ tệp ${name}`,
  sending: (name: string, percent: number) =>
    percent < 100 ? `Đang gửi ${name}: ${percent} %` : `Đang kiểm tra ${name}`,
  stop: 'Dừng gửi',
  lost: 'Mất kết nối khi đang gửi tệp. Những gì đã nhập vẫn còn; hãy gửi lại tệp khi có mạng.',
  again: 'Gửi lại tệp',
  stillScanned: 'Tệp đang được quét mã độc, chưa xong. Hãy chọn lại tệp sau ít phút.',
  openLink: 'Mở trang minh chứng',
  none: 'Dòng này không có minh chứng.',
  title: 'Minh chứng',
} as const;
