import type { EvidenceFault } from '../domain/evidence/evidence-fault.ts';

/** Why a file was not taken, and what to do instead. */
export const EVIDENCE_SENTENCES: Readonly<Record<EvidenceFault, string>> = {
  'name-unsafe':
    'Tên tệp có ký tự ẩn hoặc ký tự đặc biệt. Hãy đổi tên tệp, chỉ dùng chữ, số, dấu cách và dấu gạch.',
  'name-double': 'Tên tệp có hai đuôi, như tệp giả dạng. Hãy đổi tên tệp để chỉ còn một đuôi rồi chọn lại.',
  'type-not-taken':
    'Loại tệp này không nhận. Hãy dùng ảnh (JPG, PNG, WebP), PDF, hoặc Word, Excel, PowerPoint.',
  'old-office':
    'Tệp Office đời cũ không kiểm tra được. Hãy mở tệp và lưu lại thành .docx, .xlsx, .pptx hoặc PDF.',
  empty: 'Tệp rỗng. Hãy mở thử tệp trên máy rồi chọn lại.',
  'too-large':
    'Tệp quá lớn: ảnh tối đa 8 MB, tài liệu tối đa 20 MB. Hãy giảm cỡ ảnh trong tệp hoặc chia thành nhiều tệp.',
  'size-differs': 'Tệp tải lên chưa trọn vẹn. Hãy tải lên lại.',
  'checksum-differs': 'Tệp đến nơi khác với tệp đã chọn. Hãy chọn và tải lên lại.',
  'type-differs': 'Nội dung tệp không đúng loại như đuôi tên. Hãy xuất lại tệp từ phần mềm gốc rồi chọn lại.',
  broken: 'Tệp bị hỏng hoặc bị cắt giữa chừng. Hãy mở thử tệp trên máy, lưu lại rồi chọn lại.',
  'more-than-it-says':
    'Trong tệp có phần thừa không thuộc loại tệp này. Hãy lưu lại bản mới từ phần mềm gốc.',
  'too-dense': 'Tệp nén bất thường, mở ra sẽ quá lớn. Hãy lưu lại bản mới hoặc xuất thành PDF.',
  encrypted: 'Tệp có mật khẩu nên không kiểm tra được. Hãy gỡ mật khẩu rồi chọn lại.',
  location: 'Ảnh còn ghi vị trí chụp. Hãy chọn ảnh ngay trong trang này để hệ thống tự xóa vị trí.',
  active: 'Tệp có lệnh tự chạy. Hãy in lại tệp thành PDF mới, không kèm lệnh, rồi chọn lại.',
  macros: 'Tệp có macro. Hãy lưu lại không kèm macro (.docx, .xlsx, .pptx) hoặc xuất thành PDF.',
  embedded: 'Tệp có tệp khác nhúng bên trong. Hãy bỏ phần nhúng hoặc xuất thành PDF.',
  outside: 'Tệp tự lấy nội dung từ nơi khác. Hãy ngắt liên kết ngoài rồi lưu lại, hoặc xuất thành PDF.',
  'not-scanned': 'Không quét được mã độc trong tệp này. Hãy lưu lại hoặc xuất thành PDF rồi chọn lại.',
  infected: 'Tệp có mã độc. Tệp đã bị xóa; hãy quét vi-rút máy của bạn trước khi dùng tệp khác.',
};
