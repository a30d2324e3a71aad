/**
 * A grassroots union by the institution it belongs to. `formerly`: the institution's name before 2025-07-01;
 * `civilServants`: it stood under the civil-servant union until that one closed; `since`: founded later than the rest.
 */
export type GrassrootsRow = {
  readonly institution: string;
  readonly formerly?: string;
  readonly civilServants?: true;
  readonly since?: string;
};

const same = (institution: string): GrassrootsRow => ({ institution });
const renamed = (institution: string, formerly: string): GrassrootsRow => ({ institution, formerly });
const moved = (institution: string, formerly?: string): GrassrootsRow =>
  formerly ? { institution, formerly, civilServants: true } : { institution, civilServants: true };
const founded = (since: string, institution: string): GrassrootsRow => ({ institution, since });

/** Grassroots by the union that supervises them now; `CS001` to `CS120` are counted in this order. */
export const grassrootsRows: Readonly<Record<string, readonly GrassrootsRow[]>> = {
  CT01: [
    same('Trường THPT Đồng Lĩnh'),
    moved('Trung tâm Lưu trữ tỉnh Sông Lam', 'Chi cục Văn thư – Lưu trữ tỉnh Sông Lam'),
    renamed(
      'Trung tâm Phục vụ hành chính công phường Trường Thọ Đông',
      'Bộ phận Tiếp nhận và Trả kết quả thành phố Trường Thọ',
    ),
    same('Trường Mầm non Hoa Gạo'),
    renamed('Trường Tiểu học Trường Thọ Đông', 'Trường Tiểu học Ngõ Gạch'),
    same('Trường THCS Cầu Ngói Đỏ'),
    moved('Trung tâm Công nghệ số tỉnh Sông Lam', 'Trung tâm Công nghệ thông tin tỉnh Sông Lam'),
    renamed('Trạm Y tế phường Trường Thọ Đông', 'Trạm Y tế phường Ngõ Gạch'),
    same('Ban Quản lý Chợ trung tâm Trường Thọ'),
    moved('Trung tâm Dịch vụ việc làm tỉnh Sông Lam'),
    renamed(
      'Trung tâm Văn hóa, Thể thao và Truyền thanh phường Trường Thọ Đông',
      'Trung tâm Văn hóa, Thông tin và Thể thao thành phố Trường Thọ',
    ),
    moved('Thư viện tỉnh Sông Lam'),
    same('Trường Mầm non Sao Khuê'),
    founded('2021-09-01', 'Nhà Văn hóa Thiếu nhi Trường Thọ'),
  ],
  CT02: [
    same('Trường THPT Hưng Lĩnh'),
    renamed('Trung tâm Phục vụ hành chính công phường Hưng Lĩnh', 'Bộ phận Một cửa thị xã Hưng Lĩnh'),
    same('Trường THCS Đồi Sim'),
    same('Trường Tiểu học Giếng Ngọc'),
    same('Trường Mầm non Ánh Sao Ngõ Ươm'),
    moved('Bảo tàng tỉnh Sông Lam'),
    moved('Trung tâm Trợ giúp pháp lý tỉnh Sông Lam'),
    renamed('Trạm Y tế phường Hưng Lĩnh', 'Trạm Y tế phường Phố Ổi'),
    moved('Phòng Công chứng Đồi Sim', 'Phòng Công chứng số 2 tỉnh Sông Lam'),
    same('Ban Quản lý Công viên và Cây xanh Hưng Lĩnh'),
    renamed('Trung tâm Dịch vụ tổng hợp phường Hưng Lĩnh', 'Trung tâm Truyền thông thị xã Hưng Lĩnh'),
    founded('2022-03-01', 'Trường Tiểu học và THCS Phố Ổi'),
  ],
  CT03: [
    same('Trường Phổ thông dân tộc nội trú Mường Khằng'),
    renamed(
      'Trung tâm Phục vụ hành chính công xã Mường Khằng Thượng',
      'Bộ phận Tiếp nhận và Trả kết quả huyện Mường Khằng',
    ),
    same('Trường Mầm non Bản Ngần'),
    same('Trường Tiểu học Nà Ổi'),
    same('Trường Phổ thông dân tộc bán trú THCS Pá Ưng'),
    renamed('Trạm Y tế xã Mường Khằng Thượng', 'Trạm Y tế xã Mường Khằng'),
    same('Ban Quản lý Rừng phòng hộ Pu Ẳng'),
    renamed(
      'Trung tâm Dịch vụ nông nghiệp xã Mường Khằng Thượng',
      'Trung tâm Dịch vụ nông nghiệp huyện Mường Khằng',
    ),
    same('Trường THPT Mường Khằng'),
  ],
  CT04: [
    same('Trường THPT Khe Ngần'),
    renamed('Trung tâm Phục vụ hành chính công xã Khe Ngần', 'Bộ phận Một cửa huyện Khe Ngần'),
    same('Trường THCS Suối Đẫm'),
    same('Trường Tiểu học Khe Ngần'),
    same('Trường Mầm non Hoa Mẫu Đơn'),
    same('Trạm Y tế xã Khe Ngần'),
    same('Ban Quản lý Khu du lịch Hồ Núi Ổi'),
    renamed(
      'Trung tâm Văn hóa, Thể thao và Truyền thanh xã Khe Ngần',
      'Trung tâm Văn hóa, Thông tin và Thể thao huyện Khe Ngần',
    ),
    same('Xí nghiệp Thủy nông Suối Đẫm'),
  ],
  CT05: [
    same('Trường THPT Đồng Trằm'),
    renamed(
      'Trung tâm Phục vụ hành chính công xã Đồng Trằm',
      'Bộ phận Tiếp nhận và Trả kết quả huyện Đồng Trằm',
    ),
    same('Trường THCS Lũng Ấp'),
    same('Trường Tiểu học Cồn Dứa'),
    same('Trường Mầm non Bông Trang'),
    renamed('Trạm Y tế xã Đồng Trằm', 'Trạm Y tế thị trấn Trằm'),
    same('Ban Quản lý Dự án đầu tư xây dựng khu vực Đồng Trằm'),
    renamed('Trung tâm Dịch vụ tổng hợp xã Đồng Trằm', 'Trung tâm Phát triển quỹ đất huyện Đồng Trằm'),
    same('Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên Đồng Trằm'),
  ],
  CT06: [
    same("Trường Phổ thông dân tộc nội trú Ea H'Dơng"),
    renamed("Trung tâm Phục vụ hành chính công xã Ea H'Dơng", "Bộ phận Một cửa huyện Ea H'Dơng"),
    same('Trường THCS Buôn Ơng'),
    same('Trường Tiểu học Y Đăm'),
    same('Trường Mầm non Hoa Pơ Lang'),
    renamed("Trạm Y tế xã Ea H'Dơng", 'Trạm Y tế xã Buôn Ơng'),
    same("Ban Quản lý Rừng đặc dụng Chư Ê'Đrăng"),
    same("Trường THPT Ea H'Dơng"),
    founded('2020-08-15', 'Trường Tiểu học Ea Ứ'),
  ],
  CT07: [
    same('Trường THPT Cửa Ổn'),
    renamed('Trung tâm Phục vụ hành chính công xã Cửa Ổn', 'Bộ phận Một cửa huyện Cửa Ổn'),
    same('Trường THCS Bãi Ngát'),
    same('Trường Tiểu học Xóm Lưới'),
    same('Trường Mầm non Sóng Biếc'),
    same('Trạm Y tế xã Cửa Ổn'),
    same('Ban Quản lý Cảng cá Cửa Ổn'),
    renamed('Trung tâm Dịch vụ nông nghiệp xã Cửa Ổn', 'Trạm Khuyến nông huyện Cửa Ổn'),
  ],
  CT08: [
    same('Trường THPT Bến Ưng'),
    renamed('Trung tâm Phục vụ hành chính công phường Bến Ưng', 'Bộ phận Một cửa thị xã Bến Ưng'),
    moved('Trung tâm Xúc tiến đầu tư tỉnh Sông Lam', 'Trung tâm Xúc tiến đầu tư và Thương mại tỉnh Sông Lam'),
    moved('Trung tâm Quan trắc môi trường tỉnh Sông Lam'),
    same('Trường THCS Bến Ưng'),
    same('Trường Tiểu học Dốc Đền'),
    same('Trường Mầm non Thảo Nguyên Xanh'),
    renamed('Trạm Y tế phường Bến Ưng', 'Trạm Y tế phường Dốc Đền'),
    moved('Trung tâm Đăng kiểm phương tiện Bến Ưng', 'Trung tâm Đăng kiểm xe cơ giới Bến Ưng'),
    same('Ban Quản lý Bến xe Bến Ưng'),
  ],
  CT09: [
    same('Trường THPT Chuyên Sông Lam'),
    same('Trường THPT Nậm Khẳm'),
    same('Trường THPT Phú Ựng'),
    same('Trường THPT Đồi Ngâu'),
    same('Trường THPT Bãi Ngát'),
    same('Trường Phổ thông dân tộc nội trú tỉnh Sông Lam'),
    renamed(
      'Trung tâm Giáo dục thường xuyên tỉnh Sông Lam',
      'Trung tâm Giáo dục thường xuyên – Hướng nghiệp tỉnh',
    ),
    same('Trường Cao đẳng Sư phạm Sông Lam'),
    same('Trường Trung cấp Văn hóa Nghệ thuật Sông Lam'),
    same('Trung tâm Hỗ trợ phát triển giáo dục hòa nhập Sông Lam'),
    same('Trường THPT Cồn Dứa'),
    same('Trường THPT Lũng Ấp'),
    same('Trường THPT Vạn Ấm'),
    same('Trường Phổ thông Năng khiếu Thể thao Sông Lam'),
    founded('2021-08-20', 'Trường THPT Thượng Ngàn'),
    same('Trung tâm Tin học – Ngoại ngữ Sông Lam'),
  ],
  CT10: [
    same('Bệnh viện Đa khoa tỉnh Sông Lam'),
    renamed('Bệnh viện Đa khoa khu vực Bến Ưng', 'Trung tâm Y tế thị xã Bến Ưng'),
    same('Bệnh viện Y học cổ truyền Sông Lam'),
    same('Bệnh viện Sản – Nhi Sông Lam'),
    same('Bệnh viện Phục hồi chức năng Đồi Ngâu'),
    same('Trung tâm Kiểm soát bệnh tật tỉnh Sông Lam'),
    same('Trung tâm Kiểm nghiệm dược phẩm tỉnh Sông Lam'),
    renamed('Trung tâm Y tế khu vực Khe Ngần', 'Trung tâm Y tế huyện Khe Ngần'),
    renamed('Trung tâm Y tế khu vực Mường Khằng', 'Trung tâm Y tế huyện Mường Khằng'),
    renamed("Trung tâm Y tế khu vực Ea H'Dơng", "Trung tâm Y tế huyện Ea H'Dơng"),
    same('Trung tâm Cấp cứu Sông Lam'),
    same('Trường Cao đẳng Y tế Sông Lam'),
    founded('2022-06-01', 'Bệnh viện Mắt Sông Lam'),
  ],
  CT11: [
    renamed('Chi cục Kiểm lâm vùng Pu Ẳng', 'Hạt Kiểm lâm Mường Khằng'),
    same('Chi cục Thủy lợi tỉnh Sông Lam'),
    renamed('Trung tâm Khuyến nông tỉnh Sông Lam', 'Trung tâm Khuyến nông – Khuyến ngư tỉnh Sông Lam'),
    same('Trung tâm Giống cây trồng Đồng Trằm'),
    same('Vườn quốc gia Thượng Ngàn'),
    same('Trung tâm Nước sạch nông thôn Sông Lam'),
    renamed('Văn phòng Đăng ký đất đai tỉnh Sông Lam', 'Văn phòng Đăng ký quyền sử dụng đất tỉnh Sông Lam'),
    same('Chi cục Chăn nuôi và Thú y tỉnh Sông Lam'),
    same('Đài Quan trắc thủy văn Cửa Ổn'),
    same('Ban Quản lý Khu bảo tồn biển Cửa Ổn'),
    same('Trung tâm Kỹ thuật Tài nguyên Sông Lam'),
  ],
};

/** Institutions that closed with the union of civil servants that supervised them: `CS121` and on, by that union. */
export const closedRows: Readonly<Record<string, readonly string[]>> = {
  CT12: ['Văn phòng Ủy ban nhân dân tỉnh Sông Lam', 'Sở Nội vụ tỉnh Sông Lam'],
  CT13: ['Sở Tài chính tỉnh Krông Ngàn'],
  CT14: ['Sở Tư pháp tỉnh Trà Giang', 'Thanh tra tỉnh Trà Giang'],
};

/**
 * Where institutions lie today that do not lie in the commune of their manager: in a neighbouring commune, or, under a
 * union of a sector, away from the centre of the province.
 */
export const lyingElsewhere: Readonly<Record<string, string>> = {
  'Trường Mầm non Bản Ngần': 'xã Bản Ngần',
  'Trường Phổ thông dân tộc bán trú THCS Pá Ưng': 'xã Bản Ngần',
  'Trường THCS Suối Đẫm': 'xã Suối Đẫm',
  'Xí nghiệp Thủy nông Suối Đẫm': 'xã Suối Đẫm',
  'Trường THCS Buôn Ơng': 'xã Buôn Ơng',
  'Trường Tiểu học Y Đăm': 'xã Buôn Ơng',
  'Trường THCS Bãi Ngát': 'xã Bãi Ngát',
  'Trường THPT Bãi Ngát': 'xã Bãi Ngát',
  'Trường THPT Nậm Khẳm': 'xã Mường Khằng Thượng',
  'Trường THPT Đồi Ngâu': 'phường Hưng Lĩnh',
  'Trường THPT Cồn Dứa': 'xã Đồng Trằm',
  'Trường THPT Lũng Ấp': 'xã Đồng Trằm',
  'Trường THPT Thượng Ngàn': 'xã Mường Khằng Thượng',
  'Bệnh viện Đa khoa khu vực Bến Ưng': 'phường Bến Ưng',
  'Bệnh viện Phục hồi chức năng Đồi Ngâu': 'phường Hưng Lĩnh',
  'Trung tâm Y tế khu vực Khe Ngần': 'xã Khe Ngần',
  'Trung tâm Y tế khu vực Mường Khằng': 'xã Mường Khằng Thượng',
  "Trung tâm Y tế khu vực Ea H'Dơng": "xã Ea H'Dơng",
  'Chi cục Kiểm lâm vùng Pu Ẳng': 'xã Mường Khằng Thượng',
  'Trung tâm Giống cây trồng Đồng Trằm': 'xã Đồng Trằm',
  'Vườn quốc gia Thượng Ngàn': 'xã Mường Khằng Thượng',
  'Đài Quan trắc thủy văn Cửa Ổn': 'xã Cửa Ổn',
  'Ban Quản lý Khu bảo tồn biển Cửa Ổn': 'xã Cửa Ổn',
};
