import { figure } from '@bang-vang/shared/contract/figure.ts';

const signed = (points: number): string => {
  const rounded = Math.round(points * 100) / 100;
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${figure(Math.abs(rounded))}`;
};

/** How each reviewer gives points, for those who direct them. */
export const LENIENCY = {
  title: 'Theo người thẩm định',
  lead: 'Trung bình mỗi phiếu, điểm người thẩm định cho nhiều hơn (+) hoặc ít hơn (−). Chỉ người phân công thẩm định xem được; số liệu để trao đổi, không phải kết luận về người.',
  person: 'Người thẩm định',
  sheets: 'Số phiếu',
  fromOwn: 'So với tự chấm',
  fromMedian: 'So với trung vị của tổ',
  points: (points: number) => `${signed(points)} điểm`,
  onPanels: (sheets: number) => `${figure(sheets)} phiếu có tổ`,
  alone: 'không chấm cùng tổ nào',
  few: 'ít phiếu, chưa nên so sánh',
  count: figure,
  none: 'Chưa có phiếu nào được thẩm định xong.',
} as const;

/** Units of all unions whose every sheet is the maximum. */
export const AT_MOST = {
  title: 'Mọi phiếu đều tự chấm tối đa, toàn bộ các công đoàn',
  lead: 'Nên xem minh chứng của các đơn vị này trước khi xác nhận. Đây là gợi ý, không phải kết luận.',
  none: 'Không có đơn vị nào.',
  noneSoFar: 'Chưa thấy đơn vị nào ở các công đoàn đã xem.',
  unit: 'Đơn vị',
  union: 'Công đoàn cấp trên',
  own: 'Phiếu tập thể',
  people: 'Phiếu cá nhân',
  points: (points: number | undefined) => (points === undefined ? '–' : `${figure(points)} điểm`),
  sheets: (count: number) => (count === 0 ? '–' : `${figure(count)} phiếu`),
  more: 'Xem tiếp',
} as const;
