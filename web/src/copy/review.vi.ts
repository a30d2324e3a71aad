import { figure } from '@bang-vang/shared/contract/figure.ts';

/**
 * Who puts points beside the scorer's: the union above a collective, the same as it answers an appeal, one of several asked to,
 * or someone inside the unit for a person.
 */
export type Reviewing = 'review' | 'answer' | 'part' | 'assessment';

const CONFIRM_ACTS = { review: 'Chốt', answer: 'Trả lời với', part: 'Gửi', assessment: 'Chốt' } as const;

/** Words of putting points beside the scorer's own. */
export const REVIEW = {
  queue: 'Thẩm định phiếu tập thể',
  queueEmpty: 'Chưa có phiếu nào chờ bạn. Phiếu đến đây sau khi chính quyền cùng cấp cho ý kiến.',
  begin: 'Bắt đầu thẩm định',
  beginLead:
    'Phiếu đang chờ bạn. Từ khi bạn bắt đầu, đơn vị không rút phiếu về sửa được nữa; bạn vẫn trả lại được nếu phiếu cần sửa.',
  place: (index: number, count: number, year: number) =>
    `Phiếu ${index} trong ${count} phiếu chờ bạn · năm ${year}`,
  outside: (year: number) => `Không còn trong danh sách chờ · năm ${year}`,
  previous: 'Phiếu trước',
  next: 'Phiếu sau',
  back: 'Về danh sách chờ',

  own: {
    review: 'Đơn vị tự chấm',
    answer: 'Đơn vị tự chấm',
    part: 'Đơn vị tự chấm',
    assessment: 'Tự chấm',
  },
  appealed: 'Đơn vị kiến nghị',
  yours: 'Bạn đang chấm',
  yoursOf: (scored: number, needed: number) => `điểm, ${scored}/${needed} dòng`,
  apart: 'Khác nhau',
  apartLine: (lines: number, by: number) =>
    lines === 0
      ? 'dòng'
      : `dòng, ${by === 0 ? 'tổng bằng nhau' : `${by < 0 ? '−' : '+'}${figure(Math.abs(by))} điểm`}`,

  toEmpty: 'Đến dòng chưa chấm',
  toWrong: 'Đến dòng sai',
  toReason: 'Đến dòng thiếu lý do',
  close: {
    review: 'Chốt thẩm định',
    answer: 'Trả lời kiến nghị',
    part: 'Gửi phần chấm',
    assessment: 'Chốt đánh giá',
  },
  why: (empty: number, wrong: number, reason: number) =>
    `Còn ${[
      empty > 0 ? `${empty} dòng chưa chấm` : '',
      wrong > 0 ? `${wrong} dòng sai` : '',
      reason > 0 ? `${reason} dòng thiếu lý do` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  ready: 'Đủ mọi dòng. Bước sau cho xem lại lần cuối.',

  yoursColumn: { review: 'Thẩm định', answer: 'Thẩm định', part: 'Bạn chấm', assessment: 'Đánh giá' },
  fillEmpty: 'Lấy điểm tự chấm cho các dòng còn trống',
  fillEmptyCount: (count: number) => `Lấy điểm tự chấm cho ${count} dòng còn trống?`,
  fillEmptyLine: (line: string, points: number) => `Dòng ${line}: ${figure(points)} điểm`,
  fillEmptyYes: (count: number) => `Lấy điểm cho ${count} dòng`,

  chosen: (id: string) => `Xem dòng ${id}`,
  ownWords: 'Người chấm ghi',
  takeOwn: (points: number) => `Lấy điểm tự chấm ${figure(points)}`,
  takeOwnOf: (line: string, points: number) => `Lấy điểm tự chấm ${figure(points)} cho dòng ${line}`,
  whyLower: (by: number) => `Vì sao thấp hơn ${figure(Math.abs(by))} điểm?`,
  whyHigher: (by: number) => `Vì sao cao hơn ${figure(by)} điểm?`,
  reader: {
    review: 'Đơn vị sẽ đọc được câu này.',
    answer: 'Đơn vị sẽ đọc được câu này.',
    part: 'Đơn vị sẽ đọc được câu này, không kèm tên người chấm.',
    assessment: 'Người được đánh giá sẽ đọc được câu này.',
  },
  noReason: 'Điểm bằng tự chấm thì không cần lý do.',
  needsReason: 'cần lý do',
  toLine: (id: string) => `Sang dòng ${id}`,

  confirmTitle: {
    review: 'Xem lại trước khi chốt thẩm định',
    answer: 'Xem lại trước khi trả lời kiến nghị',
    part: 'Xem lại trước khi gửi phần chấm',
    assessment: 'Xem lại trước khi chốt đánh giá',
  },
  confirmLead: {
    review: 'Chốt rồi không sửa được. Đơn vị sẽ thấy điểm thẩm định và lý do ở từng dòng.',
    answer: 'Trả lời rồi không sửa được. Đơn vị sẽ thấy câu trả lời, điểm thẩm định và lý do ở từng dòng.',
    part: 'Gửi rồi vẫn rút về sửa được cho đến khi kết quả của cả tổ được chốt.',
    assessment: 'Chốt rồi không sửa được. Người được đánh giá sẽ thấy điểm và lý do ở từng dòng.',
  },
  confirmSame: 'Mọi dòng bằng điểm tự chấm.',
  confirmDiffer: (count: number) => `${count} dòng khác điểm tự chấm:`,
  confirmYes: (total: number, kind: Reviewing = 'review') => `${CONFIRM_ACTS[kind]} ${figure(total)} điểm`,
  doneTotal: (total: number) => `Kết quả: ${figure(total)} điểm.`,
  nextWaiting: 'Thẩm định phiếu tiếp theo',
  done: {
    review: 'Đã chốt thẩm định',
    answer: 'Đã trả lời kiến nghị',
    part: 'Đã gửi phần chấm',
    assessment: 'Đã chốt đánh giá',
  },
  kept: 'Phần đang chấm được giữ trên máy này cho đến khi chốt.',
  ofAnother: 'Phiếu này do người khác đánh giá: không ai đánh giá phiếu của chính mình.',
} as const;
