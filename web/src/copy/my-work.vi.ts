import type { Task } from '@bang-vang/shared/domain/reports/work.ts';

/** What the button of each task says. */
const taskActs: Record<Task, string> = {
  'score-sheet': 'Chấm phiếu',
  'give-opinion': 'Đọc và cho ý kiến',
  'review-sheet': 'Thẩm định',
  'mend-sheet': 'Sửa phiếu',
  'receive-review': 'Xem kết quả',
  'answer-appeal': 'Đọc và trả lời',
  'finalise-sheet': 'Xem và chốt',
  'give-part': 'Chấm phần của mình',
  'sign-pact': 'Đọc và ký',
  'assess-pact': 'Nêu kết quả',
  'agree-pact': 'Xem kết quả',
  'score-own-sheet': 'Xem phiếu',
  'assess-sheet': 'Đánh giá',
  'answer-question': 'Xem lại, trả lời',
  'forward-nomination': 'Đọc và cho ý kiến',
  'record-council-result': 'Ghi kết quả',
  'record-decision': 'Lập quyết định',
  'publish-decision': 'Đọc và công bố',
};
export const TASK_ACTS: Readonly<Record<Task, string>> = taskActs;

export const MY_WORK = {
  greeting: (givenName: string) => `Chào đồng\u00a0chí ${givenName}`,
  year: (year: number) => `năm ${year}`,
  next: 'Việc tiếp theo',
  late: (date: string) => `Đã quá hạn ${date}.`,
  until: (date: string) => `Hạn ${date}.`,

  openRoundTitle: 'Chưa có đợt thi đua nào đang mở',
  openRoundWhy: 'Mở đợt của năm để các đơn vị đăng ký và chấm theo cùng một lịch, cùng một bộ tiêu chuẩn.',
  openRound: 'Mở đợt thi đua',
  waitForRoundTitle: 'Chưa có đợt thi đua nào',
  waitForRound: 'Ban Chính sách – Pháp luật sẽ mở đợt của năm; khi đó việc của bạn hiện ở đây.',
  roundClosedTitle: (year: number) => `Đợt năm ${year} đã đóng`,
  roundClosed:
    'Không ghi thêm gì vào đợt này; kết quả nằm trên Bảng vàng. Việc của đợt sau hiện ở đây khi đợt được mở.',
  seeHonours: 'Xem Bảng vàng của năm',
  registerTitle: 'Đăng ký thi đua cho đơn vị',
  registerWhy: 'Đơn vị đăng ký xong thì mới tự chấm được.',
  register: 'Đăng ký',
  scoreTitle: (left: number) => `Còn ${left} dòng để gửi phiếu tự chấm của tập thể`,
  mendTitle: (wrong: number) => `Còn ${wrong} dòng sai trong phiếu tự chấm của tập thể`,
  startTitle: 'Tự chấm phiếu của tập thể',
  scoreWhy: (scored: number, lines: number, total: string) =>
    `Đã chấm ${scored} trên ${lines} dòng, tạm tính ${total} điểm.`,
  scoreFrom: (line: string) => `Chấm tiếp từ dòng ${line}`,
  scoreStart: 'Bắt đầu chấm',
  sendTitle: 'Phiếu tự chấm của tập thể đã đủ dòng, có thể gửi',
  send: 'Xem lại và gửi',
  workTitle: (task: string, subject: string) => `${task}: ${subject}`,
  workTitleMany: (task: string, count: number) => `${task}: ${count} việc`,
  workWhyMany: (subject: string) => `Bắt đầu từ ${subject}.`,
  approveTitle: (sets: number) => `${sets} bộ tiêu chuẩn chờ phê duyệt điểm`,
  approveWhy:
    'Hướng dẫn không ấn định điểm. Khi Ban Thường vụ duyệt, điểm đề xuất trở thành điểm chính thức.',
  approve: 'Xem và phê duyệt',
  nothingTitle: 'Hiện không có việc nào chờ bạn',
  nothingNow: (stage: string, date: string) => `Đợt đang ở bước “${stage}”, đến ${date}.`,
  nothingAhead: (stage: string, date: string) => `Bước tới là “${stage}”, từ ${date}.`,

  mine: 'Đang chờ bạn',
  others: 'Đang ở chỗ người khác',
  count: (count: number) => `${count} việc`,
  deadline: (date: string) => `hạn ${date}`,
  overdue: (date: string) => `quá hạn ${date}`,
  needed: 'Cần bạn làm',
  waitsFor: (role: string) => `Chờ ${role}`,
  whereSince: (unit: string, date: string) => `${unit}, từ ${date}`,
  ofUnits: (unit: string) => `Giữa các đơn vị thuộc ${unit}`,
  listed: (names: string, more: number) => `${names} và ${more} trường hợp khác`,
  seeAll: (count: number) => `Xem ${count} việc`,
  course: (year: number) => `Đợt năm ${year}`,

  standingsNone: 'Chưa có đơn vị nào đăng ký trong đợt này.',
  standings: 'Các đơn vị đang ở đâu',
  standingsOf: (units: number) => `trên ${units} đơn vị`,
  standingsOfRegistered: (units: number) => `trên ${units} đơn vị đã đăng ký`,
  column: { step: 'Bước', count: 'Số lượng' },
} as const;

/** Rows of the standings: each counts those who came at least as far. */
export const STANDING_ROWS = {
  registered: 'Đã đăng ký',
  submitted: 'Đã gửi phiếu tập thể',
  opined: 'Chính quyền đã cho ý kiến',
  reviewed: 'Cấp trên đã thẩm định',
} as const;

export const OTHER_COUNTS = {
  pactsSigned: 'Giao ước đã ký đủ',
  pactsProposed: 'Giao ước chờ ký',
  pactsAgreed: 'Giao ước đã thống nhất kết quả',
  individualOpened: 'Phiếu cá nhân đã mở',
  individualSubmitted: 'Phiếu cá nhân đã gửi',
  individualAssessed: 'Phiếu cá nhân đã đánh giá',
  individualQuestioned: 'Phiếu cá nhân đề nghị xem lại',
  commended: 'Người được đơn vị khen',
  nominationsClimbing: 'Đề nghị đang chuyển cấp',
  nominationsAwaiting: 'Đề nghị chờ Hội đồng',
  nominationsPassed: 'Đề nghị đã đạt',
} as const;
