import type { ValueOf } from '../lib/client.ts';

type State = ValueOf<'listAppointments'>['appointments'][number]['state'];

/** Words of the roster: who is appointed at a unit, and the acts on it. */
export const APPOINTMENTS = {
  title: 'Phân công nhiệm vụ',
  lead: 'Ai giữ nhiệm vụ gì ở đơn vị, từ ngày nào đến ngày nào. Người mới nhận nhiệm vụ bằng mã mời.',
  unit: 'Đơn vị',
  day: 'Xem tại ngày',
  dayHint: 'Trạng thái dưới đây tính theo ngày này.',
  none: 'Đơn vị chưa giao nhiệm vụ cho ai. Hãy mời người giữ nhiệm vụ đầu tiên.',
  noneToRead: 'Đơn vị chưa giao nhiệm vụ cho ai.',
  count: (count: number) => `${count} phân công`,
  states: {
    invited: 'Chờ nhận lời mời',
    ahead: 'Chưa bắt đầu',
    'in-force': 'Đang giữ',
    over: 'Đã kết thúc',
  } satisfies Record<State, string>,
  since: (from: string) => `từ ${from}`,
  term: (from: string, until: string) => `từ ${from}, hết quyền từ ${until}`,
  lentBy: (name: string) => `thay ${name} theo ủy quyền`,
  acceptBy: (date: string) => `mã mời nhận được đến hết ${date}`,
  mine: 'nhiệm vụ của bạn',

  invite: 'Mời người giữ nhiệm vụ',
  role: 'Nhiệm vụ',
  name: 'Họ và tên người nhận',
  nameHint: 'Ghi đúng như trong hồ sơ; người nhận thấy tên này khi làm việc.',
  person: 'Người tham gia của đơn vị',
  personHint: 'Chọn nếu người nhận có trong danh sách đơn vị, để không ai tự xét việc của chính mình.',
  noPerson: 'Không có trong danh sách',
  from: 'Từ ngày',
  until: 'Hết quyền từ ngày',
  untilHint: 'Để trống nếu chưa định ngày.',
  on: 'Hết quyền từ ngày',
  handOn: 'Ngày bàn giao',
  handHint: 'Từ ngày này người cũ hết quyền và người mới bắt đầu; việc đang làm vẫn ở đơn vị.',

  end: 'Kết thúc',
  endOf: (what: string) => `Kết thúc: ${what}`,
  lend: 'Ủy quyền',
  lendOf: (what: string) => `Ủy quyền: ${what}`,
  handOver: 'Bàn giao',
  handOverOf: (what: string) => `Bàn giao: ${what}`,
  renew: 'Cấp lại mã mời',
  renewOf: (what: string) => `Cấp lại mã mời: ${what}`,
  what: (role: string, name: string) => `${role}, ${name}`,

  preview: 'Xem trước',
  cancel: 'Quay lại',
  fillName: 'Hãy ghi họ và tên người nhận.',
  confirm: 'Xác nhận',
  willInvite: (name: string, role: string, from: string) =>
    `${name} nhận nhiệm vụ “${role}” từ ${from}, sau khi nhập mã mời.`,
  willEnd: (name: string, role: string, on: string) => `${name} thôi nhiệm vụ “${role}”, hết quyền từ ${on}.`,
  willEndLoans: 'Những ủy quyền từ nhiệm vụ này cũng kết thúc ngày đó.',
  willLend: (name: string, role: string, from: string, until: string) =>
    `${name} làm thay “${role}” từ ${from}, hết quyền từ ${until}. Việc làm được ghi là thay người ủy quyền.`,
  willRenew: 'Mã mời cũ hết dùng ngay. Phiếu mới có mã mới.',
  workStays: 'Việc đang chờ vẫn ở đơn vị; người kế nhiệm làm tiếp.',

  slip: 'Phiếu mời nhận nhiệm vụ',
  slipRole: (role: string, unit: string) => `${role} · ${unit}`,
  slipHow: 'Đăng nhập tại trang dưới đây rồi nhập mã mời:',
  slipKeep: (date: string) => `Mã dùng một lần, đến hết ${date}. Đừng đưa cho người khác.`,
  code: 'Mã mời',
  codeOnce: 'Mã chỉ hiện một lần này. Hãy in phiếu hoặc gửi cho đúng người trước khi đóng.',
  print: 'In phiếu mời',
  mail: 'Soạn thư mời',
  mailSubject: 'Mời nhận nhiệm vụ trên Bảng vàng',
  close: 'Đã đưa mã, đóng lại',
} as const;

/** Words for an account that is to accept an invitation. */
export const INVITATION = {
  title: 'Nhận nhiệm vụ',
  lead: 'Tài khoản chưa được giao nhiệm vụ nào. Nếu có phiếu mời, hãy nhập mã trên phiếu.',
  code: 'Mã mời',
  codeHint: '8 ký tự, ví dụ 7KQM-3XDT. Viết thường, có gạch hay không đều được.',
  accept: 'Nhận nhiệm vụ',
  empty: 'Hãy nhập mã mời.',
} as const;
