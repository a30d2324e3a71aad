import { figure } from '@bang-vang/shared/contract/figure.ts';

/** Where a person's sheet is. */
export type SheetState = 'none' | 'draft' | 'submitted' | 'assessed' | 'questioned' | 'answered';

/** Words of a unit's people and their sheets. */
export const PEOPLE = {
  title: 'Đoàn viên và phiếu cá nhân',
  lead: 'Cấp mã cho từng người để họ tự chấm trên điện thoại. Không cần tài khoản.',
  filter: 'Lọc theo bước',
  all: 'Tất cả',
  states: {
    none: 'Chưa có mã',
    draft: 'Đang tự chấm',
    submitted: 'Chờ đánh giá',
    assessed: 'Đã đánh giá',
    questioned: 'Đề nghị xem lại',
    answered: 'Đã xem lại',
  } satisfies Record<SheetState, string>,
  scored: (count: number) => `${count} dòng đã chấm`,
  notBegun: 'chưa chấm dòng nào',
  total: (total: number) => `${figure(total)} điểm`,
  emptyFilter: 'Không có ai ở bước này.',
  search: 'Tìm theo tên',
  searchHint: 'Gõ có dấu hay không dấu đều được.',
  find: 'Tìm',
  clear: 'Bỏ tìm',
  nobody: (words: string) => `Không có ai tên “${words}”. Hãy kiểm tra lại chính tả.`,
  next: 'Xem tiếp',
  noPeople: 'Đơn vị chưa có người tham gia nào trong danh sách.',
  issue: 'Cấp mã',
  issueFor: (name: string) => `Cấp mã cho ${name}`,
  reissue: 'Cấp lại mã',
  reissueFor: (name: string) => `Cấp lại mã cho ${name}`,
  reissueWhat:
    'Dùng khi người này làm mất mã. Mã cũ hết dùng ngay; phần đã chấm trên phiếu giữ nguyên và mở bằng mã mới.',
  issueToEntered:
    'Phiếu của người này do đơn vị nhập, người này chưa có mã. Phần đã nhập giữ nguyên và mở bằng mã mới.',
  makeNewCode: 'Cấp mã mới',
  acts: {
    submitted: { act: 'Đánh giá', of: (name: string) => `Đánh giá phiếu của ${name}` },
    questioned: { act: 'Xem lại', of: (name: string) => `Xem lại phiếu của ${name}` },
  },
  view: 'Xem phiếu',
  viewOf: (name: string) => `Xem phiếu của ${name}`,
  notSent: 'Người này đang tự chấm, chưa gửi phiếu.',
  back: 'Về danh sách đoàn viên',
  yourself: 'Phiếu của bạn do người khác đánh giá.',

  chooseSet: 'Bộ tiêu chuẩn',
  chooseSetHint: 'Mã gắn với một phiếu theo bộ này trong đợt; cấp rồi không đổi bộ được.',
  chooseFirst: 'Hãy chọn bộ tiêu chuẩn cho phiếu này.',
  makeCode: 'Cấp mã cá nhân',
  cancel: 'Quay lại',
  code: 'Mã cá nhân',
  codeOnce: 'Mã chỉ hiện một lần này. Hãy in phiếu mã hoặc đưa cho đúng người trước khi đóng.',
  print: 'In phiếu mã',
  handedOver: 'Đã đưa mã, đóng lại',
  slip: 'Phiếu mã',
  slipFor: (unit: string, year: number) => `${unit} · đợt năm ${year}`,
  slipHow: 'Mở trang dưới đây trên điện thoại, nhập mã rồi tự chấm:',
  slipKeep: 'Mã chỉ mở phiếu của riêng bạn. Đừng đưa cho người khác.',
} as const;

/** Words of giving out many codes at once. */
export const CODES = {
  chosen: (count: number) => `Cấp mã cho ${count} người đã chọn`,
  forAll: 'Cấp mã cho mọi người chưa có mã',
  choose: (name: string) => `Chọn ${name}`,
  title: 'Cấp mã cho nhiều người',
  preview: (count: number, more: boolean) =>
    more
      ? `Lần này cấp mã cho ${count} người đầu danh sách trong số chưa có mã; in xong rồi cấp tiếp.`
      : `Sẽ mở phiếu và cấp mã cho ${count} người.`,
  names: 'Xem danh sách',
  nobody: 'Mọi người trong đơn vị đã có mã.',
  give: (count: number) => `Cấp ${count} mã`,
  goOn: 'Cấp tiếp',
  once: (count: number) =>
    `Đã cấp ${count} mã. Mã chỉ hiện một lần này: hãy in, cắt theo đường kẻ và đưa cho đúng người trước khi đóng.`,
  allHad: 'Những người này vừa được cấp mã ở nơi khác. Ai mất mã thì cấp lại mã cho người đó.',
  more: 'Còn người chưa có mã: đóng trang này rồi cấp tiếp.',
  qr: 'Mã QR mở trang phiếu của tôi',
  print: (count: number) => `In ${count} phiếu mã`,
  close: 'Đã in xong, đóng lại',
  closeTitle: 'Đóng các phiếu mã?',
  closeLead: 'Các mã này không xem lại được. Ai chưa nhận được mã thì phải cấp lại.',
} as const;

/** Words of the workbook in which a unit fills in points for all its people. */
export const WORKBOOK = {
  part: 'Sổ Excel',
  lead: 'Dành cho đơn vị có người không tự chấm trên điện thoại: tải một sổ cho mọi người, điền khi không có mạng, rồi tải lên.',
  setHint: 'Sổ có một cột cho mỗi dòng của bộ này. Khi tải sổ lên, chọn đúng bộ đã chọn lúc tải về.',
  takeTitle: '1. Tải sổ',
  take: 'Mỗi người một dòng, mỗi dòng tiêu chuẩn một cột; chỉ điền được các ô điểm. Ai đã tự chấm thì điểm của họ không nằm trong sổ.',
  download: 'Tải sổ của đơn vị',
  bringTitle: '2. Tải sổ đã điền lên',
  bring:
    'Hệ thống kiểm tra thử từng ô trước; bạn xác nhận rồi mới ghi. Dòng đủ điểm thành phiếu đã gửi, dòng thiếu thành bản nháp, đều ghi rõ là do đơn vị nhập. Điểm tự chấm không bao giờ bị ghi đè; tải lại cùng một sổ không thay đổi gì.',
} as const;

/** Words of a person who asks for the points to be looked at again, and of the answer. */
export const QUESTION = {
  title: 'Chưa đồng ý với kết quả?',
  lead: (until: string) =>
    `Đến hết ngày ${until}, bạn được đề nghị xem lại một lần. Người đánh giá đọc lý do, trả lời, và có thể đổi điểm.`,
  grounds: 'Lý do',
  groundsHint: 'Nêu dòng nào, vì sao, có giấy tờ gì. Gửi rồi không sửa được.',
  write: 'Hãy viết lý do, một câu cũng được.',
  send: 'Gửi đề nghị xem lại',
  asked: 'Đề nghị xem lại',
  askedAt: (time: string) => `Gửi lúc ${time}`,
  waiting: 'Đang chờ người được phân công trong đơn vị trả lời. Bạn xem trả lời bằng chính mã này.',
  answered: 'Trả lời',
  stays: (total: number) => `Giữ nguyên ${figure(total)} điểm.`,
  changed: (from: number, to: number) => `Đổi từ ${figure(from)} thành ${figure(to)} điểm.`,
  answer: 'Trả lời người đề nghị',
  answerHint: 'Người đề nghị đọc được. Chốt rồi không sửa được.',
  writeAnswer: 'Hãy viết câu trả lời, một câu cũng được.',
  startsFrom: 'Các dòng dưới đây đang mang điểm và lý do của lần đánh giá trước.',
  result: 'Kết quả đánh giá',
  resultLine: (total: number, time: string) => `${figure(total)} điểm, đánh giá lúc ${time}.`,
  withdraw: 'Rút phiếu về sửa',
  withdrawLead:
    'Phiếu trở lại bản nháp; các điểm đã chấm còn nguyên. Sửa xong phải gửi lại thì mới được đánh giá.',
} as const;

/** Words of the door through which a person with a code comes in. */
export const DOOR = {
  title: 'Phiếu của tôi',
  lead: 'Nhập mã cá nhân trên phiếu mã mà công đoàn cơ sở đã đưa cho bạn.',
  code: 'Mã cá nhân',
  codeHint: '8 ký tự, ví dụ 7KQM-3XDT. Viết thường, có gạch hay không đều được.',
  notACode: (count: number) =>
    count === 8
      ? 'Mã không dùng các ký tự 0, O, 1, I, L, U. Hãy xem lại trên phiếu mã.'
      : `Mã có 8 ký tự, đang nhập ${count}. Hãy xem lại trên phiếu mã.`,
  empty: 'Hãy nhập mã cá nhân.',
  open: 'Mở phiếu',
  close: 'Đóng phiếu',
  closeUnsaved: 'Còn nội dung chưa lưu lên máy chủ; đóng phiếu là bỏ phần đó.',
  closeSaved: 'Mọi nội dung đã lưu. Mở lại bằng chính mã cá nhân.',
  closeAnyway: 'Bỏ và đóng phiếu',
} as const;
