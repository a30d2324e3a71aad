import { figure } from '@bang-vang/shared/contract/figure.ts';

/** Words of a collective sheet's course: its deadline, its return, its result and its history. */
export const COURSE = {
  deadline: (last: string, left: string) => `Hạn gửi: ${last}, ${left}`,
  left: (days: number, hours: number, minutes: number) =>
    days > 0
      ? `còn ${days} ngày`
      : hours > 0
        ? `còn ${hours} giờ ${minutes} phút`
        : `còn ${Math.max(minutes, 1)} phút`,
  grace: (last: string, until: string) =>
    `Đã quá hạn ${last}. Phiếu vẫn được nhận đến ${until} và ghi là gửi muộn.`,
  over: (last: string) =>
    `Đã hết hạn gửi từ ${last}. Những gì đã nhập vẫn được lưu; hãy đề nghị công đoàn cấp trên hoặc Liên đoàn Lao động tỉnh gia hạn.`,
  extended: (day: string, reason: string) => `Được gia hạn đến hết ${day}. Lý do: ${reason}`,
  late: 'Gửi muộn, trong thời gian nhận thêm sau hạn.',

  returned: 'Công đoàn cấp trên trả lại phiếu để sửa',
  returnedBefore: 'Lần trước phiếu được trả lại với góp ý',
  sendAgainBy: (day: string) => `Gửi lại chậm nhất ngày ${day}.`,
  returnedLines: (count: number) => `Góp ý ở ${count} dòng:`,
  toMend: 'Cần sửa',

  withdraw: 'Rút phiếu để sửa',
  withdrawLead:
    'Rút được đến khi công đoàn cấp trên bắt đầu thẩm định. Ý kiến của chính quyền, nếu đã có, phải xin lại sau khi gửi lại.',
  withdrawTitle: 'Rút phiếu đã gửi?',
  withdrawText: 'Phiếu trở về bản nháp, điểm đã chấm còn nguyên. Nhớ gửi lại trước hạn.',

  result: 'Kết quả thẩm định',
  resultLine: (own: number, reviewed: number) =>
    `Đơn vị tự chấm ${figure(own)} điểm, công đoàn cấp trên chấm ${figure(reviewed)} điểm.`,
  found: 'Nội dung trừ điểm do người thẩm định ghi',
  source: 'Nguồn',
  accepted: (time: string) => `Đơn vị đã đồng ý với kết quả, lúc ${time}.`,
  awaited: 'Đơn vị chưa trả lời về kết quả.',
  final: (time: string) => `Kết quả cuối cùng, chốt lúc ${time}.`,
  appealLeft: (day: string, days: number) =>
    days > 0
      ? `Kiến nghị được đến hết ngày ${day}, còn ${days} ngày.`
      : `Hôm nay, ${day}, là ngày cuối được kiến nghị.`,
  appealOver: (day: string) =>
    `Thời hạn kiến nghị đã hết ngày ${day}; công đoàn cấp trên sẽ chốt kết quả này.`,
  accept: 'Đồng ý với kết quả',
  acceptTitle: 'Đồng ý với kết quả thẩm định?',
  acceptText: (total: number) => `Kết quả ${figure(total)} điểm. Đồng ý rồi thì không kiến nghị được nữa.`,

  appeal: 'Kiến nghị',
  appealTitle: 'Kiến nghị về kết quả thẩm định',
  appealLead: 'Chọn dòng cần xem lại và nêu ý kiến ở từng dòng. Mỗi phiếu kiến nghị được một lần.',
  appealLine: (line: string) => `Ý kiến về dòng ${line}`,
  appealLineHint: 'Để trống nếu không kiến nghị dòng này.',
  otherLines: 'Các dòng bằng điểm tự chấm',
  grounds: 'Căn cứ chung',
  groundsHint: 'Văn bản, số liệu, minh chứng mà đơn vị dựa vào.',
  sendAppeal: 'Gửi kiến nghị',
  needLine: 'Hãy ghi ý kiến ở ít nhất một dòng.',
  needGrounds: 'Hãy ghi căn cứ.',
  appealSent: (time: string) => `Đơn vị kiến nghị lúc ${time}`,
  answered: (time: string) => `Trả lời kiến nghị lúc ${time}`,
  answeredTotal: (before: number, after: number) =>
    before === after
      ? `Điểm giữ nguyên: ${figure(after)}.`
      : `Điểm thẩm định đổi từ ${figure(before)} thành ${figure(after)}.`,

  history: 'Lịch sử của phiếu',
  historyEmpty: 'Phiếu chưa gửi lần nào.',
  by: (name: string, time: string) => `${name}, ${time}`,
  behalf: (name: string) => `thay ${name}`,
  points: (total: number) => `${figure(total)} điểm`,
  agrees: 'Đồng ý.',
  disagrees: 'Không đồng ý.',
  line: (id: string, words: string) => `Dòng ${id}: ${words}`,
  versions: 'Các bản đã gửi',
  changedFrom: (n: number) => `Khác bản ${n}:`,
  sameAs: (n: number) => `Điểm như bản ${n}.`,
  otherWords: '(đổi nội dung)',
  otherDeductions: (before: number, after: number) => `Trường hợp trừ điểm: ${before} → ${after}`,
  version: (n: number, total: number, time: string) => `Bản ${n}: ${figure(total)} điểm, gửi lúc ${time}`,
} as const;

/** Words of the supervising union's part: its queue, the return, the answer, the final result and more time. */
export const SUPERVISING = {
  lead: (count: number) => `${count} phiếu đang chờ bạn.`,
  filter: 'Lọc theo bước',
  all: 'Tất cả',
  mine: 'Chờ bạn',
  none: 'Đơn vị chưa chấm',
  ready: 'Chốt được',
  since: (time: string) => `Ở bước này từ ${time}`,
  totals: (own: number, reviewed: number | undefined) =>
    reviewed === undefined
      ? `Tự chấm ${figure(own)} điểm`
      : `Tự chấm ${figure(own)}, thẩm định ${figure(reviewed)} điểm`,
  dueBy: (day: string) => `Hạn gửi ${day}`,
  extendedTo: (day: string) => `Đã gia hạn đến ${day}`,
  emptyFilter: 'Không có phiếu nào ở bước này.',
  open: {
    begin: 'Thẩm định',
    go: 'Thẩm định tiếp',
    answer: 'Trả lời',
    finalise: 'Xem và chốt',
    look: 'Xem, thẩm định lại',
    read: 'Xem',
  },

  giveBack: 'Trả lại để sửa',
  giveBackTitle: 'Trả lại phiếu để đơn vị sửa',
  giveBackLead: 'Đơn vị đọc được mọi góp ý dưới đây, sửa rồi gửi lại; chính quyền cho ý kiến lại.',
  general: 'Cần sửa gì',
  linesToMend: 'Góp ý từng dòng (nếu cần)',
  lineToMend: (id: string) => `Góp ý dòng ${id}`,
  until: 'Hạn gửi lại',
  needGeneral: 'Hãy ghi đơn vị cần sửa gì.',
  needUntil: 'Hãy chọn hạn gửi lại, từ hôm nay trở đi.',
  givenBack: 'Phiếu đã trả lại. Đơn vị đang sửa.',

  answerTitle: 'Trả lời kiến nghị',
  answerText: 'Nội dung trả lời',
  answerHint: 'Đơn vị đọc được. Điểm dưới đây là điểm sau khi trả lời; sửa dòng nào thì ghi lý do dòng đó.',
  needAnswer: 'Hãy viết nội dung trả lời.',
  answeredAbove:
    'Cấp trên đã thẩm định lại phiếu này nên cấp trên trả lời kiến nghị. Trả lời xong, bạn chốt kết quả.',

  finalise: 'Chốt kết quả cuối cùng',
  finaliseTitle: 'Chốt kết quả cuối cùng?',
  finaliseText: (total: number) => `Kết quả ${figure(total)} điểm. Chốt rồi không thay đổi được.`,
  waitAppeal: (day: string) =>
    `Đơn vị còn được kiến nghị đến hết ngày ${day}. Chốt được sau ngày đó, hoặc khi đơn vị đồng ý.`,
  bulk: (count: number) => `Chốt ${count} phiếu đã đủ điều kiện`,
  backToQueue: 'Về danh sách phiếu',

  extend: 'Gia hạn',
  extendOf: (name: string) => `Gia hạn cho ${name}`,
  extendTitle: (name: string) => `Gia hạn gửi phiếu cho ${name}`,
  extendUntil: 'Gửi được đến hết ngày',
  extendReason: 'Lý do',
  extendHint: 'Đơn vị và các cấp trên đọc được lý do này.',
  extendAct: 'Gia hạn',
  needReason: 'Hãy ghi lý do gia hạn.',
  needDay: 'Hãy chọn ngày.',

  foundTitle: 'Trừ điểm do bạn phát hiện',
  foundLead: 'Ngoài nội dung đơn vị đã tự ghi. Mỗi trường hợp cần nguồn và lý do.',
  addFound: (text: string) => `Ghi trừ điểm: ${text}`,
  foundReason: 'Lý do trừ điểm',
  removeFound: 'Bỏ nội dung này',
  foundIncomplete: 'Nội dung trừ điểm còn thiếu nguồn hoặc lý do. Hãy ghi đủ trước khi chốt.',
} as const;
