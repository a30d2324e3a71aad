import { day } from '../domain/kernel/day.ts';
import type { Day } from '../domain/kernel/day.ts';
import type { Sourced } from '../domain/kernel/in-force.ts';

/**
 * A text that decisions and rules rest on. Number, kind, issuer and day together name it: Quyết định 1689/QĐ-TLĐ (the
 * regulation on commendation) is not Hướng dẫn 1689/HD-TLĐ (the guidance on this campaign).
 * Titles are given for recognition; a decision quotes them from the text itself.
 */
export type LegalBasis = Sourced & {
  readonly id: string;
  readonly number: string;
  readonly kind: 'law' | 'decree' | 'circular' | 'regulation' | 'guidance';
  readonly issuer: string;
  readonly issuedOn?: Day;
  readonly title: string;
  readonly note?: string;
};

const CONFEDERATION = 'Tổng Liên đoàn Lao động Việt Nam';
const START_UNSURE = 'Lấy ngày ban hành làm ngày bắt đầu; ngày hiệu lực và nội dung cần xác minh.';

/** The texts known to us, by subject and then by age. */
export const legalBases: readonly LegalBasis[] = [
  {
    id: 'hd-1689-2019',
    number: '1689/HD-TLĐ',
    kind: 'guidance',
    issuer: CONFEDERATION,
    issuedOn: day('2019-11-07'),
    title:
      'Tổ chức thực hiện Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực” gắn với phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 – 2028',
    validFrom: day('2019-11-07'),
    source: 'Phần mở đầu Hướng dẫn của Ban Thường vụ Liên đoàn Lao động tỉnh',
    confidence: 'confirmed',
  },
  {
    id: 'qd-2106-2017',
    number: '2106/QĐ-TLĐ',
    kind: 'regulation',
    issuer: CONFEDERATION,
    issuedOn: day('2017-12-28'),
    title: 'Quy chế khen thưởng của tổ chức công đoàn',
    validFrom: day('2017-12-28'),
    validUntil: day('2019-11-12'),
    source: 'luatvietnam.vn, trang về Quyết định 999/QĐ-TLĐ năm 2024',
    confidence: 'secondary',
    note: START_UNSURE,
  },
  {
    id: 'qd-1689-2019',
    number: '1689/QĐ-TLĐ',
    kind: 'regulation',
    issuer: CONFEDERATION,
    issuedOn: day('2019-11-12'),
    title: 'Quy chế khen thưởng của tổ chức công đoàn',
    validFrom: day('2019-11-12'),
    validUntil: day('2024-05-29'),
    source: 'luatvietnam.vn, trang về Quyết định 999/QĐ-TLĐ năm 2024',
    confidence: 'secondary',
    note: START_UNSURE,
  },
  {
    id: 'qd-999-2024',
    number: '999/QĐ-TLĐ',
    kind: 'regulation',
    issuer: CONFEDERATION,
    issuedOn: day('2024-05-29'),
    title: 'Quy chế khen thưởng của tổ chức công đoàn',
    validFrom: day('2024-05-29'),
    source: 'luatvietnam.vn, trang về Quyết định 999/QĐ-TLĐ năm 2024',
    confidence: 'secondary',
    note: START_UNSURE,
  },
  {
    id: 'luat-06-2022',
    number: '06/2022/QH15',
    kind: 'law',
    issuer: 'Quốc hội',
    title: 'Luật Thi đua, khen thưởng',
    validFrom: day('2024-01-01'),
    source: 'vietjack.me, toàn văn Luật Thi đua, khen thưởng năm 2022',
    confidence: 'secondary',
    note: 'Luật số 06/2026/QH16 có thể thay thế từ ngày 01/10/2026, cần xác minh.',
  },
  {
    id: 'luat-06-2026',
    number: '06/2026/QH16',
    kind: 'law',
    issuer: 'Quốc hội',
    title: 'Luật Thi đua, khen thưởng',
    validFrom: day('2026-10-01'),
    source: 'vanban.chinhphu.vn, dẫn lại trong một kho mã nguồn công khai',
    confidence: 'unverified',
    note: 'Hồ sơ lập trước ngày này vẫn theo luật năm 2022, trừ khi luật mới có lợi hơn; cần xác minh.',
  },
  {
    id: 'nd-98-2023',
    number: '98/2023/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: 'Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: day('2024-01-01'),
    validUntil: day('2025-07-01'),
    source: 'Cổng phổ biến, giáo dục pháp luật thành phố Cần Thơ',
    confidence: 'secondary',
  },
  {
    id: 'nd-152-2025',
    number: '152/2025/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title:
      'Quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: day('2025-07-01'),
    source: 'Cổng phổ biến, giáo dục pháp luật thành phố Cần Thơ',
    confidence: 'secondary',
    note: 'Một bản dữ liệu ghi hết hiệu lực ngày 01/3/2027, cần xác minh.',
  },
  {
    id: 'tt-15-2025',
    number: '15/2025/TT-BNV',
    kind: 'circular',
    issuer: 'Bộ Nội vụ',
    title: 'Hướng dẫn về thi đua, khen thưởng',
    validFrom: day('2025-08-05'),
    source: 'Chưa đối chiếu được với bản công bố',
    confidence: 'unverified',
  },
  {
    id: 'nd-30-2020',
    number: '30/2020/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: 'Công tác văn thư',
    validFrom: day('2020-03-05'),
    source: 'Phụ lục I Nghị định số 30/2020/NĐ-CP',
    confidence: 'confirmed',
    note: 'Tổ chức công đoàn áp dụng cho phù hợp (Điều 2 khoản 2).',
  },
  {
    id: 'luat-91-2025',
    number: '91/2025/QH15',
    kind: 'law',
    issuer: 'Quốc hội',
    title: 'Luật Bảo vệ dữ liệu cá nhân',
    validFrom: day('2026-01-01'),
    source: 'vnexpress.net, giới thiệu Luật Bảo vệ dữ liệu cá nhân',
    confidence: 'secondary',
  },
  {
    id: 'nd-356-2025',
    number: '356/2025/NĐ-CP',
    kind: 'decree',
    issuer: 'Chính phủ',
    title: 'Quy định chi tiết một số điều của Luật Bảo vệ dữ liệu cá nhân',
    validFrom: day('2026-01-01'),
    source: 'vnexpress.net, giới thiệu Luật Bảo vệ dữ liệu cá nhân',
    confidence: 'secondary',
  },
];
