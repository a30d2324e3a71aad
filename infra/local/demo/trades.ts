/** What kind of work an institution does: it decides how many people it has and what they are praised for. */
export type Trade = 'school' | 'health' | 'counter' | 'field' | 'office';

/** The trade of a unit, read from its name. */
export function tradeOf(name: string): Trade {
  if (/hành chính công|Một cửa|Tiếp nhận và Trả kết quả|Đăng ký|Dịch vụ việc làm|Đăng kiểm/.test(name))
    return 'counter';
  if (/Trường (Mầm non|Tiểu học|TH|Phổ thông|Cao đẳng|Trung cấp)|Giáo dục|giáo dục|Ngoại ngữ/.test(name))
    return 'school';
  if (/Bệnh viện|Y tế|Kiểm soát bệnh tật|Cấp cứu|Kiểm nghiệm/.test(name)) return 'health';
  if (/Kiểm lâm|[Nn]ông|Rừng|Thủy|Vườn|biển|Cảng|Chăn nuôi|Giống|Cây xanh|[Qq]uan trắc/.test(name))
    return 'field';
  return 'office';
}
