import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { Strand } from '@bang-vang/shared/domain/scoring/criteria.ts';

/** Words of the sheets, of collectives and of people alike. */
export const SHEET = {
  noRound: 'Chưa có đợt nào. Phiếu mở ra khi Ban Chính sách – Pháp luật mở đợt.',
  notRegistered: 'Đơn vị chưa đăng ký đợt này. Đăng ký rồi mới chấm phiếu.',
  toRegistration: 'Đến trang đăng ký',
  notSent: 'Đơn vị đang tự chấm, chưa gửi phiếu. Phiếu hiện ở đây sau khi gửi.',
  title: 'Phiếu tự chấm',
  ofCollective: (year: number) => `Tập thể, năm ${year}`,
  ofPerson: (year: number | string) => `Cá nhân, năm ${year}`,
  /** `Hạn gửi: 04/12/2026, còn 10 ngày`; without the days left where nobody told today's date. */
  deadline: (day: string, left: number | undefined) => {
    if (left === undefined) return `Hạn gửi: ${day}`;
    const rest = left > 0 ? `còn ${left} ngày` : left === 0 ? 'hạn cuối là hôm nay' : `đã quá ${-left} ngày`;
    return `Hạn gửi: ${day}, ${rest}`;
  },
  strand: { campaign: 'Cuộc vận động', movement: 'Phong trào thi đua' } satisfies Record<Strand, string>,

  parts: 'Các phần của phiếu',
  partLeft: (id: string, left: number) => (left === 0 ? `${id} · xong` : `${id} · còn ${left}`),
  partHeading: (id: string, title: string) => `${id}. ${title}`,
  outOf: (points: number, max: number) => `${figure(points)} trên ${figure(max)}`,

  pointsOf: (line: string) => `Điểm dòng ${line}`,
  less: (step: number, line: string) => `Bớt ${figure(step)} điểm ở dòng ${line}`,
  more: (step: number, line: string) => `Thêm ${figure(step)} điểm ở dòng ${line}`,
  max: (max: number) => `tối đa ${figure(max)}`,
  unscored: 'Chưa chấm. Để trống không phải là 0 điểm.',
  unreadable: (text: string) => `“${text}” không phải là số. Hãy nhập số, ví dụ 7 hoặc 7,5.`,
  lacks: {
    points: 'Đã có tỷ lệ, còn thiếu điểm. Hãy nhập điểm.',
    percent: 'Đã có điểm, còn thiếu tỷ lệ. Hãy nhập tỷ lệ hoàn thành.',
  },

  yes: 'Có',
  yesWith: (max: number) => `Có: ${figure(max)} điểm`,
  no: 'Không',
  answerOf: (line: string) => `Trả lời dòng ${line}`,
  uncounted: 'Không tính vào tổng điểm.',
  guidance: 'Hướng dẫn chấm',
  capsUnder: (points: number, title: string) =>
    `Dưới ${figure(points)} điểm thì xếp loại không quá “${title}”.`,
  capsWhenNo: (title: string) => `Trả lời “Không” thì xếp loại không quá “${title}”.`,
  capsWhenYes: (title: string) => `Trả lời “Có” thì xếp loại không quá “${title}”.`,

  percentOf: 'Tỷ lệ hoàn thành, %',
  bandPoints: 'Điểm',
  bands: 'Mức điểm theo tỷ lệ hoàn thành',
  bandLine: (text: string, from: number, to: number, inclusive: boolean) =>
    `${text}: từ ${figure(from)} đến ${inclusive ? '' : 'dưới '}${figure(to)} điểm`,

  bonusHint: 'Không có thì để trống. Điểm thưởng không bắt buộc.',
  bonusGrounds: 'Trường hợp được thưởng',
  bonusDescription: 'Việc đã làm',
  bonusDescriptionHint: 'Nêu việc, kết quả và văn bản công nhận nếu có.',

  deductions: (count: number) =>
    count === 0 ? 'Trừ điểm: chưa ghi trường hợp nào' : `Trừ điểm: đã ghi ${count} trường hợp`,
  deductionAmount: (amount: number | null) =>
    amount === null
      ? 'Đơn vị chưa quy định mức trừ; chỉ ghi nhận.'
      : `Trừ ${figure(amount)} điểm mỗi trường hợp.`,
  addCase: 'Ghi một trường hợp',
  addCaseOf: (text: string) => `Ghi một trường hợp: ${text}`,
  evidence: 'Căn cứ',
  evidenceHint: 'Văn bản, biên bản hoặc sự việc đã xác minh.',
  removeCase: 'Bỏ trường hợp này',

  toDo: (wrong: number, empty: number, lacking: number, unproven: number) =>
    `Còn ${[
      wrong > 0 ? `${wrong} dòng sai` : '',
      empty > 0 ? `${empty} dòng chưa chấm` : '',
      lacking > 0 ? `${lacking} dòng thiếu minh chứng` : '',
      unproven > 0 ? `${unproven} căn cứ trừ điểm chưa ghi` : '',
    ]
      .filter(Boolean)
      .join(', ')}`,
  unproven: 'Trường hợp trừ điểm chưa ghi căn cứ',
  toUnproven: 'Đến chỗ thiếu căn cứ',
  lineUnproven: (id: string) => `Dòng ${id}: thiếu minh chứng`,
  toLacking: 'Đến chỗ thiếu minh chứng',
  lineWrong: (id: string) => `Dòng ${id}: sai`,
  lineEmpty: (id: string) => `Dòng ${id}: chưa chấm`,

  outOfTotal: (total: number) => `trên ${figure(total)}`,
  scored: (scored: number, needed: number) => `${scored} trên ${needed} dòng`,
  progress: 'Số dòng đã chấm',
  toWrong: 'Đến dòng sai',
  toEmpty: 'Đến dòng chưa chấm',
  send: 'Gửi phiếu',

  saving: 'Đang lưu…',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  savedBefore: 'Đã lưu',
  notSavedYet: 'Chưa lưu',
  exceptWrong: (count: number) => `, trừ ${count} dòng sai`,
  unreached:
    'Chưa lưu được lên máy chủ. Mọi dòng bạn nhập vẫn còn trên máy này; hệ thống tự lưu lại khi có mạng.',
  refused: 'Chưa lưu được. Mọi dòng bạn nhập vẫn còn trên máy này.',
  saveNow: 'Lưu ngay',
} as const;

/** Words of choosing between what was typed here and what was saved elsewhere. */
export const CONFLICT = {
  title: 'Phiếu đã được sửa ở nơi khác',
  lead: (count: number) =>
    `Có ${count} dòng khác nhau. Không dòng nào bị mất: hãy chọn điểm giữ lại cho từng dòng.`,
  mine: (value: string) => `Của bạn, trên máy này: ${value}`,
  theirs: (value: string) => `Đã lưu ở nơi khác: ${value}`,
  none: 'chưa chấm',
  noWords: 'để trống',
  points: (points: number) => `${figure(points)} điểm`,
  evidence: 'Lời và đường dẫn minh chứng',
  deductions: 'Các trường hợp trừ điểm',
  deductionsCount: (count: number) => `${count} trường hợp`,
  apply: 'Dùng các điểm đã chọn',
  goThere: 'Đến chỗ khác nhau',
} as const;

/** Words of sending a sheet and of what comes after. */
export const SENDING = {
  title: 'Gửi phiếu tự chấm?',
  lead: 'Sau khi gửi, phiếu không sửa được nữa.',
  total: 'Tổng cộng',
  deductions: (count: number) => `Đã ghi ${count} trường hợp trừ điểm.`,
  nextCollective: 'Tiếp theo: đại diện chính quyền cùng cấp cho ý kiến, rồi công đoàn cấp trên thẩm định.',
  nextPerson: 'Tiếp theo: người được phân công trong đơn vị đánh giá. Bạn xem kết quả bằng chính mã này.',
  confirm: (total: number) => `Gửi phiếu ${figure(total)} điểm`,
  unsaved: 'Chưa gửi được vì còn nội dung chưa lưu. Hãy xem thông báo ở đầu phiếu rồi gửi lại.',

  receipt: 'Đã gửi phiếu',
  receiptLine: (total: number, time: string) => `${figure(total)} điểm, gửi lúc ${time}.`,
  number: 'Số biên nhận',
} as const;

/** Words of a sheet that was sent: the scorer's points and whoever came after, side by side. */
export const READING = {
  criterion: 'Tiêu chuẩn',
  own: 'Tự chấm',
  theirs: { review: 'Thẩm định', part: 'Phần chấm', assessment: 'Đánh giá' },
  difference: 'So với tự chấm',
  total: 'Tổng điểm',
  sent: (time: string) => `Gửi lúc ${time}`,
  lower: (by: number) => `−${figure(Math.abs(by))} thấp hơn`,
  higher: (by: number) => `+${figure(by)} cao hơn`,
  equal: 'bằng',
  unscored: 'chưa chấm',
  reason: 'Lý do',
  answer: (yes: boolean) => (yes ? 'Có' : 'Không'),
  answered: (yes: boolean) => `Trả lời: ${yes ? 'Có' : 'Không'}`,
  classification: 'Xếp loại',
  classified: (title: string) => `Xếp loại: ${title}`,
  cappedBy: (title: string, lines: readonly string[]) =>
    `(theo điểm là “${title}”, bị giữ lại bởi dòng ${lines.join(', ')})`,
  percent: (percent: number) => `Hoàn thành ${figure(percent)} %`,
  differs: (lines: number, by: number) =>
    lines === 0
      ? 'Không dòng nào khác điểm tự chấm'
      : `${lines} dòng khác, ${by === 0 ? 'tổng điểm bằng nhau' : `${by < 0 ? '−' : '+'}${figure(Math.abs(by))} điểm`}`,
  waitingOpinion: 'Đang chờ đại diện chính quyền cùng cấp cho ý kiến.',
  waitingReview: 'Đang chờ công đoàn cấp trên thẩm định.',
  underReview: 'Công đoàn cấp trên đang thẩm định.',
  waitingAnswer: 'Kiến nghị đang chờ công đoàn cấp trên trả lời.',
  waitingAssessment: 'Đang chờ người được phân công trong đơn vị đánh giá.',
  deductions: 'Các trường hợp trừ điểm đã ghi',
} as const;

/** Words of the administration's opinion. */
export const OPINION = {
  title: 'Ý kiến của chính quyền cùng cấp',
  agrees: 'Đồng ý',
  disagrees: 'Không đồng ý',
  agreesWith: 'Đồng ý với phiếu tự chấm',
  disagreesWith: 'Không đồng ý với phiếu tự chấm',
  text: 'Ý kiến',
  textHint: 'Đơn vị và công đoàn cấp trên sẽ đọc được. Gửi rồi không sửa được.',
  choose: 'Hãy chọn đồng ý hoặc không đồng ý.',
  write: 'Hãy viết ý kiến, một câu cũng được.',
  send: 'Gửi ý kiến',
  given: (time: string) => `Cho ý kiến lúc ${time}`,
} as const;
