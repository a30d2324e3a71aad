import { plain, section } from './section.ts';
import type { Section } from './section.ts';

/** Title and preamble. */
export const opening: readonly Section[] = [
  section('title', '', [
    plain('HƯỚNG DẪN'),
    plain(
      'Tổ chức thực hiện Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực”, gắn với phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2028',
    ),
  ]),
  section('preamble', '', [
    plain(
      'Thực hiện Hướng dẫn số 1689/HD-TLĐ ngày 07 tháng 11 năm 2019 của Tổng Liên đoàn Lao động Việt Nam về “Tổ chức thực hiện Cuộc vận động “Cán bộ, công chức, viên chức nói không với tiêu cực” gắn với phong trào “cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 – 2028”.',
    ),
    plain(
      'Để Cuộc vận động và Phong trào thi đua lan tỏa sâu rộng, góp phần xây dựng hệ thống chính trị trong sạch, vững mạnh; xây dựng cơ quan văn hóa, xây dựng đội ngũ cán bộ, công chức, viên chức (CBCCVC) đáp ứng yêu cầu của tình hình mới. Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng Hướng dẫn tổ chức thực hiện Cuộc vận động, Phong trào thi đua với nội dung như sau:',
    ),
  ]),
];
