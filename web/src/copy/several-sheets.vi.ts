import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Apart } from '@bang-vang/shared/domain/scoring/as-sent.ts';

/** What a screen says that does one thing to several sheets: which, how many, what it asks and what became of them. */
export type SeveralWords = {
  readonly lead: string;
  readonly none: string;
  readonly title: (count: number) => string;
  readonly act: (count: number) => string;
  readonly ask: (count: number) => string;
  readonly askText: string;
  readonly done: (count: number) => string;
};

export const SEVERAL = {
  chosen: (count: number, all: number) => `Đã chọn ${count} trên ${all} phiếu.`,
  chooseSome: 'Hãy chọn ít nhất một phiếu.',
  line: (name: string, total: number) => `${name}: ${figure(total)} điểm`,
  refused: 'Các phiếu chưa làm được:',
  failed: (name: string, sentence: string) => `${name}: ${sentence}`,
} as const;

export const FINALISING: SeveralWords = {
  lead: 'Các đơn vị này đã đồng ý, đã được trả lời kiến nghị hoặc đã hết thời hạn kiến nghị. Bỏ chọn đơn vị chưa muốn chốt.',
  none: 'Chưa có phiếu nào đủ điều kiện chốt.',
  title: (count) => `Chốt kết quả cuối cùng của ${count} phiếu`,
  act: (count) => `Chốt ${count} phiếu`,
  ask: (count) => `Chốt kết quả cuối cùng của ${count} phiếu?`,
  askText: 'Chốt rồi không thay đổi được.',
  done: (count) => `Đã chốt ${count} phiếu.`,
};

export const AS_SENT: SeveralWords = {
  lead: 'Các phiếu này không có nội dung trừ điểm, chính quyền đồng ý, điểm đúng quy định; tổ thẩm định, nếu có, đã chấm xong và bằng điểm đơn vị tự chấm. Chọn phiếu bạn đã xem minh chứng và giữ nguyên mọi dòng.',
  none: 'Chưa có phiếu nào xác nhận được đúng như đơn vị tự chấm.',
  title: (count) => `${count} phiếu không có khác biệt`,
  act: (count) => `Xác nhận ${count} phiếu`,
  ask: (count) => `Xác nhận ${count} phiếu đúng như đơn vị tự chấm?`,
  askText:
    'Mỗi phiếu được thẩm định bằng đúng điểm đơn vị tự chấm, mang tên bạn. Đơn vị thấy kết quả ngay và được kiến nghị như mọi phiếu khác.',
  done: (count) => `Đã xác nhận ${count} phiếu.`,
};

export const AS_SENT_QUEUE = {
  toIt: 'Xác nhận các phiếu không có khác biệt',
  late: 'gửi muộn',
  ofPanel: (count: number) => `tổ thẩm định ${count} người`,
  apart: 'Phải xem riêng',
  apartNote: (count: number) => `${count} phiếu`,
  read: 'Xem phiếu',
  why: {
    'opinion-against': 'Chính quyền cùng cấp không đồng ý với phiếu.',
    deductions: 'Có nội dung trừ điểm.',
    unsound: 'Điểm tự chấm không còn đúng quy định của bộ tiêu chuẩn.',
    'parts-awaited': 'Tổ thẩm định chưa chấm xong.',
    'nobody-gave': 'Cả tổ thẩm định không tham gia chấm.',
    'parts-differ': 'Tổ thẩm định chấm khác điểm tự chấm.',
  } satisfies Record<Apart, string>,
} as const;
