import { figure } from '@bang-vang/shared/contract/figure.ts';
import type { JobTask } from '@bang-vang/shared/domain/jobs/job.ts';
import type { ListOut } from '@bang-vang/shared/domain/jobs/lists-out.ts';

type OfTask = {
  readonly name: string;
  readonly what: string;
  readonly rows: (count: number) => string;
};

/** What each kind of import is called, and what it brings. */
export const IMPORT_TASKS: Readonly<Record<JobTask, OfTask>> = {
  'import-people': {
    name: 'Danh sách người tham gia',
    what: 'Họ tên, đối tượng, chức vụ, ngày bắt đầu ở đơn vị.',
    rows: (count) => `${figure(count)} người`,
  },
  'import-units': {
    name: 'Danh sách đơn vị',
    what: 'Mã, tên, cấp, cấp trên, ngày bắt đầu, địa bàn. Ghi cấp trên trước đơn vị trực thuộc.',
    rows: (count) => `${figure(count)} đơn vị`,
  },
  'import-honours': {
    name: 'Danh sách được khen các năm trước',
    what: 'Tập thể, cá nhân, quyết định, thành tích. Do Ban Chính sách – Pháp luật nhập.',
    rows: (count) => `${figure(count)} lượt khen`,
  },
  'import-sheets': {
    name: 'Sổ phiếu cá nhân',
    what: 'Điểm của mọi người trong đơn vị theo một bộ tiêu chuẩn.',
    rows: (count) => `${figure(count)} phiếu`,
  },
};

/** What each list is called that goes out. */
export const LISTS_TO_EXPORT: Readonly<Record<ListOut, string>> = {
  people: 'Xuất danh sách người',
  units: 'Xuất danh sách đơn vị',
  honours: 'Xuất danh sách được khen',
};

/** Words of the screen that takes lists from files. */
export const IMPORTS = {
  title: 'Nhập dữ liệu từ tệp',
  lead: 'Tải tệp lên, xem thử từng dòng, rồi xác nhận một lần. Trước khi bạn xác nhận, chưa có gì thay đổi. Nhập lại cùng một tệp không ghi thêm gì.',
  back: 'Về trang nhập dữ liệu',

  exportTitle: 'Xuất danh sách',
  exportLead:
    'Của đơn vị và các đơn vị dưới nó, hôm nay. Tệp có đúng các cột để nhập lại; không có số căn cước.',
  exporting: 'Đang lập tệp…',
  exported: (name: string, rows: number) => `Đã tải “${name}”, ${figure(rows)} dòng.`,

  startTitle: 'Nhập một tệp mới',
  task: 'Nhập gì',
  template: 'Tải mẫu có sẵn cột',
  file: 'Tệp Excel (.xlsx) hoặc CSV',
  fileHint: (megabytes: number) =>
    `Tối đa ${megabytes} MB, 150.000 dòng. Tệp được xóa ngay khi kiểm tra thử xong.`,
  chooseFile: 'Chọn tệp',
  orDrop: 'hoặc kéo tệp vào ô này',
  noFile: 'Hãy chọn tệp.',
  tooLarge: (megabytes: number) =>
    `Tệp lớn hơn ${megabytes} MB. Hãy xóa hình ảnh và các trang không dùng, hoặc chia thành nhiều tệp.`,
  chosen: (name: string, size: string) => `${name}, ${size}`,
  upload: 'Tải tệp lên',
  uploading: (percent: number) => `Đang tải lên: ${percent} %`,
  stopUpload: 'Dừng tải lên',
  uploadFailed: 'Tệp chưa tải lên được vì mất kết nối. Hãy kiểm tra mạng rồi tải lên lại.',
  uploadRefused: 'Nơi giữ tệp không nhận tệp này. Hãy chọn lại tệp rồi tải lên lại.',

  columnsTitle: 'Chọn cột',
  columnsLead: (rows: number) =>
    `Tệp có ${figure(rows)} dòng. Bảng vàng đã đoán cột theo tiêu đề; hãy kiểm tra rồi sửa nếu cần.`,
  notInFile: 'Không có trong tệp',
  columnOf: (letters: string, title: string) =>
    title === '' ? `Cột ${letters}` : `Cột ${letters}: ${title}`,
  check: 'Kiểm tra thử',

  checkingTitle: 'Đang kiểm tra từng dòng',
  runningTitle: 'Đang ghi vào danh sách',
  leave: 'Bạn có thể đóng trang này; việc vẫn chạy và hiện ở danh sách các lần nhập.',
  queued: 'Đang chờ đến lượt',
  rows: (done: number, all: number) => `${figure(done)} trên ${figure(all)} dòng`,
  rowsSoFar: (done: number) => `${figure(done)} dòng`,
  stop: 'Dừng lại',
  stopTitle: 'Dừng lần nhập này?',
  stopChecking: 'Chưa có gì được ghi. Bạn có thể làm tiếp sau.',
  stopRunning: 'Những dòng đã ghi vẫn còn. Bạn có thể làm tiếp sau, từ chỗ đã dừng.',
  stopAct: 'Dừng lại',

  checkedTitle: 'Kết quả kiểm tra thử',
  fresh: 'Sẽ ghi thêm',
  same: 'Đã có, không đổi',
  faulty: 'Có lỗi, không ghi',
  freshDone: 'Đã ghi thêm',
  nothingFresh: 'Không có dòng nào để ghi thêm.',
  confirm: (rows: string) => `Ghi thêm ${rows}`,
  confirmTitle: (rows: string) => `Ghi thêm ${rows} vào danh sách?`,
  confirmFaulty: (count: number) =>
    `${figure(count)} dòng có lỗi sẽ bị bỏ qua. Sửa các dòng đó rồi nhập lại cả tệp cũng được: dòng đã ghi không ghi lần nữa.`,
  confirmSame: (count: number) => `${figure(count)} dòng đã có sẽ giữ nguyên.`,

  faultsTitle: 'Lỗi theo dòng và cột',
  row: 'Dòng',
  column: 'Cột',
  message: 'Cần sửa',
  moreFaults: 'Xem tiếp',
  downloadFaults: 'Tải danh sách lỗi (.csv)',
  faultsFile: (title: string) => `Loi ${title.replace(/\.\w+$/, '')}.csv`,

  doneTitle: (rows: string) => `Đã ghi thêm ${rows}`,
  doneSame: (count: number) => `${figure(count)} dòng đã có người khác ghi trong lúc này, giữ nguyên.`,
  toPeople: 'Xem danh sách',
  cancelledTitle: 'Lần nhập này đã dừng',
  failedTitle: 'Chưa nhập được',
  resume: 'Làm tiếp',

  earlier: 'Các lần nhập gần đây',
  noEarlier: 'Chưa có lần nhập nào ở đơn vị này.',
  openJob: 'Mở',
  openJobOf: (title: string) => `Mở lần nhập ${title}`,
} as const;
