import { dash, plain, section } from './section.ts';
import type { Section } from './section.ts';

/** Section I: who takes part. */
export const subjects: readonly Section[] = [
  section('I', 'ĐỐI TƯỢNG THỰC HIỆN'),
  section('I.1', 'Tập thể', [
    plain(
      'Các cấp công đoàn thuộc Liên đoàn Lao động tỉnh, đặc biệt là công đoàn cơ sở trong các cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội, tổ chức xã hội; đơn vị sự nghiệp công lập (sau đây gọi tắt là cơ quan, đơn vị). Trong đó:',
    ),
    dash('Đối với Cuộc vận động: Tổ chức công đoàn chủ trì việc triển khai thực hiện.'),
    dash(
      'Đối với Phong trào thi đua: Cơ quan chuyên môn, chính quyền chủ trì việc thực hiện; tổ chức công đoàn chủ động, tích cực phối hợp.',
    ),
  ]),
  section('I.2', 'Cá nhân', [
    plain(
      'Đoàn viên công đoàn, cán bộ, công chức, viên chức và người lao động ở các cơ quan hành chính, đơn vị sự nghiệp, tổ chức xã hội (sau đây gọi tắt là CBCCVC).',
    ),
  ]),
];
