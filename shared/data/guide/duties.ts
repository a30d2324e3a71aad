import { dash, section } from './section.ts';
import type { Section } from './section.ts';

/** Section V: the duties of each level. */
export const duties: readonly Section[] = [
  section('V', 'TỔ CHỨC THỰC HIỆN'),
  section('V.1', 'Liên đoàn Lao động các tỉnh:', [
    dash(
      'Tham mưu với lãnh đạo cấp ủy cùng cấp, phối hợp với chính quyền tổ chức phát động, đôn đốc, hướng dẫn thực hiện Cuộc vận động, Phong trào thi đua ở cấp mình và các cấp công đoàn trực thuộc.',
    ),
    dash(
      'Chỉ đạo xây dựng mô hình, điển hình tiêu biểu và phổ biến, nhân rộng mô hình, điển hình trong phạm vi ngành, địa phương.',
    ),
    dash(
      'Hằng năm, chủ động phối hợp với chính quyền đồng cấp tổ chức kiểm tra, giám sát, đánh giá kết quả thực hiện; xem xét khen thưởng và đề nghị cấp trên khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong thực hiện Cuộc vận động, Phong trào thi đua.',
    ),
    dash('Tổ chức sơ kết, tổng kết Cuộc vận động, Phong trào thi đua.'),
    dash(
      'Ban Chính sách – Pháp luật LĐLĐ tỉnh là cơ quan Thường trực Cuộc vận động và Phong trào thi đua của LĐLĐ tỉnh, có nhiệm vụ tham mưu giúp Ban Thường vụ LĐLĐ tỉnh theo dõi, hướng dẫn, đôn đốc, kiểm tra thực hiện Cuộc vận động, Phong trào thi đua định kỳ hằng năm báo cáo tình hình thực hiện với Ban Thường vụ; tham mưu đánh giá xét thi đua và khen thưởng tập thể, cá nhân đạt thành tích xuất sắc trong thực hiện Cuộc vận động, Phong trào thi đua.',
    ),
    dash(
      'Ban Tuyên giáo LĐLĐ tỉnh chủ trì phối hợp với các cơ quan báo chí của tổ chức công đoàn và báo, đài, địa phương tổ chức tuyên truyền, phổ biến rộng rãi Cuộc vận động, Phong trào thi đua đến các cấp công đoàn và đoàn viên, CBCCVC, đồng thời vận động CBCCVC, đoàn viên công đoàn tích cực tham gia thực hiện Cuộc vận động, Phong trào thi đua, tạo sự chuyển biến mạnh mẽ về nhận thức và sự đồng thuận trong CBCCVC, người lao động trong tỉnh.',
    ),
    dash(
      'Văn phòng, Văn phòng Ủy ban Kiểm tra và các ban LĐLĐ tỉnh chủ động phối hợp để tham mưu chỉ đạo, triển khai, kiểm tra, giám sát việc thực hiện Cuộc vận động, Phong trào thi đua theo chức năng, nhiệm vụ.',
    ),
  ]),
  section('V.2', 'Công đoàn cấp trên trực tiếp cơ sở.', [
    dash(
      'Tham mưu với cấp ủy và phối hợp với chính quyền đồng cấp triển khai thực hiện hiệu quả Cuộc vận động, Phong trào thi đua ở cấp mình và chỉ đạo, triển khai đến công đoàn cơ sở.',
    ),
    dash(
      'Xây dựng mô hình, điển hình tiêu biểu và phổ biến, nhân rộng mô hình, điển hình; phối hợp tổ chức kiểm tra, giám sát việc thực hiện Cuộc vận động, Phong trào thi đua.',
    ),
    dash(
      'Hằng năm, chủ động phối hợp với chính quyền đồng cấp tổ chức đánh giá kết quả thực hiện; xem xét khen thưởng và đề nghị cấp trên khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong thực hiện Cuộc vận động, Phong trào thi đua; báo cáo kết quả thực hiện về Liên đoàn Lao động tỉnh.',
    ),
    dash('Tổ chức sơ kết, tổng kết Cuộc vận động, tôn vinh, khen thưởng cấp mình.'),
  ]),
  section('V.3', 'Công đoàn cơ sở', [
    dash(
      'Tham mưu với lãnh đạo cấp ủy và phối hợp với chính quyền đồng cấp triển khai thực hiện hiệu quả Cuộc vận động, Phong trào thi đua ở cấp mình;',
    ),
    dash(
      'Trực tiếp triển khai các mô hình, điển hình; vận động, tuyên truyền để đông đảo đoàn viên, người lao động tham gia thực hiện Cuộc vận động và Phong trào thi đua;',
    ),
    dash(
      'Hằng năm, phối hợp với chính quyền đồng cấp tổ chức đánh giá kết quả thực hiện; xem xét khen thưởng và đề nghị cấp trên khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong thực hiện Cuộc vận động, Phong trào thi đua tại Hội nghị CBCCVC, người lao động của cơ quan, đơn vị; báo cáo kết quả thực hiện về công đoàn cấp trên trực tiếp cơ sở.',
    ),
  ]),
];
