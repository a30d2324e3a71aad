/** Words of the register of decisions and of publication. */
export const DECISIONS = {
  title: 'Quyết định khen thưởng',
  noRound: 'Chưa có đợt nào được mở.',
  closed: 'Đợt này đã đóng. Bạn xem lại được sổ quyết định, không ghi thêm được.',

  compose: 'Vào sổ quyết định mới',
  waiting: (count: number) => `${count} đề nghị đã đạt`,
  nothingWaits:
    'Chưa có đề nghị nào đã đạt mà chưa vào quyết định. Kết quả của Hội đồng được ghi ở màn hình Hội đồng.',
  toCouncil: 'Đến màn hình Hội đồng',
  chosen: (chosen: number, all: number) => `Đã chọn ${chosen} trên ${all}`,
  all: (award: string, count: number) => `Chọn cả ${count} của ${award}`,
  noneChosen: 'Quyết định chưa có ai. Hãy chọn ít nhất một đề nghị đã đạt.',
  numberExample: '47/QĐ-LĐLĐ',
  votes: (inFavour: number, date: string) => `${inFavour} phiếu tán thành, phiên ${date}`,

  preview: 'Trích quyết định',
  previewEmpty: 'Chọn đề nghị để xem danh sách sẽ vào quyết định.',
  heading: (number: string, date: string) => `Quyết định số ${number} ngày ${date}`,
  noNumberYet: '…/…',
  noDateYet: '…',
  noSignerYet: 'Người ký: chưa chọn',
  signerLabel: 'Người ký',
  signerHint: 'Ban Thường vụ vào ngày ký. Ai có tên trong danh sách thì không ký; cấp phó ký thay.',
  noSigners:
    'Chưa có ai thuộc Ban Thường vụ vào ngày ký. Hãy chọn ngày ký, hoặc ghi phân công của Ban Thường vụ.',
  chooseSigner: 'Chọn người ký',
  noSignerChosen: 'Hãy chọn người ký, là ủy viên Ban Thường vụ vào ngày ký.',
  capacity: 'Ký với tư cách',
  capacities: { head: 'Chủ tịch', deputy: 'Phó Chủ tịch, ký thay (KT. CHỦ TỊCH)' },
  signer: (name: string) => `Người ký: ${name}`,
  about: (award: string, counts: string) => `Tặng ${award} cho ${counts}`,
  praiseAbout: (award: string, counts: string) => `${award}: ${counts}`,
  counts: (collectives: number, people: number) =>
    [
      collectives > 0 ? `${collectives}\u00a0tập\u00a0thể` : '',
      people > 0 ? `${people}\u00a0cá\u00a0nhân` : '',
    ]
      .filter(Boolean)
      .join(' và '),
  collectives: 'Tập thể',
  people: 'Cá nhân',

  act: (count: number) => (count === 0 ? 'Vào sổ quyết định' : `Vào sổ quyết định với ${count} tên`),
  confirm: (number: string, count: number) => `Vào sổ quyết định số ${number} với ${count} tên?`,
  confirmText:
    'Số, ngày, người ký và danh sách không sửa được sau khi vào sổ. Bước sau là Ban Thường vụ công bố.',
  recorded: (number: string, count: number) =>
    `Đã vào sổ quyết định số ${number} với ${count} tên. Quyết định đang chờ Ban Thường vụ công bố.`,

  register: 'Sổ quyết định của đợt',
  decisions: (count: number) => `${count} quyết định`,
  registerEmpty: 'Sổ chưa có quyết định nào.',
  recordedState: 'Chờ công bố',
  publishedState: 'Đã vinh danh',
  listOf: (number: string) => `Danh sách của quyết định số ${number}`,
  publishedOn: (time: string) => `Công bố ${time}.`,

  nothingToPublish:
    'Không có quyết định nào chờ công bố. Quyết định đến đây khi Ban Chính sách – Pháp luật vào sổ.',
  toPublish: 'Chờ công bố',
  willPublish: (count: number) => `Sẽ công bố ${count} tên trên Bảng vàng`,
  asRead: 'Mỗi tên sẽ đọc như sau. Điểm và số phiếu không được công bố.',
  byDecision: (number: string, date: string) => `Theo quyết định số ${number} ngày ${date}`,
  publish: (count: number) => `Công bố ${count} tên`,
  publishConfirm: (count: number) => `Công bố ${count} tên trên Bảng vàng?`,
  publishText:
    'Ai cũng đọc được tên, đơn vị, thành tích và số quyết định. Mỗi tên có một trang với địa chỉ cố định. Hãy chắc rằng danh sách đúng với quyết định đã ký.',
  publishedNow: (number: string) => `Đã công bố quyết định số ${number}`,
  building: 'Đang dựng trang…',
  seconds: (count: number) => (count < 1 ? '' : `${count} giây`),
  built: (done: number, all: number) => `${done} trên ${all} trang đã mở được`,
  allBuilt: (all: number) => `Cả ${all} trang đã mở được trên Bảng vàng.`,
  slow: 'Dựng trang lâu hơn thường lệ. Việc công bố đã được ghi, không cần làm lại; hãy quay lại sau ít phút.',
  toYear: (year: number) => `Xem Bảng vàng năm ${year}`,
} as const;
