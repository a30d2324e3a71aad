import { dash, section } from './section.ts';
import type { Section } from './section.ts';

/** Section III.1.1: the 14 standards for collectives. */
export const collectiveStandards: readonly Section[] = [
  section('III', 'TIÊU CHUẨN THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG'),
  section('III.1', 'Tiêu chuẩn thi đua.'),
  section('III.1.1', 'Đối với tập thể:'),
  section('III.1.1.1', 'Một số tiêu chuẩn chung:', [
    dash(
      'Quán triệt và triển khai thực hiện có hiệu quả các chủ trương, nghị quyết của Đảng, Chỉ thị 05-CT/TW của Bộ Chính trị về “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”, có hoạt động, mô hình, điển hình cụ thể;',
    ),
    dash(
      'Tham gia xây dựng và thực hiện chính sách, pháp luật theo chức năng, nhiệm vụ đảm bảo kịp thời, chất lượng, hiệu quả;',
    ),
    dash(
      'Thực hiện đầy đủ các quy định Công đoàn tham gia xây dựng và thực hiện quy chế dân chủ ở cơ sở; có cơ chế giám sát, phản biện các tiêu cực trong quá trình thực thi công vụ;',
    ),
    dash(
      'Quản lý và sử dụng có hiệu quả tài sản, tài chính công đoàn, ngân sách nhà nước và các nguồn kinh phí được giao;',
    ),
    dash('Xây dựng, ban hành và thực hiện nghiêm nội quy, quy chế của cơ quan, đơn vị.'),
  ]),
  section('III.1.1.2', 'Công tác cải cách hành chính:', [
    dash(
      'Niêm yết đầy đủ các quy định về hồ sơ, phí, lệ phí, thủ tục hành chính tại trụ sở các cơ quan, đơn vị và cổng thông tin điện tử của cơ quan, đơn vị;',
    ),
    dash(
      'Đơn giản hóa các thủ tục hành chính, rút ngắn cao nhất thời gian giải quyết công việc, phục vụ nhân dân, doanh nghiệp tốt hơn;',
    ),
    dash(
      'Thường xuyên quan tâm nâng cao trình độ đội ngũ CBCCVC; đổi mới tác phong, tinh thần, thái độ, trách nhiệm phục vụ nhân dân, doanh nghiệp; chấp hành kỷ cương, kỷ luật;',
    ),
    dash(
      'Ứng dụng công nghệ thông tin, hiện đại hóa dịch vụ hành chính công, giúp người dân, doanh nghiệp tiếp cận thủ tục hành chính chủ yếu thông qua hình thức trực tuyến;',
    ),
    dash('Triển khai hiệu quả các phần mềm đã được Liên đoàn Lao động tỉnh xây dựng, triển khai.'),
  ]),
  section('III.1.1.3', 'Xây dựng và giữ gìn cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp', [
    dash('Xây dựng tập thể đoàn kết, chia sẻ, tôn trọng nhân dân và đồng nghiệp;'),
    dash('Thực hiện đúng quy định trong Quy chế văn hóa công sở tại các cơ quan, đơn vị;'),
    dash(
      'Thực hiện tốt phong trào Xanh - sạch - đẹp, an toàn vệ sinh lao động, đáp ứng tốt điều kiện làm việc của CBCCVC;',
    ),
    dash(
      'Triển khai và thực hiện hiệu quả các cuộc vận động, các phong trào thi đua góp phần hoàn thành tốt nhiệm vụ được giao.',
    ),
  ]),
];
