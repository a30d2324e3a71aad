export const ROUNDS = {
  title: 'Đợt thi đua',
  none: 'Chưa có đợt nào của chương trình.',
  open: 'Mở đợt mới',
  close: 'Đóng đợt',
  course: 'Lịch của đợt',
  basis: 'Căn cứ',
  sets: 'Bộ tiêu chuẩn đã chốt',
  setVersion: (title: string, version: number) => `${title}, phiên bản ${version}`,
  span: (from: string, to: string) => `${from} đến ${to}`,

  closeTitle: (year: number) => `Đóng đợt năm ${year}?`,
  closeText:
    'Sau khi đóng, không ghi thêm được gì vào đợt: không đăng ký, không chấm, không đề nghị. Không mở lại được. Bảng vàng và quyết định đã vào sổ vẫn còn nguyên.',
  closeAct: (year: number) => `Đóng đợt năm ${year}`,

  formTitle: 'Mở đợt thi đua',
  year: 'Năm',
  yearHint: (from: number, until: number) =>
    `Chương trình kéo dài từ năm ${from} đến năm ${until}; mỗi năm một đợt.`,
  name: 'Tên đợt',
  proposedName: (year: number) => `Đợt thi đua năm ${year}`,
  basisHint: 'Hướng dẫn, kế hoạch mà đợt thực hiện, ghi rõ số và ngày.',
  calendar: 'Lịch của đợt',
  calendarHint: 'Các ngày dưới đây là gợi ý, hãy sửa theo kế hoạch của Liên đoàn. Các bước có thể gối nhau.',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  criteria: 'Bộ tiêu chuẩn dùng cho đợt',
  criteriaHint:
    'Cần ít nhất một bộ cho tập thể và một bộ cho cá nhân. Khi mở, phiên bản hiện tại được chốt; sửa bộ về sau không ảnh hưởng đến đợt.',
  forCollective: 'Cho tập thể',
  forIndividual: 'Cho cá nhân',
  total: (points: string) => `tổng ${points} điểm`,
  preview: 'Xem trước khi mở',
  drop: 'Bỏ, không mở',

  needName: 'Chưa có tên đợt. Hãy ghi tên, ví dụ “Đợt thi đua năm 2027”.',
  needBasis: 'Chưa có căn cứ. Hãy ghi hướng dẫn hoặc kế hoạch mà đợt thực hiện.',
  needDay: (stage: string) => `Bước “${stage}” thiếu ngày. Hãy chọn ngày bắt đầu và ngày kết thúc.`,

  previewTitle: (year: number) => `Mở đợt năm ${year}?`,
  previewText: 'Các đơn vị sẽ thấy lịch này và chấm theo các bộ tiêu chuẩn được chốt dưới đây.',
  openAct: (year: number) => `Mở đợt năm ${year}`,
  openedTitle: (year: number) => `Đã mở đợt năm ${year}`,
  openedText: (date: string) => `Các đơn vị đăng ký từ ${date}. Các bộ tiêu chuẩn đã được chốt cho đợt.`,
} as const;
