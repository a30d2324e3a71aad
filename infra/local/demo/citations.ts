import type { Chance } from './chance.ts';
import type { Trade } from './trades.ts';

// A citation is a deed, then what it brought: clauses that fit each other whatever is thrown.

const everyonesDeeds = [
  'Tận tình hướng dẫn từng bước, không để ai phải đi lại nhiều lần',
  'Thẳng thắn góp ý, công tâm khi được giao việc khó',
  'Từ chối quà cáp, giữ mình liêm khiết trong mọi phần việc',
  'Nhận việc mới không ngại khó, chia sẻ kinh nghiệm với đồng nghiệp trẻ',
  'Lắng nghe ý kiến trái chiều, trả lời rõ ràng và đúng hẹn',
  'Tiết kiệm từng khoản chi, giữ gìn của công như của nhà',
  'Nói đi đôi với làm, nhận lỗi và sửa lỗi trước tập thể',
  'Đến sớm, làm kỹ, giữ nơi làm việc ngăn nắp và thân thiện',
] as const;

const deeds: Readonly<Record<Trade, readonly string[]>> = {
  school: [
    'Kiên trì đến tận nhà vận động gia đình cho con em đến lớp đều đặn',
    'Nhận xét từng em công bằng, tận tâm, được phụ huynh tin cậy',
    'Tự làm đồ dùng dạy học từ vật liệu sẵn có của địa phương',
    'Kèm riêng những em tiếp thu chậm, không nhận thù lao',
    'Gặp gỡ phụ huynh bằng thái độ ôn hòa, giải thích thấu đáo mọi khoản đóng góp',
    'Đổi mới giờ dạy, mời đồng nghiệp dự giờ và góp ý thật lòng',
    'Ghi chép thu chi của lớp công khai, phụ huynh nào cũng xem được',
    'Nhận chủ nhiệm những lớp khó, không bỏ lại học sinh nào phía sau',
    'Cùng học sinh trồng và chăm vườn trường xanh suốt bốn mùa',
  ],
  health: [
    'Ân cần với người bệnh, giải thích rõ từng chỉ định trước khi thực hiện',
    'Sắp xếp lại quầy đón tiếp để người già và trẻ nhỏ được khám trước',
    'Không nhận tiền, quà của người bệnh dưới bất cứ hình thức nào',
    'Trực thay đồng nghiệp trong những đêm mưa lũ, không rời vị trí',
    'Xuống tận thôn bản khám, tư vấn cho người già yếu',
    'Ghi chép bệnh án trung thực, dám nhận trách nhiệm khi có sai sót',
    'Giữ buồng bệnh sạch sẽ, lời nói nhẹ nhàng cả khi quá tải',
  ],
  counter: [
    'Viết lại bảng hướng dẫn thủ tục bằng lời dễ hiểu cho người cao tuổi',
    'Giải quyết hồ sơ trước hẹn, gọi điện báo tận nơi cho người dân ở xa',
    'Giúp bà con nộp hồ sơ trực tuyến ngay tại nhà văn hóa thôn',
    'Chủ động báo cáo vướng mắc, đề xuất bỏ bớt giấy tờ trùng lặp',
    'Mời người dân ngồi, rót nước, rồi mới hỏi giấy tờ',
    'Xin lỗi bằng văn bản khi hồ sơ chậm và nêu rõ ngày trả mới',
  ],
  field: [
    'Bám địa bàn, bám dân, kiên quyết từ chối mọi lời nhờ vả sai quy định',
    'Cầm tay chỉ việc cho bà con ngay tại ruộng vườn, bến bãi',
    'Ghi chép số liệu trung thực, không tô hồng báo cáo',
    'Có mặt sớm nhất ở nơi xảy ra sự cố, bàn giao hiện trường minh bạch',
    'Đi cùng bà con suốt mùa vụ, không nhận bất cứ khoản bồi dưỡng nào',
    'Lập biên bản khách quan, đối xử với mọi hộ dân như nhau',
  ],
  office: [
    'Sắp xếp lại kho tài liệu để ai cũng tự tra cứu được',
    'Soạn thảo văn bản ngắn gọn, đúng hạn, không đùn đẩy việc cho nơi khác',
    'Đưa việc đăng ký, trả kết quả lên mạng để người dân đỡ đi lại',
    'Mở cửa phục vụ ngoài giờ trong những tuần cao điểm',
    'Trả lời điện thoại đường dây nóng kiên nhẫn, lịch sự đến phút cuối ngày',
    'Rà soát từng khoản mua sắm, báo cáo công khai trước đoàn viên',
  ],
};

const fruits = [
  'được đồng nghiệp tin yêu, người dân quý mến',
  'là tấm gương để lớp trẻ trong đơn vị noi theo',
  'góp phần xây dựng nơi làm việc văn minh, nghĩa tình',
  'làm cho người dân thêm tin vào đội ngũ công chức, viên chức',
  'nêu cao nếp sống kỷ cương và lòng tự trọng nghề nghiệp',
  'giữ trọn năm điều không đã cam kết từ đầu năm',
  'lan tỏa tinh thần phục vụ trong toàn công đoàn',
  'được tập thể ghi nhận tại hội nghị tổng kết năm',
  'để lại cách làm hay cho các đơn vị khác học tập',
  'khơi dậy nếp nghĩ vì người dân ở mỗi phần việc nhỏ',
] as const;

const collectiveDeeds = [
  'Niêm yết công khai, rút ngắn thời gian giải quyết ở mọi khâu có thể',
  'Duy trì hòm thư góp ý và trả lời từng ý kiến trước toàn đơn vị',
  'Xây dựng khuôn viên xanh, sạch, đẹp bằng chính công sức đoàn viên',
  'Đối thoại đều đặn giữa thủ trưởng và đoàn viên, không để việc tồn đọng',
  'Công khai thu chi, sử dụng đúng mục đích từng nguồn kinh phí được giao',
  'Xây dựng quy tắc ứng xử do chính đoàn viên viết và cùng nhau giữ',
  'Số hóa hồ sơ, để người dân làm được phần lớn thủ tục tại nhà',
  'Phân công rõ người, rõ việc, bảo vệ người dám nói thẳng, nói thật',
  'Tổ chức ngày đón tiếp người dân không chờ đợi, thủ trưởng trực tiếp lắng nghe',
  'Đưa năm điều không vào giao ước của từng tổ, từng phòng',
  'Sắp xếp nơi đón tiếp thoáng mát, có lối đi cho người khuyết tật',
  'Đều đặn kèm cặp người mới, không để ai đơn độc trước việc khó',
] as const;

const collectiveFruits = [
  'là điểm sáng của phong trào văn hóa công sở trong tỉnh',
  'được người dân đánh giá cao qua các đợt lấy ý kiến',
  'tập thể đoàn kết, không có biểu hiện tiêu cực',
  'mô hình đã được nhiều công đoàn cơ sở đến học tập',
  'giao ước thi đua được thực hiện trọn vẹn',
  'nền nếp, kỷ cương được giữ vững quanh năm',
] as const;

/** Writes citations of one list; within a unit no deed is told twice while another is left. */
export function citationsOf(dice: Chance) {
  const told = new Map<string, Set<string>>();
  const fresh = (place: string, from: readonly string[]): string => {
    const used = told.get(place) ?? new Set();
    const left = from.filter((deed) => !used.has(deed));
    const deed = dice.pick(left.length > 0 ? left : from);
    told.set(place, used.add(deed));
    return deed;
  };
  return {
    /** What a person is honoured for, in one sentence that fits their trade. */
    ofPerson: (unit: string, trade: Trade): string => {
      const deed = fresh(unit, dice.happens(0.6) ? deeds[trade] : everyonesDeeds);
      return `${deed}; ${fresh(`${unit}#fruit`, fruits)}.`;
    },
    /** What a unit is honoured for, in one sentence. */
    ofCollective: (): string => `${fresh('deed', collectiveDeeds)}; ${fresh('fruit', collectiveFruits)}.`,
  };
}

const undertakings = [
  'Hoàn thành các tiêu chuẩn của phong trào, không để xảy ra đơn thư vượt cấp',
  'Rút ngắn thời gian giải quyết hồ sơ, mở thêm một buổi tiếp dân ngoài giờ mỗi tuần',
  'Toàn thể đoàn viên ký cam kết năm điều không và tự chấm điểm đúng hạn',
  'Xây dựng phòng làm việc kiểu mẫu, trồng thêm cây xanh trong khuôn viên',
  'Đưa phần lớn thủ tục lên mạng, có người trực hướng dẫn tại chỗ',
  'Tổ chức đối thoại mỗi quý, trả lời hết ý kiến của đoàn viên và người dân',
  'Giới thiệu ít nhất một điển hình để công đoàn cấp trên biểu dương',
  'Thực hành tiết kiệm điện, nước, giấy và công khai kết quả hằng tháng',
] as const;

/** What a unit undertakes when it registers for a year. */
export const undertaking = (dice: Chance): string => {
  const first = dice.pick(undertakings);
  const second = dice.pick(undertakings.filter((other) => other !== first));
  return `${first}. ${second}.`;
};

/** What the parties of a pact promise each other. */
export const pactPromises = [
  'Nhắc nhau giữ đúng giờ giấc, tác phong và lời nói nơi công sở.',
  'Không đùn đẩy việc liên quan đến cả hai bên; trả lời nhau chậm nhất trong ngày làm việc sau.',
  'Mỗi quý cùng tổ chức một buổi vệ sinh, chăm sóc cây xanh.',
  'Góp ý thẳng thắn khi bên kia có biểu hiện gây phiền hà cho người dân.',
  'Cuối năm cùng đánh giá giao ước trước hội nghị.',
  'Chia sẻ cách làm hay và tài liệu tự học cho đoàn viên hai bên.',
] as const;
