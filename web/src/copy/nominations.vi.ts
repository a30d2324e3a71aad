import type { Obstacle } from '../lib/nominations/readiness.ts';
import type { Stop } from '../lib/nominations/route.ts';

/** Words of a decision's number, day and signer. */
export const REFERENCE = {
  number: 'Số quyết định',
  date: 'Ngày ký',
  signer: 'Người ký',
  signerHint: 'Họ tên và chức vụ như trên quyết định.',
  noNumber: 'Hãy nhập số quyết định.',
  oddNumber: (example: string) =>
    `Số quyết định gồm số thứ tự, dấu gạch chéo và ký hiệu viết hoa, ví dụ ${example}. Hãy nhập theo dạng đó.`,
  taken: (number: string) => `Số ${number} đã dùng cho quyết định khác của đợt. Hãy kiểm tra lại số.`,
  noDate: 'Hãy chọn ngày ký quyết định.',
  noSigner: 'Hãy nhập người ký quyết định.',
  longSigner: 'Người ký dài quá 100 ký tự. Hãy rút gọn.',
  notADay: 'Ngày này không có trong lịch. Hãy chọn lại ngày.',
  ahead: 'Ngày này chưa đến. Hãy chọn ngày không muộn hơn hôm nay.',
  beforeConference: 'Quyết định không thể ký trước ngày hội nghị. Hãy kiểm tra hai ngày này.',
} as const;

/** Words of the sentence that says what someone is honoured for. */
export const CITATION = {
  label: 'Thành tích',
  hint: 'Một hoặc hai câu nêu việc đã làm và kết quả; câu này sẽ đọc được trên Bảng vàng nếu được vinh danh.',
  hintOwn: 'Một hoặc hai câu nêu việc đã làm và kết quả.',
  count: (used: number, max: number) => `${used} trên ${max} ký tự`,
  none: 'Hãy ghi thành tích.',
  over: (by: number) => `Thành tích dài quá ${by} ký tự. Hãy rút gọn.`,
} as const;

/** Words of choosing a person of the unit. */
export const PERSON = {
  search: 'Tìm theo tên',
  searchHint: 'Gõ có dấu hay không dấu đều được.',
  found: (shown: number, all: number) =>
    shown === all ? `${all} người` : `${shown} người đầu trong ${all} người`,
  narrow: 'Hãy gõ thêm để thu hẹp danh sách.',
  nobody: (typed: string) => `Không có ai tên “${typed}” trong đơn vị. Hãy kiểm tra lại chính tả.`,
  noPeople: 'Đơn vị chưa có người tham gia nào trong danh sách.',
  sheet: {
    none: 'Chưa có phiếu',
    draft: 'Đang tự chấm',
    submitted: 'Chờ đánh giá',
    assessed: 'Đã đánh giá',
    questioned: 'Đề nghị xem lại',
    answered: 'Đã xem lại',
  },
} as const;

/** Words of the unit's own commendations. */
export const COMMEND = {
  title: 'Khen thưởng',
  parts: 'Hai cách khen',
  own: 'Đơn vị khen',
  above: 'Đề nghị cấp trên khen',
  noRound: 'Chưa có đợt nào được mở nên chưa lập được khen thưởng.',
  closed: 'Đợt này đã đóng. Bạn xem lại được, không lập thêm được.',
  lead: 'Ghi người được khen tại hội nghị cán bộ, công chức, viên chức, người lao động của đơn vị, theo quyết định đã ký.',
  person: 'Người được khen',
  award: 'Hình thức',
  conference: 'Ngày hội nghị',
  numberExample: '12/QĐ-CĐCS',
  noPerson: 'Hãy chọn người được khen.',
  noAward: 'Hãy chọn hình thức.',
  noConference: 'Hãy chọn ngày hội nghị.',
  preview: 'Sẽ được ghi như sau',
  previewEmpty: 'Chọn người và ghi thành tích; phần này cho thấy nội dung sẽ ghi.',
  gives: (award: string) => `Tặng ${award}`,
  byDecision: (number: string, date: string, signer: string) =>
    `Quyết định số ${number} ngày ${date}${signer ? `, người ký ${signer}` : ''}`,
  atConference: (date: string) => `Hội nghị ngày ${date}`,
  act: 'Ghi khen thưởng',
  confirm: 'Ghi khen thưởng này?',
  confirmText: 'Sau khi ghi, nội dung không sửa được. Hãy đối chiếu với quyết định đã ký.',
  done: (name: string) =>
    `Đã ghi khen thưởng cho ${name}. Ngày hội nghị và quyết định vẫn giữ cho người tiếp theo.`,
  list: 'Đã khen trong đợt',
  people: (count: number) => `${count} người`,
  listEmpty: 'Chưa khen ai trong đợt này.',
  before: (awards: string) => `Đã khen trong đợt: ${awards}. Vẫn khen thêm được nếu có quyết định khác.`,
} as const;

/** Words of asking a higher level to honour. */
export const NOMINATE = {
  lead: 'Đề nghị khen tập thể đơn vị, hoặc một người của đơn vị. Mỗi đề nghị qua từng cấp cho ý kiến, rồi Hội đồng bỏ phiếu.',
  nominee: 'Đối tượng',
  collective: 'Tập thể đơn vị',
  one: 'Một người của đơn vị',
  person: 'Người được đề nghị',
  award: 'Hình thức đề nghị',
  noNominee: 'Hãy chọn đề nghị khen tập thể hay một người.',
  noPerson: 'Hãy chọn người được đề nghị.',
  route: 'Đề nghị sẽ đi qua',
  ready: (points: string) => `Đủ điều kiện: phiếu có kết quả cuối ${points} điểm.`,
  readyPlain: 'Đủ điều kiện: phiếu đã có kết quả cuối.',
  notYet: 'Chưa đề nghị được',
  preview: 'Nội dung sẽ gửi',
  act: 'Gửi đề nghị',
  confirm: 'Gửi đề nghị này?',
  confirmText: (next: string) => `Đề nghị sẽ đến ${next}. Sau khi gửi, đơn vị không sửa được nữa.`,
  done: (name: string, next: string) => `Đã gửi đề nghị khen ${name} đến ${next}.`,
  list: 'Đề nghị của đơn vị',
  count: (count: number) => `${count} đề nghị`,
  listEmpty: 'Đơn vị chưa lập đề nghị nào trong đợt này.',
} as const;

/** Why a nominee cannot be put forward yet: what is the matter, and what to do. */
export const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  'unit-not-registered': 'Đơn vị chưa đăng ký đợt này. Hãy đăng ký, rồi chấm phiếu tập thể.',
  'unit-draft': 'Phiếu tập thể đang là bản nháp. Hãy chấm đủ và gửi phiếu.',
  'unit-submitted':
    'Phiếu tập thể đang chờ ý kiến của chính quyền cùng cấp. Cần có ý kiến, rồi cấp trên thẩm định.',
  'unit-opined': 'Phiếu tập thể đang chờ công đoàn cấp trên thẩm định. Khi thẩm định xong thì đề nghị được.',
  'unit-reviewing': 'Công đoàn cấp trên đang thẩm định phiếu tập thể. Khi thẩm định xong thì đề nghị được.',
  'unit-returned': 'Phiếu tập thể được trả lại để sửa. Hãy sửa theo góp ý và gửi lại.',
  'unit-appealed': 'Kiến nghị về kết quả thẩm định đang chờ trả lời. Khi có trả lời thì đề nghị được.',
  'person-none': 'Người này chưa có phiếu cá nhân. Hãy cấp mã để tự chấm, rồi đánh giá phiếu.',
  'person-draft': 'Phiếu cá nhân đang tự chấm dở. Hãy nhắc người này gửi phiếu, rồi đánh giá.',
  'person-submitted': 'Phiếu cá nhân đã gửi nhưng chưa được đánh giá. Hãy đánh giá phiếu.',
  'person-questioned': 'Người này đã đề nghị xem lại kết quả đánh giá. Hãy trả lời trước.',
  'nominated-already':
    'Đối tượng này đã có đề nghị với hình thức này trong đợt. Hãy theo dõi ở danh sách bên dưới.',
};

export const OBSTACLE_LINKS = {
  'unit-not-registered': 'Đến đăng ký',
  'unit-draft': 'Đến phiếu tập thể',
  'unit-submitted': 'Xem phiếu tập thể',
  'unit-opined': 'Xem phiếu tập thể',
  'unit-reviewing': 'Xem phiếu tập thể',
  'unit-returned': 'Đến phiếu tập thể',
  'unit-appealed': 'Xem phiếu tập thể',
  'person-none': 'Đến cấp mã',
  'person-draft': 'Xem các phiếu cá nhân',
  'person-submitted': 'Đến đánh giá phiếu',
  'person-questioned': 'Đến trả lời',
  'nominated-already': 'Xem đề nghị đã lập',
} as const satisfies Record<Obstacle, string>;

/** Words of the way of a nomination. */
export const ROUTE = {
  label: 'Đường đi của đề nghị',
  does: {
    nominates: 'Lập đề nghị',
    endorses: 'Cho ý kiến, chuyển lên',
    decides: 'Hội đồng bỏ phiếu, ra quyết định',
  } satisfies Record<Stop['does'], string>,
  doneOn: (date: string) => `xong ${date}`,
  now: 'đang ở đây',
  stopped: 'dừng ở đây',
  voted: 'đã bỏ phiếu',
  starts: 'bắt đầu từ đây',
} as const;

/** Words of one nomination, wherever it is shown. */
export const NOMINATION = {
  collective: 'Tập thể',
  decided: 'Đã vào quyết định',
  waitsAt: (unit: string) => `Đang ở ${unit}`,
  waitsFor: (unit: string) => `Chờ Hội đồng của ${unit}`,
  sentOn: (date: string) => `Lập ngày ${date}`,
  declinedBy: (unit: string) => `${unit} không đề nghị tiếp`,
  reason: 'Lý do',
  citation: 'Thành tích',
  opinions: 'Ý kiến các cấp',
  noOpinions: 'Chưa có cấp nào cho ý kiến.',
  award: 'Hình thức',
  points: 'Điểm cuối của phiếu',
  noPoints: 'Chưa có',
  arrived: 'Đến lúc',
  more: 'Xem thành tích, đường đi',
  votes: (inFavour: number, present: number) => `${inFavour} phiếu tán thành, ${present} người có mặt`,
  sessionOf: (date: string) => `Phiên ngày ${date}`,
} as const;

/** Words of the level where nominations wait. */
export const QUEUE = {
  title: 'Đề nghị khen thưởng',
  waiting: 'Đang chờ bạn',
  here: 'Đang ở đây',
  count: (count: number) => `${count} đề nghị`,
  empty: 'Chưa có đề nghị nào chờ bạn. Đề nghị của đơn vị cấp dưới đến đây ngay khi được gửi.',
  emptyReader: 'Chưa có đề nghị nào đang ở đây.',
  since: (date: string) => `chờ từ ${date}`,
  open: 'Xem, cho ý kiến',
  openOf: (name: string) => `Xem, cho ý kiến về đề nghị khen ${name}`,
  dealt: 'Đã xử lý',
  back: 'Về danh sách',
  place: (index: number, count: number) => `Đề nghị ${index} trong ${count} đề nghị chờ bạn`,
  placeHere: (index: number, count: number) => `Đề nghị ${index} trong ${count} đề nghị đang ở đây`,
  previous: 'Đề nghị trước',
  next: 'Đề nghị sau',
  gone: 'Không thấy đề nghị này trong danh sách của bạn. Hãy về danh sách để chọn lại.',
  opinion: 'Ý kiến của cấp bạn',
  opinionHint: 'Cấp trên và đơn vị lập đề nghị sẽ đọc được ý kiến này.',
  noOpinion: 'Hãy ghi ý kiến trước khi chuyển.',
  longOpinion: (by: number) => `Dài quá ${by} ký tự. Hãy rút gọn.`,
  forward: (next: string) => `Chuyển lên ${next}`,
  forwardTitle: (name: string) => `Chuyển đề nghị khen ${name}?`,
  toCouncil: (next: string) =>
    `Đề nghị sẽ đến ${next} và chờ Hội đồng bỏ phiếu. Sau khi chuyển, bạn không sửa được ý kiến.`,
  toLevel: (next: string) =>
    `Đề nghị sẽ đến ${next} để cho ý kiến. Sau khi chuyển, bạn không sửa được ý kiến.`,
  forwarded: (name: string, next: string) => `Đã chuyển đề nghị khen ${name} đến ${next}.`,
  decline: 'Không đề nghị tiếp',
  declineTitle: (name: string) => `Không đề nghị tiếp với ${name}?`,
  declineText: (unit: string) =>
    `Đề nghị dừng lại ở đây. ${unit} đọc được lý do, và lập được đề nghị mới khi đã khắc phục.`,
  reason: 'Lý do',
  reasonHint: 'Nêu rõ điều còn thiếu để đơn vị biết cách khắc phục.',
  noReason: 'Hãy ghi lý do.',
  declined: (name: string) => `Đã dừng đề nghị khen ${name}, kèm lý do gửi đơn vị.`,
  council: 'Đề nghị này chờ Hội đồng bỏ phiếu. Kết quả được ghi ở màn hình Hội đồng.',
  toCouncilScreen: 'Đến màn hình Hội đồng',
  ownCase: 'Đây là đề nghị khen chính bạn nên bạn không cho ý kiến. Hãy để cán bộ khác của cấp bạn xử lý.',
  readOnly: 'Bạn xem được, không xử lý đề nghị này.',
  closed: 'Đợt này đã đóng nên đề nghị không chuyển tiếp được.',
} as const;
