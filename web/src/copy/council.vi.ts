import { figure } from '@bang-vang/shared/contract/figure.ts';

/** Words of recording how the council voted. Never who voted how. */
export const COUNCIL = {
  title: 'Hội đồng thi đua, khen thưởng',
  lead: (year: number) =>
    `Ghi kết quả kiểm phiếu theo biên bản, đợt năm ${year}. Chỉ ghi số phiếu, không ghi ai bỏ phiếu nào.`,
  noRound: 'Chưa có đợt nào được mở.',
  closed: 'Đợt này đã đóng. Bạn xem lại được kết quả, không ghi thêm được.',
  empty: 'Chưa có đề nghị nào lên đến Hội đồng trong đợt này.',

  session: 'Phiên họp',
  sessionHint: 'Nhập một lần cho cả phiên; mọi dòng bên dưới dùng chung.',
  heldOn: 'Ngày họp',
  members: 'Tổng số ủy viên',
  present: 'Có mặt',
  noDay: 'Hãy chọn ngày họp.',
  noMembers: 'Hãy nhập tổng số ủy viên của Hội đồng.',
  noPresent: 'Hãy nhập số ủy viên có mặt.',
  tooManyPresent: (present: number, members: number) =>
    `Có mặt ${present} người, nhiều hơn tổng số ${members} ủy viên. Hãy kiểm tra biên bản.`,

  quorum: 'Có mặt',
  of: (part: number, whole: number) => `${part} trên ${whole}`,
  quorumMet: (needed: number) => `Đủ để họp: cần ${needed}`,
  quorumUnmet: (needed: number) => `Chưa đủ để họp: cần ${needed}`,
  quorumUnknown: (of: number, per: number) => `Cần ${of}/${per} tổng số ủy viên`,
  needed: 'Cần tán thành',
  fraction: (of: number, per: number, denominator: 'members' | 'present' | 'valid-ballots') =>
    `${of}/${per} ${{ members: 'tổng số ủy viên', present: 'số có mặt', 'valid-ballots': 'số phiếu hợp lệ' }[denominator]}`,
  basis: 'Căn cứ',
  noRule:
    'Chưa có quy chế bỏ phiếu cho hình thức này vào ngày họp. Hãy bổ sung quy chế trước khi ghi kết quả.',

  nominee: 'Được đề nghị',
  points: 'Điểm cuối',
  inFavour: 'Tán thành',
  against: 'Không',
  blank: 'Trắng',
  result: 'Kết quả',
  counted: (waiting: number, done: number) =>
    [waiting > 0 ? `${waiting} chờ kết quả` : '', done > 0 ? `${done} đã có kết quả` : '']
      .filter(Boolean)
      .join(', '),
  fieldOf: (what: string, name: string) => `${what}, ${name}`,

  waiting: 'Chưa có phiếu',
  begun: 'Đang nhập',
  willPass: 'Sẽ đạt',
  willFail: 'Sẽ không đạt',
  passed: 'Đạt',
  rejected: 'Không đạt',
  lacking: (votes: number, needed: number) => `Thiếu ${votes} phiếu, cần ${needed}`,
  notQuorate: (present: number, quorum: number) => `Có mặt ${present}, cần ${quorum} mới đủ để họp`,
  partial: (fields: readonly string[]) => `Còn thiếu: ${fields.join(', ').toLocaleLowerCase('vi')}`,
  sessionFirst: 'Chờ thông tin phiên họp',
  sessionLead: 'Nhập ngày họp, tổng số ủy viên và số có mặt trước.',
  notTyped: 'Chưa nhập',
  notACount: 'Hãy nhập số phiếu bằng chữ số.',
  tooMany: (sum: number, present: number) => `Có ${figure(sum)} phiếu, chỉ ${figure(present)} người có mặt.`,
  heldOnDay: (date: string) => `phiên ${date}`,
  ownCase: 'Đề nghị khen chính bạn: do người khác ghi',
  decided: 'đã vào quyết định',

  record: 'Ghi kết quả',
  nothingYet: 'Nhập đủ phiếu của ít nhất một người thì ghi được.',
  stillOpen: (count: number) => `${count} người chưa có đủ phiếu; ghi sau trong cùng phiên cũng được.`,
  wrongRows: (count: number) => `${count} dòng có số phiếu không khớp. Hãy sửa trước khi ghi.`,
  willDo: 'Khi ghi, hệ thống sẽ',
  pass: (count: number) => `Đưa vào diện chờ quyết định: ${count}`,
  fail: (count: number) => `Ghi không đạt: ${count}`,
  minutes: 'Chỉ ghi số phiếu của từng người, không ghi ai bỏ phiếu nào.',
  act: (count: number) => `Ghi kết quả ${count} đề nghị`,
  toGap: 'Đến dòng chưa có phiếu',
  toSession: 'Nhập phiên họp',
  toWrong: 'Đến dòng cần sửa',
  confirm: (count: number) => `Ghi kết quả của ${count} đề nghị?`,
  confirmText: (date: string, present: number, members: number) =>
    `Phiên ngày ${date}, có mặt ${present} trên ${members} ủy viên. Kết quả đã ghi không sửa được; hãy đối chiếu với biên bản.`,
  line: (name: string, inFavour: number, against: number, blank: number, word: string) =>
    `${name}: ${inFavour} tán thành, ${against} không, ${blank} trắng. ${word}`,
  recorded: (count: number) => `Đã ghi kết quả của ${count} đề nghị.`,
  recordedSome: (done: number, all: number) =>
    `Đã ghi ${done} trên ${all} đề nghị. Những dòng còn lại vẫn giữ số phiếu bạn nhập.`,
  progress: (done: number, all: number) => `Đang ghi ${done} trên ${all}…`,
  allDone: 'Mọi đề nghị đã có kết quả.',
  toDecisions: 'Đến lập quyết định',
} as const;
