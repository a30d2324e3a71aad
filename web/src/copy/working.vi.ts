/** Words that every working screen shares. */
export const WORKING = {
  product: 'Bảng vàng',
  menu: 'Các mục',
  navigation: 'Mục làm việc',
  demo: 'bản trình diễn',
  signIn: 'Đăng nhập',
  signInAgain: 'Đăng nhập lại',
  signOut: 'Đăng xuất',
  confirmByCode: 'Xác nhận bằng mã',
  signedOutTitle: 'Bạn chưa đăng nhập',
  signedOutText: 'Trang này dành cho cán bộ được giao nhiệm vụ. Đăng nhập xong, bạn trở lại đúng trang này.',
  haveCode: 'Tôi có mã cá nhân',
  sessionEnded:
    'Phiên đăng nhập đã hết. Nội dung bạn nhập vẫn còn; đăng nhập lại xong, bạn trở lại đúng trang này.',
  noAppointmentTitle: 'Tài khoản chưa được giao nhiệm vụ',
  noAppointmentText:
    'Hiện không có nhiệm vụ nào của tài khoản này đang có hiệu lực. Hãy liên hệ Ban Chính sách – Pháp luật.',
  loading: 'Đang tải',
  retry: 'Thử lại',
  saved: 'Đã lưu',
  cancel: 'Quay lại',
  working: 'Đang gửi…',
  actingAs: 'Làm việc với tư cách',
  round: 'Đợt',
  roundOfYear: (year: number) => `Đợt năm ${year}`,
  optional: '(không bắt buộc)',
  mendFields: 'Cần sửa trước khi gửi',
  staleTitle: 'Nội dung đã thay đổi sau khi bạn mở',
  staleKept: 'Những gì bạn nhập vẫn được giữ trên màn hình này.',
  loadNew: 'Tải bản mới',
  noChangesTold: 'Người khác đã lưu một bản mới hơn.',
  stageDone: (date: string) => `Xong ${date}`,
  stageNow: (date: string) => `Đang làm, đến ${date}`,
  stageAhead: (from: string, to: string) => (from === to ? from : `${from} đến ${to}`),
  progress: (done: number, all: number) => `${done} trên ${all} dòng`,
} as const;

/** Names of the sections in the bar. */
export const SECTIONS = {
  myWork: 'Việc của tôi',
  rounds: 'Đợt',
  criteria: 'Tiêu chuẩn',
  registration: 'Đăng ký',
  pacts: 'Giao ước',
  feedback: 'Góp ý',
  sheet: 'Phiếu',
  people: 'Đoàn viên',
  review: 'Xét duyệt',
  commend: 'Khen thưởng',
  nominations: 'Đề nghị',
  council: 'Hội đồng',
  decisions: 'Quyết định',
} as const;

/** Roles as running text names them. */
export const ROLES_IN_TEXT: Readonly<Record<string, string>> = {
  'policy-board': 'Ban Chính sách – Pháp luật',
  'standing-committee': 'Ban Thường vụ',
  'unit-officer': 'cán bộ công đoàn',
  administration: 'đại diện chính quyền',
  auditor: 'người kiểm tra, giám sát',
  'code-holder': 'người giữ mã cá nhân',
};
