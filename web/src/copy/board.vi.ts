import { figure } from '@bang-vang/shared/contract/figure.ts';

export const BOARD = {
  title: 'Tiến độ phiếu tập thể',
  noRound: 'Chưa có đợt nào. Khi có đợt, tiến độ của các đơn vị hiện ở đây.',
  none: 'Chưa có đơn vị nào đăng ký trong phạm vi này.',
  deadline: (date: string) => `Hạn gửi phiếu: ${date}.`,
  over: (date: string) => `Đã hết hạn gửi phiếu từ ${date}.`,
  lateNote: (count: number) =>
    `${figure(count)} đơn vị quá hạn chưa gửi. Hãy nhắc, hoặc gia hạn có lý do ở mục Xét duyệt.`,
  draftNote:
    'Bản nháp không để lại dấu vết: “Chưa gửi” gồm cả đơn vị đang chấm. Dòng của công đoàn cấp trên tính theo hạn chung, chưa trừ gia hạn.',
  course: 'Các đơn vị đã đăng ký đang ở bước nào',
  unit: 'Đơn vị',
  total: 'Cộng',
  columns: {
    registered: 'Đăng ký',
    notSent: 'Chưa gửi',
    late: 'Quá hạn',
    'sheet-submitted': 'Đã gửi',
    'sheet-opined': 'Có ý kiến',
    'sheet-reviewing': 'Đang thẩm định',
    'sheet-returned': 'Trả lại',
    'sheet-reviewed': 'Đã thẩm định',
    'sheet-appealed': 'Kiến nghị',
    'sheet-final': 'Kết quả cuối',
  },
  empty: '–',
  count: figure,
} as const;
