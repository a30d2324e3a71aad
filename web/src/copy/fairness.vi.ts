import { figure } from '@bang-vang/shared/contract/figure.ts';

const signed = (points: number): string =>
  points === 0 ? '0' : `${points > 0 ? '+' : '−'}${figure(Math.abs(points))}`;

export const FAIRNESS = {
  title: 'Phân tích điểm chấm',
  hint: 'Số liệu gợi ý nơi cần xem kỹ, không phải kết luận về đơn vị hay người thẩm định.',
  noRound: 'Chưa có đợt nào. Khi các đơn vị gửi phiếu, điểm được tổng hợp ở đây.',
  none: 'Chưa có phiếu nào được gửi trong phạm vi này.',

  collective: 'Phiếu tập thể',
  individual: 'Phiếu cá nhân',
  own: 'Tự chấm',
  reviewed: { collective: 'Thẩm định', individual: 'Đánh giá' },
  sheets: (count: number) => `${figure(count)} phiếu`,
  chart: (subject: string, level: string) => `${subject}, ${level}`,
  chartSummary: (own: string, most: string) => `${own}; tự chấm đạt điểm tối đa: ${most}.`,
  column: (from: number, below: number | undefined) =>
    below === undefined ? 'Tối đa' : from === 0 ? `Dưới ${below} %` : `${from}–${below} %`,
  columnShort: (from: number, below: number | undefined) => (below === undefined ? 'tối đa' : String(from)),
  axis: 'Phần trăm điểm tối đa',
  table: 'Xem bảng số liệu',
  atMost: (count: number, all: number) =>
    all === 0 ? '–' : `${figure(count)} trên ${figure(all)} (${figure(Math.round((count / all) * 100))} %)`,

  unions: 'Theo công đoàn cấp trên',
  union: 'Công đoàn',
  sent: 'Phiếu đã gửi',
  collectiveAtMost: 'Phiếu tập thể tối đa',
  individualAtMost: 'Phiếu cá nhân tối đa',
  leniency: 'Thẩm định so với tự chấm',
  meanGap: (points: number, reviews: number) =>
    `${signed(Math.round(points * 100) / 100)} điểm, ${figure(reviews)} phiếu`,
  few: 'ít phiếu, chưa nên so sánh',
  noReviews: 'chưa thẩm định phiếu nào',
  ownLeniency: (unit: string) => `${unit} thẩm định`,

  units: 'Theo đơn vị',
  unit: 'Đơn vị',
  gap: 'Chênh lệch',
  gapOf: (points: number) => signed(points),
  people: 'Người tự chấm tối đa',
  allAtMost: 'Mọi phiếu đều tối đa',
  allAtMostNote: (count: number) =>
    `${figure(count)} đơn vị có mọi phiếu đã gửi đều tự chấm tối đa. Nên xem minh chứng trước khi xác nhận.`,
  points: figure,
  unknown: '–',
} as const;
