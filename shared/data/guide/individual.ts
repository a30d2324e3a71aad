import { dash, section } from './section.ts';
import type { Section } from './section.ts';

/** Section III.1.2: the 10 standards for individuals. */
export const individualStandards: readonly Section[] = [
  section('III.1.2', 'Đối với cá nhân:'),
  section('III.1.2.1', 'Đạo đức công vụ và kỷ luật, kỷ cương hành chính:', [
    dash(
      'Luôn tôn trọng, lắng nghe nhân dân, gần gũi, chia sẻ với những khó khăn, bức xúc của nhân dân; tận tình hướng dẫn, giải thích cặn kẽ những thắc mắc của từng người dân, giúp đỡ, hỗ trợ nhân dân và doanh nghiệp; thường xuyên tu dưỡng, rèn luyện phẩm chất đạo đức, thực hành đạo đức công vụ và trách nhiệm nghề nghiệp.',
    ),
    dash(
      'Đặt lợi ích của tập thể, lợi ích quốc gia, dân tộc lên trên hết; nêu cao ý thức, trách nhiệm đối với công việc được giao. Trung thành, trung thực, thẳng thắn, không hám danh lợi; chấp hành mọi sự phân công của tổ chức, tuân thủ thứ bậc hành chính, phục tùng sự chỉ đạo, điều hành của cấp trên.',
    ),
    dash(
      'Thực hiện lối sống lành mạnh, tiết kiệm, không phô trương, lãng phí; tôn trọng truyền thống văn hóa tốt đẹp của dân tộc và địa phương; gương mẫu trong giao tiếp, ứng xử, phát ngôn; giữ gìn không gian xanh, sạch, đẹp, môi trường văn hóa thân thiện, văn minh nơi công sở.',
    ),
    dash(
      'Chấp hành nghiêm chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nội quy, quy chế của cơ quan, đơn vị; tôn trọng và chấp hành nguyên tắc tập trung dân chủ, nêu cao tinh thần tự phê bình và phê bình. Tuyệt đối không đưa ra yêu sách, đòi hỏi, nhận tiền quà của người dân hoặc doanh nghiệp để giải quyết công việc của họ.',
    ),
    dash(
      'Tuân thủ thời giờ làm việc; sử dụng thời gian làm việc khoa học và hiệu quả; trang phục gọn gàng, sạch sẽ, lịch sự, phù hợp với tính chất công việc, đặc thù trang phục của ngành và thuần phong, mỹ tục của dân tộc.',
    ),
  ]),
  section('III.1.2.2', 'Thực hiện nhiệm vụ chuyên môn, nghiệp vụ:', [
    dash(
      'Nêu cao tinh thần tự học, thường xuyên học tập, cập nhật, trau dồi kiến thức, kỹ năng để nâng cao trình độ chuyên môn, nghiệp vụ, phương pháp công tác, đáp ứng yêu cầu nhiệm vụ.',
    ),
    dash(
      'Tâm huyết, trách nhiệm, cần mẫn, tận tụy, năng động, sáng tạo, công tâm, khách quan, chu đáo, cẩn trọng trong thực thi công vụ. Đảm bảo mọi công việc được giao đều đáp ứng yêu cầu về chất lượng, tiến độ, phù hợp với quy định của pháp luật.',
    ),
    dash(
      'Sẵn sàng nhận và nỗ lực để hoàn thành mọi nhiệm vụ được giao, đặc biệt là những việc khó, việc mới; tích cực chia sẻ trách nhiệm công việc với đồng nghiệp và cấp dưới.',
    ),
    dash(
      'Trung thực, khách quan trong tham mưu, báo cáo, đề xuất, tham gia đóng góp với cấp trên và đồng nghiệp; chỉ thực hiện nhiệm vụ trong phạm vi thẩm quyền và trách nhiệm.',
    ),
    dash(
      'Chủ động phát hiện những vướng mắc, bất cập trong quá trình thực thi công vụ để báo cáo cá nhân và cơ quan có thẩm quyền; chủ động, linh hoạt và trách nhiệm trong việc giải quyết các kiến nghị, bức xúc, vướng mắc của nhân dân; không ngừng nâng cao sự hài lòng của người dân và doanh nghiệp.',
    ),
  ]),
];
