import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { scoreProfiles } from './province.ts';

// What units write to the lines that ask for words: what was done, how it is known, what came of it. The clauses of a line
// fit each other, and no two units have more than one of the three in common, so that their words are their own.

type Clauses = {
  readonly done: readonly string[];
  readonly known: readonly string[];
  readonly came: readonly string[];
};

const CLAUSES: Readonly<Record<ItemId, Clauses>> = {
  1.1: {
    done: [
      'Tổ chức ba buổi sinh hoạt chuyên đề về học tập và làm theo tấm gương Bác',
      'Xây dựng mô hình “Mỗi tuần một việc tốt” ở tất cả các tổ công đoàn',
      'Đưa nội dung Chỉ thị 05 vào sinh hoạt tổ hằng tháng, có sổ ghi chép',
      'Phát động đăng ký việc làm theo, mỗi người một việc cụ thể, đo đếm được',
      'Mời cán bộ hưu trí kể chuyện về nếp làm việc liêm khiết, tận tụy',
      'Giới thiệu gương người tốt, việc tốt trên bảng tin và nhóm trao đổi của đơn vị',
      'Mở góc đọc sách về Bác, các tổ luân phiên giới thiệu sách',
      'Tổ chức hội thi kể chuyện “Người tốt quanh ta” nhân dịp 19 tháng 5',
      'Soi lại tác phong phục vụ ở từng vị trí việc làm, tự phê bình và phê bình',
    ],
    known: [
      'có danh sách ký tên và ảnh từng buổi',
      'kế hoạch ban hành từ tháng hai, mỗi quý kiểm điểm một lần',
      'tổ trưởng ghi nhật ký theo tuần, ban chấp hành xem chéo',
      'thủ trưởng cùng dự và nhận việc của chính mình',
      'nội dung gắn với năm điều không của cuộc vận động',
      'kinh phí trích từ nguồn công đoàn, đã quyết toán công khai',
      'biên bản lưu trong hồ sơ của ban chấp hành',
      'ai vắng được nghe lại vào tuần kế tiếp',
      'bài và ảnh đăng trên trang tin, ai cũng xem được',
    ],
    came: [
      'hai điển hình được hội nghị bình chọn để đề nghị cấp trên biểu dương',
      'cả năm không đoàn viên nào bị phản ánh về thái độ',
      'nếp đúng giờ, đúng hẹn được giữ đều qua các quý',
      'ba sáng kiến nhỏ đã áp dụng, bớt nhiều việc giấy tờ',
      'đoàn viên trẻ tự nguyện nhận thêm phần việc khó',
      'cụm thi đua đã giới thiệu cách làm cho các đơn vị khác',
      'hộp thư góp ý nhận nhiều lời khen hơn năm trước',
      'chín trong mười người hoàn thành việc đã đăng ký',
      'việc nào chưa làm được đã nêu thẳng trong báo cáo tổng kết',
    ],
  },
  2.1: {
    done: [
      'Bảng niêm yết đặt ngay lối vào, cỡ chữ lớn để người cao tuổi đọc được',
      'Toàn bộ thủ tục được rà hai lần trong năm, bản cũ thay ngay trong ngày',
      'Mã quét dán cạnh từng bàn tiếp để tra phí, lệ phí trên điện thoại',
      'Quy định về hồ sơ in thành tờ rơi, phát tại nơi đón tiếp',
      'Trang thông tin điện tử có mục riêng về thủ tục, tìm được bằng từ khóa',
      'Mức thu và cách nộp ghi rõ ở cả phòng kế toán lẫn cổng chính',
      'Lịch tiếp dân và số đường dây nóng treo ở ba vị trí dễ thấy',
      'Phòng chờ có màn hình chiếu lần lượt trình tự của từng việc',
      'Sổ tay hướng dẫn được viết lại theo những câu người dân hay hỏi',
    ],
    known: [
      'ảnh các vị trí kèm theo phiếu',
      'tổ kiểm tra của công đoàn đi soát vào ngày đầu tháng',
      'một người được giao cập nhật, có người thay khi vắng',
      'đã đối chiếu với danh mục do tỉnh công bố',
      'danh sách văn bản có chữ ký của thủ trưởng',
      'chỗ nào khó hiểu được ghi vào sổ góp ý để sửa',
      'mỗi lần thay đổi đều báo trước cho mọi người',
      'biên bản kiểm tra quý II và quý III lưu ở văn phòng',
      'đoàn viên trực được tập huấn trước khi áp dụng',
    ],
    came: [
      'từ tháng 4 không còn ai thắc mắc về khoản thu',
      'số lượt hỏi lại giảm khoảng một phần ba',
      'qua kiểm tra, việc nào cũng có đủ hồ sơ, thời hạn, lệ phí',
      'mức hài lòng cao hơn đợt lấy ý kiến trước',
      'không hồ sơ nào bị trả vì thiếu hướng dẫn',
      'đoàn kiểm tra của cấp trên đánh giá là dễ tra cứu',
      'hai đơn vị bạn đã đến xem và làm theo',
      'ai đến lần đầu cũng tự tìm được việc của mình',
      'cuối năm soát lại chỉ còn một bản in mờ, đã thay',
    ],
  },
};

/** Three units of one union whose words to a line have visibly one source: what the hint to reviewers is for. */
const OF_ONE_SOURCE: Readonly<Record<string, string>> = {
  CS005:
    'Trường đã niêm yết đầy đủ thủ tục, phí và lệ phí tại bảng tin cổng chính và trên trang thông tin điện tử; giao một đồng chí văn thư cập nhật hằng tháng, có sổ theo dõi; trong năm không có phản ánh nào về việc thu sai quy định.',
  CS006:
    'Nhà trường đã niêm yết đầy đủ thủ tục, phí và lệ phí tại bảng tin cổng chính và trên trang thông tin điện tử; giao một đồng chí văn thư cập nhật hằng tháng, có sổ theo dõi; trong năm không có phản ánh nào về việc thu sai quy định.',
  CS007:
    'Trung tâm đã niêm yết đầy đủ thủ tục, phí và lệ phí tại bảng tin cổng chính và trên trang thông tin điện tử; giao một đồng chí kế toán cập nhật hằng tháng, có sổ theo dõi; trong năm không có phản ánh nào về việc thu sai quy định.',
};
const ITS_LINE: ItemId = '2.1';

/** The clauses of the unit at this place: two units that have one place of three in common differ in both others. */
function written({ done, known, came }: Clauses, place: number): string {
  const across = Math.floor(place / done.length);
  const [first, second, third] = [
    done[place % done.length],
    known[across % known.length],
    came[(place + across) % came.length],
  ];
  return `${first ?? ''}, ${second ?? ''}; ${third ?? ''}.`;
}

/** What a unit of the demo that scores in 2026 writes to the lines of its sheet. Throws for a unit that does not score. */
export function justificationsOf(unit: UnitId): Evidence {
  const place = scoreProfiles.units.findIndex((profile) => profile.unit === unit);
  if (place < 0) throw new Error(`${unit} does not score in the demo`);
  return Object.fromEntries(
    Object.entries(CLAUSES).map(([item, clauses]) => {
      const copied = item === ITS_LINE ? OF_ONE_SOURCE[unit] : undefined;
      return [item, { note: copied ?? written(clauses, place), files: [] }];
    }),
  );
}
