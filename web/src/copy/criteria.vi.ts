export const CRITERIA = {
  title: 'Bộ tiêu chuẩn',
  about:
    'Lời văn lấy nguyên từ hướng dẫn; hướng dẫn không ấn định điểm, nên điểm là đề xuất cho đến khi được phê duyệt.',
  approvedOn: (date: string) => `Phê duyệt ngày ${date}`,
  none: 'Chưa có bộ tiêu chuẩn nào.',
  total: (points: string) => `Tổng ${points} điểm`,
  source: (title: string, section: string) => `${title}, mục ${section}`,
  column: { line: 'Tiêu chuẩn', max: 'Điểm tối đa', newMax: 'Điểm mới' },
  bands: (text: string, from: string, to: string) => `${text}: ${from} đến ${to} điểm`,
  bonus: 'Điểm thưởng, chỉ khi thuộc một trường hợp:',
  fixed: 'Chấm theo mức nên điểm tối đa giữ nguyên',
  deductions: 'Nội dung trừ điểm',
  deducts: (text: string, points: string) => `${text}: trừ ${points} điểm`,
  deductsUnset: (text: string) => `${text}: mức trừ do đơn vị quy định`,

  edit: 'Sửa điểm',
  stop: 'Thôi sửa',
  save: 'Lưu điểm',
  newMaxOf: (line: string) => `Điểm mới của dòng ${line}`,
  sum: (sum: string, total: string) => `${sum} trên ${total}`,
  sumLabel: 'Tổng sau khi sửa',
  exact: 'Tổng đã khớp',
  short: (points: string) => `còn thiếu ${points} điểm`,
  over: (points: string) => `thừa ${points} điểm`,
  unreadable: (line: string) => `Dòng ${line} cần một số. Hãy nhập điểm, ví dụ 7,5.`,
  unchanged: 'Chưa có dòng nào đổi điểm. Hãy sửa ít nhất một dòng.',

  approve: 'Phê duyệt điểm',
  approveTitle: (title: string) => `Phê duyệt điểm của bộ “${title}”?`,
  approveText:
    'Sau khi phê duyệt, điểm của bộ này không sửa được nữa. Các đợt mở về sau chấm theo điểm đã duyệt.',
  groupLine: (title: string, points: string) => `${title}: ${points} điểm`,
} as const;
