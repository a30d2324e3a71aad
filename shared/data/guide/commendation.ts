import { plain, runIn, section } from './section.ts';
import type { Section } from './section.ts';

/** Sections III.2 and III.3: forms of commendation and their funds. */
export const commendation: readonly Section[] = [
  section('III.2', 'Hình thức khen thưởng.'),
  section('III.2.1', 'Khen thưởng hàng năm:'),
  section('III.2.1.1', 'Đối với tập thể.', [
    plain(
      'Hằng năm, các cấp công đoàn phối hợp với chính quyền đánh giá kết quả triển khai tổ chức thực hiện Cuộc vận động và Phong trào thi đua đồng thời xem xét, lựa chọn tập thể có thành tích xuất sắc nhất để tôn vinh, khen thưởng và đề nghị cấp trên tôn vinh, khen thưởng theo quy định.',
    ),
  ]),
  section('III.2.1.2', 'Đối với cá nhân.', [
    plain(
      'Hằng năm, các cấp công đoàn phối hợp với chính quyền đánh giá kết quả triển khai tổ chức thực hiện Cuộc vận động và Phong trào thi đua và xem xét, lựa chọn cá nhân có thành tích xuất sắc tiêu biểu để biểu dương, tôn vinh.',
    ),
  ]),
  section('III.2.2', 'Khen thưởng sơ kết, tổng kết Cuộc vận động và Phong trào thi đua.', [
    plain(
      'Liên đoàn Lao động tỉnh sẽ ban hành Kế hoạch tổ chức sơ kết, tổng kết Cuộc vận động, Phong trào thi đua và hướng dẫn tiêu chí, phân bổ chỉ tiêu khen thưởng cụ thể.',
    ),
  ]),
  section('III.3', 'Kinh phí bảo đảm:', [
    runIn(
      'Được trích từ Quỹ thi đua, khen thưởng của các cấp công đoàn và nguồn hỗ trợ của chính quyền, chuyên môn cùng cấp.',
    ),
  ]),
];
