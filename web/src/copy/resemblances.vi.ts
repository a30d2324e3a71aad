import { figure } from '@bang-vang/shared/contract/figure.ts';

export const RESEMBLANCES = {
  title: 'Đoạn viết gần giống nơi khác',
  hint: 'Gợi ý để xem kỹ, không phải kết luận: giống nhau chưa hẳn là chép.',
  likeLine: (unit: string, item: string) => `Đoạn này gần giống phiếu của ${unit}, dòng ${item}`,
  likeCitation: (unit: string) => `Đoạn này gần giống một đề nghị khen của ${unit}`,
  share: (share: number) => `trùng khoảng ${figure(Math.round(share * 100))} % cụm từ`,
  here: 'Ở đây',
  there: (unit: string) => `Ở ${unit}`,
  elsewhere: (count: number) => `Có ${figure(count)} đoạn gần giống ở đơn vị ngoài phạm vi bạn được xem.`,
} as const;
