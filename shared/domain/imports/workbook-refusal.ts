/**
 * Why a file cannot be read as a table, found before its first row is handed out. `row` is counted from 1, `cell` is
 * written as the person sees it (`C12`).
 */
export type WorkbookRefusal =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'workbook-broken' }
  | { readonly code: 'workbook-old' }
  | { readonly code: 'workbook-encrypted' }
  | { readonly code: 'workbook-binary' }
  | { readonly code: 'workbook-macros' }
  | { readonly code: 'workbook-open-document' }
  | { readonly code: 'workbook-unsafe' }
  | { readonly code: 'workbook-too-dense' }
  | { readonly code: 'no-sheet' }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'which-sheet'; readonly sheets: readonly string[]; readonly wanted: string }
  | { readonly code: 'sheet-empty'; readonly sheet?: string | undefined }
  | { readonly code: 'sheet-too-merged'; readonly most: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'too-many-columns'; readonly cell: string; readonly most: number }
  | { readonly code: 'too-many-texts' }
  | { readonly code: 'cell-too-long'; readonly cell: string; readonly most: number }
  | { readonly code: 'csv-encoding' }
  | { readonly code: 'csv-not-text' }
  | { readonly code: 'csv-quote'; readonly row: number };

const SAVE_AGAIN = 'Hãy mở tệp bằng Excel, chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”, rồi chọn lại tệp.';

/** What the person reads: what is the matter with the file, and what to do. Nothing has been changed by then. */
export function workbookSentence(refusal: WorkbookRefusal): string {
  switch (refusal.code) {
    case 'file-empty':
      return 'Tệp không có nội dung. Hãy kiểm tra rồi chọn lại tệp.';
    case 'file-too-large':
      return `Tệp lớn hơn ${refusal.megabytes} MB. Hãy xóa hình ảnh và các trang không dùng, hoặc chia thành nhiều tệp.`;
    case 'not-a-workbook':
      return `Đây không phải tệp Excel (.xlsx) hay CSV. ${SAVE_AGAIN}`;
    case 'workbook-broken':
      return `Tệp Excel bị hỏng hoặc tải lên chưa trọn. ${SAVE_AGAIN}`;
    case 'workbook-old':
      return `Đây là tệp Excel đời cũ (.xls). ${SAVE_AGAIN}`;
    case 'workbook-encrypted':
      return 'Tệp có mật khẩu. Hãy gỡ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi chọn lại tệp.';
    case 'workbook-binary':
      return `Đây là tệp Excel nhị phân (.xlsb). ${SAVE_AGAIN}`;
    case 'workbook-macros':
      return `Tệp có macro nên không được nhận. ${SAVE_AGAIN}`;
    case 'workbook-open-document':
      return 'Đây là tệp OpenDocument (.ods). Hãy mở tệp, chọn Lưu thành, kiểu .xlsx, rồi chọn lại tệp.';
    case 'workbook-unsafe':
      return `Tệp có cấu trúc không an toàn nên không được đọc. ${SAVE_AGAIN}`;
    case 'workbook-too-dense':
      return 'Tệp nén quá chặt, khi mở ra sẽ lớn gấp nhiều lần. Hãy chép phần dữ liệu sang một sổ mới rồi chọn lại tệp.';
    case 'no-sheet':
      return 'Tệp không có trang tính nào. Hãy dùng tệp mẫu.';
    case 'sheet-hidden':
      return `Trang tính “${refusal.sheet}” đang bị ẩn. Hãy cho hiện lại, kiểm tra dữ liệu rồi chọn lại tệp.`;
    case 'which-sheet':
      return `Tệp có nhiều trang tính: ${refusal.sheets.map((sheet) => `“${sheet}”`).join(', ')}. Hãy đặt tên trang cần nhập là “${refusal.wanted}”, hoặc xóa các trang khác.`;
    case 'sheet-empty':
      return refusal.sheet === undefined
        ? 'Tệp không có dòng dữ liệu nào. Hãy kiểm tra rồi chọn lại tệp.'
        : `Trang tính “${refusal.sheet}” không có dòng dữ liệu nào. Hãy kiểm tra rồi chọn lại tệp.`;
    case 'sheet-too-merged':
      return `Trang tính có hơn ${refusal.most} vùng ô gộp. Hãy bỏ gộp ô trong bảng rồi chọn lại tệp.`;
    case 'too-many-rows':
      return `Bảng có hơn ${refusal.most} dòng. Hãy chia thành nhiều tệp.`;
    case 'too-many-columns':
      return `Ô ${refusal.cell} nằm ngoài ${refusal.most} cột đầu. Hãy xóa các cột không dùng rồi chọn lại tệp.`;
    case 'too-many-texts':
      return 'Tệp có quá nhiều chữ. Hãy chia thành nhiều tệp.';
    case 'cell-too-long':
      return `Ô ${refusal.cell} dài hơn ${refusal.most} ký tự. Hãy rút ngắn nội dung rồi chọn lại tệp.`;
    case 'csv-encoding':
      return 'Chữ trong tệp CSV không theo bảng mã Unicode. Hãy mở tệp, chọn Lưu thành, kiểu “CSV UTF-8”, rồi chọn lại tệp; chữ gõ bằng phông .VnTime hoặc VNI phải chuyển mã sang Unicode trước.';
    case 'csv-not-text':
      return `Tệp có ký tự không phải là chữ. ${SAVE_AGAIN}`;
    case 'csv-quote':
      return `Dấu ngoặc kép ở dòng ${refusal.row} của tệp CSV không khép kín. Hãy sửa dòng đó, hoặc lưu tệp thành .xlsx.`;
  }
}
