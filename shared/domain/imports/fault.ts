import type { Day } from '../kernel/day.ts';
import { formatDay } from '../kernel/day.ts';

/** What is wrong with a cell, or with a row beside the others. */
export type Fault =
  | { readonly code: 'missing' }
  | { readonly code: 'merged'; readonly range: string }
  | { readonly code: 'formula-error'; readonly error: string }
  | { readonly code: 'uncomputed' }
  | { readonly code: 'not-a-text' }
  | { readonly code: 'too-long'; readonly letters: number; readonly most: number }
  | { readonly code: 'control-characters' }
  | { readonly code: 'legacy-font' }
  | { readonly code: 'no-letters' }
  | { readonly code: 'day-as-number' }
  | { readonly code: 'day-in-part' }
  | { readonly code: 'day-impossible' }
  | { readonly code: 'not-a-day' }
  | { readonly code: 'day-out-of-span'; readonly from: Day; readonly until: Day }
  | { readonly code: 'not-a-choice'; readonly choices: readonly string[] }
  | { readonly code: 'identity-number' }
  | { readonly code: 'zero-lost' }
  | { readonly code: 'not-a-code' }
  | { readonly code: 'not-a-year'; readonly from: number; readonly until: number }
  | { readonly code: 'not-a-decision-number' }
  | { readonly code: 'not-an-honour-code' }
  | { readonly code: 'ground-in-part' }
  | { readonly code: 'unit-differs'; readonly known: string }
  | { readonly code: 'unit-since'; readonly from: Day }
  | { readonly code: 'code-of-another' }
  | { readonly code: 'manager-missing' }
  | { readonly code: 'manager-at-top' }
  | { readonly code: 'manager-unknown'; readonly manager: string }
  | { readonly code: 'manager-not-above'; readonly manager: string }
  | { readonly code: 'cycle'; readonly line: readonly string[] }
  | { readonly code: 'repeated'; readonly row: number }
  | { readonly code: 'award-not-for'; readonly subject: 'person' | 'collective' }
  | { readonly code: 'decision-differs'; readonly row: number }
  | { readonly code: 'decision-before-year' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'not-yes-or-no' }
  | { readonly code: 'band-in-part' }
  /** What is wrong with a line of a sheet, in the sentence that the sheet itself says. */
  | { readonly code: 'line'; readonly sentence: string }
  | { readonly code: 'person-unknown' }
  | { readonly code: 'name-differs'; readonly known: string }
  | { readonly code: 'own-case' }
  | { readonly code: 'own-points' }
  | { readonly code: 'sheet-settled' }
  | { readonly code: 'sheet-of-another-set' }
  | { readonly code: 'round-closed' }
  | { readonly code: 'past-deadline' };

/** A fault with the title of its column and the sentence that people read. */
export type CellFault = { readonly code: Fault['code']; readonly column: string; readonly message: string };
/** The same with the number of its row, as the person's program shows it. */
export type RowFault = CellFault & { readonly row: number };

/** The fault of a column. */
export const faultOf = (column: string, fault: Fault): CellFault => ({
  code: fault.code,
  column,
  message: sentenceOf(fault),
});

/** What a person reads of a fault: what is the matter, and what to do. */
function sentenceOf(fault: Fault): string {
  switch (fault.code) {
    case 'missing':
      return 'Ô này để trống. Hãy điền vào.';
    case 'merged':
      return `Ô nằm trong vùng gộp ${fault.range}. Hãy bỏ gộp rồi điền từng dòng.`;
    case 'formula-error':
      return `Công thức ở ô này báo lỗi ${fault.error}. Hãy sửa công thức hoặc gõ giá trị.`;
    case 'uncomputed':
      return 'Công thức ở ô này chưa có kết quả. Hãy mở tệp bằng Excel rồi lưu lại, hoặc gõ giá trị.';
    case 'not-a-text':
      return 'Ô này không phải là chữ. Hãy gõ lại dưới dạng văn bản.';
    case 'too-long':
      return `Nội dung dài ${fault.letters} ký tự, nhiều nhất là ${fault.most}. Hãy viết ngắn lại.`;
    case 'control-characters':
      return 'Ô này có ký tự ẩn không dùng được. Hãy xóa rồi gõ lại.';
    case 'legacy-font':
      return 'Chữ ở ô này gõ bằng phông cũ (.VnTime, VNI) hoặc sai bảng mã. Hãy chuyển sang Unicode.';
    case 'no-letters':
      return 'Ô này không có chữ cái nào. Hãy kiểm tra lại cột.';
    case 'day-as-number':
      return 'Ô này là số, chưa rõ là ngày nào. Hãy gõ ngày/tháng/năm, ví dụ 05/02/2020.';
    case 'day-in-part':
      return 'Chưa đủ ngày, tháng và năm bốn chữ số. Hãy gõ đủ, ví dụ 05/02/2020.';
    case 'day-impossible':
      return 'Ngày này không có trong lịch. Hãy gõ theo thứ tự ngày/tháng/năm, ví dụ 25/02/2020.';
    case 'not-a-day':
      return 'Ô này không phải là ngày. Hãy gõ ngày/tháng/năm, ví dụ 05/02/2020.';
    case 'day-out-of-span':
      return `Ngày phải từ ${formatDay(fault.from)} đến ${formatDay(fault.until)}. Hãy kiểm tra lại năm.`;
    case 'not-a-choice':
      return `Không có trong danh mục. Hãy chọn một trong: ${fault.choices.join('; ')}.`;
    case 'identity-number':
      return 'Số căn cước có 12 chữ số, chứng minh nhân dân cũ có 9. Hãy kiểm tra lại.';
    case 'zero-lost':
      return 'Số này thiếu số 0 ở đầu, do Excel bỏ mất. Hãy định dạng cột là Văn bản rồi gõ lại đủ số.';
    case 'not-a-code':
      return 'Mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch dưới, nhiều nhất 64 ký tự. Hãy sửa lại mã.';
    case 'not-a-year':
      return `Năm phải từ ${fault.from} đến ${fault.until}. Hãy kiểm tra lại.`;
    case 'not-a-decision-number':
      return 'Số quyết định viết như 47/QĐ-LĐLĐ. Hãy ghi đủ số và ký hiệu.';
    case 'not-an-honour-code':
      return 'Mã xác minh gồm 8 ký tự, ví dụ 7KQM-3XDT. Hãy kiểm tra lại, hoặc để trống để được cấp mã.';
    case 'ground-in-part':
      return 'Quyết định ghi chưa đủ loại, số, ngày và cơ quan ban hành. Hãy điền đủ bốn ô, hoặc để trống cả bốn.';
    case 'unit-differs':
      return `Đơn vị mang mã này đã có, ghi là “${fault.known}”. Hãy sửa cho khớp; muốn đổi thì dùng trang Tổ chức, theo quyết định.`;
    case 'unit-since':
      return `Đơn vị mang mã này đã có, từ ngày ${formatDay(fault.from)}. Hãy sửa ngày cho khớp, hoặc dùng mã khác.`;
    case 'code-of-another':
      return 'Mã xác minh này đã cấp cho người hoặc tập thể khác. Hãy để trống ô này để được cấp mã mới.';
    case 'manager-missing':
      return 'Đơn vị này phải có cấp trên trực tiếp. Hãy ghi mã của cấp trên.';
    case 'manager-at-top':
      return 'Đơn vị ở cấp cao nhất không có cấp trên. Hãy để trống ô này, hoặc sửa cấp.';
    case 'manager-unknown':
      return `Không có đơn vị mang mã ${fault.manager} trong tệp hay trong danh sách hiện có. Hãy sửa mã, hoặc thêm dòng của đơn vị đó.`;
    case 'manager-not-above':
      return `Đơn vị ${fault.manager} không ở cấp cao hơn. Hãy sửa cấp, hoặc mã của cấp trên.`;
    case 'cycle':
      return `Các đơn vị là cấp trên của nhau thành vòng: ${fault.line.join(' → ')}. Hãy sửa mã cấp trên của một đơn vị.`;
    case 'repeated':
      return `Trùng với dòng ${fault.row}. Hãy bỏ một trong hai dòng.`;
    case 'award-not-for':
      return fault.subject === 'person'
        ? 'Hình thức này không dành cho cá nhân. Hãy sửa hình thức, hoặc sửa “Cá nhân/Tập thể”.'
        : 'Hình thức này không dành cho tập thể. Hãy sửa hình thức, hoặc sửa “Cá nhân/Tập thể”.';
    case 'decision-differs':
      return `Cùng số quyết định này, dòng ${fault.row} ghi khác ngày, cơ quan hoặc người ký. Hãy ghi thống nhất.`;
    case 'decision-before-year':
      return 'Quyết định ký trước năm được khen. Hãy kiểm tra lại năm hoặc ngày.';
    case 'not-a-number':
      return 'Ô này không phải là số. Hãy gõ số, ví dụ 7 hoặc 7,5.';
    case 'not-yes-or-no':
      return 'Dòng này chỉ ghi Có hoặc Không.';
    case 'band-in-part':
      return 'Dòng này cần cả tỷ lệ và điểm. Hãy điền đủ hai ô, hoặc để trống cả hai.';
    case 'line':
      return fault.sentence;
    case 'person-unknown':
      return 'Không có người mang mã này trong đơn vị hôm nay. Hãy tải lại sổ và không sửa cột mã.';
    case 'name-differs':
      return `Mã này là của “${fault.known}”. Hãy kiểm tra xem dòng có bị chép lệch không.`;
    case 'own-case':
      return 'Không ai nhập phiếu của chính mình. Hãy để trống dòng này, hoặc nhờ người khác nhập.';
    case 'own-points':
      return 'Người này đã tự chấm; điểm tự chấm không bị ghi đè. Hãy để trống dòng này.';
    case 'sheet-settled':
      return 'Phiếu của người này đã được đánh giá. Hãy để trống dòng này.';
    case 'sheet-of-another-set':
      return 'Người này chấm theo bộ tiêu chuẩn khác. Hãy nhập ở sổ của bộ đó.';
    case 'round-closed':
      return 'Đợt này đã đóng, không nhập thêm được.';
    case 'past-deadline':
      return 'Hạn gửi phiếu của đơn vị đã hết. Hãy đề nghị công đoàn cấp trên gia hạn, rồi tải lại sổ này.';
  }
}
