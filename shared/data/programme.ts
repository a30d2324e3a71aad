import type { Programme } from '../domain/campaigns/round.ts';

/** The programme of the guide: its years, its two strands and who leads each (I.1), and what it rests on (preamble). */
export const programme = {
  from: 2019,
  until: 2028,
  campaign: {
    name: 'Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực”',
    ledBy: 'Tổ chức công đoàn chủ trì',
  },
  movement: {
    name: 'Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”',
    ledBy: 'Cơ quan chuyên môn, chính quyền chủ trì; tổ chức công đoàn phối hợp',
  },
  basis: 'Hướng dẫn số 1689/HD-TLĐ ngày 07 tháng 11 năm 2019 của Tổng Liên đoàn Lao động Việt Nam',
} as const satisfies Programme & Record<string, unknown>;
