import { dash, plain, section } from './section.ts';
import type { Section } from './section.ts';

/** Section IV: how the campaign is carried out. */
export const measures: readonly Section[] = [
  section('IV', 'GIẢI PHÁP THỰC HIỆN'),
  section('IV.1', 'Tuyên truyền nâng cao nhận thức của CB, CC, VC trong thực thi công vụ.', [
    dash(
      'Thường xuyên tuyên truyền nội dung của Cuộc vận động, Phong trào thi đua trên các bản tin, cổng thông tin của cơ quan, đơn vị và tổ chức công đoàn.',
    ),
    dash(
      'Phát tờ rơi, tờ gấp, treo băng rôn, áp phích các khẩu hiệu về Cuộc vận động và Phong trào thi đua.',
    ),
    dash(
      'Phối hợp với các cơ quan báo chí, truyền thông thường xuyên đưa tin, viết bài phản ánh về việc thực hiện Cuộc vận động, Phong trào thi đua, nhất là gương người tốt, việc tốt, mô hình, điển hình tiên tiến.',
    ),
    dash('Tổ chức tọa đàm, nói chuyện chuyên đề về Cuộc vận động, Phong trào thi đua.'),
    dash(
      'Tuyên truyền, vận động CBCCVC tự học tập rèn luyện, khắc phục hạn chế, yếu kém; không ngừng đổi mới, sáng tạo, đáp ứng yêu cầu nhiệm vụ.',
    ),
    dash(
      'Tổ chức đối thoại giữa lãnh đạo cơ quan, đơn vị với đoàn viên, CBCCVC về xây dựng giải pháp để triển khai hiệu quả Cuộc vận động và Phong trào thi đua.',
    ),
    dash(
      'Tổ chức các hoạt động tuyên dương, biểu dương, khen thưởng các tập thể, cá nhân là điển hình tiên tiến trong Cuộc vận động và Phong trào thi đua.',
    ),
  ]),
  section('IV.2', 'Công tác triển khai thực hiện.', [
    dash(
      'Hằng năm, Ban Chấp hành công đoàn tham mưu với Thủ trưởng cơ quan, đơn vị để tại hội nghị CBCCVC, hội nghị người lao động có Báo cáo riêng hoặc lồng ghép đánh giá kết quả thực hiện Cuộc vận động, Phong trào thi đua của năm trước; phát động thi đua thực hiện Cuộc vận động, Phong trào thi đua năm tới; đăng ký thi đua; ký kết giao ước thi đua giữa các phòng, ban, đơn vị.',
    ),
    dash(
      'Lồng ghép quá trình thực hiện nhiệm vụ chuyên môn với việc thực hiện Cuộc vận động và Phong trào thi đua.',
    ),
    dash('Tổ chức sơ kết, tổng kết, tôn vinh, khen thưởng.'),
  ]),
  section('IV.3', 'Xây dựng mô hình, điển hình.', [
    dash(
      'Mỗi công đoàn cấp trên cơ sở nên lựa chọn một hoặc một số mô hình cụ thể để tập trung chỉ đạo, tổ chức thực hiện và phổ biến, nhân rộng, tạo điểm nhấn và sức lan tỏa. Quan tâm xây dựng các điển hình cá nhân tiêu biểu, tạo sức thuyết phục của Cuộc vận động, Phong trào thi đua đến với đông đảo CBCCVC và xã hội.',
    ),
    dash(
      'Tiếp tục đẩy mạnh các phong trào thi đua, các cuộc vận động trong CBCCVC, trọng tâm là các phong trào “Lao động sáng tạo”; “Tham mưu giỏi, phục vụ tốt”; “Đổi mới sáng tạo, hiệu quả trong hoạt động của tổ chức Công đoàn”, Cuộc vận động người CBCCVC “Trung thành, trách nhiệm, liêm chính, sáng tạo”...',
    ),
  ]),
  section('IV.4', 'Công tác kiểm tra, giám sát', [
    plain(
      'Hằng năm, công đoàn các cấp xây dựng kế hoạch hoặc lồng ghép kiểm tra, giám sát cấp mình và cấp dưới về thực hiện Cuộc vận động, Phong trào thi đua, cụ thể gồm:',
    ),
    dash('Đối tượng kiểm tra: Các tập thể và cá nhân thuộc quyền quản lý trực tiếp.'),
    dash(
      'Nội dung kiểm tra, giám sát: Việc tổ chức phát động, ký kết giao ước thi đua, chỉ đạo triển khai và tổ chức thực hiện các nội dung thi đua; việc tự kiểm tra, giám sát; việc sơ kết, tôn vinh, khen thưởng; việc thực hiện quy chế dân chủ ở cơ sở; việc thực hiện chức trách nhiệm vụ được giao...',
    ),
  ]),
];
