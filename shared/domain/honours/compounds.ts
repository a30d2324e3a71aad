/**
 * Words of two syllables that headings and units' names are made of. Vietnamese writes them with a space, at which a
 * line may break; half a word at the end of a line reads badly, so titles keep these whole.
 */
export const compounds: ReadonlySet<string> = new Set(
  `bản ghi, bảo tàng, bệnh viện, cá nhân, cải cách, cán bộ, cao đẳng, chi cục, chính sách, chuyên môn, cơ quan, cơ sở, công chức,
  công đoàn, công sở, công tác, công vụ, dân tộc, doanh nghiệp, du lịch, đa khoa, đăng ký, đại học, đạo đức,
  điển hình, địa chính, đô thị, đơn vị, giai đoạn, giám sát, giáo dục, giữ gìn, hành chính, hiện đại, hiệu lực,
  kế hoạch, khoa học, khu vực, kiểm lâm, kiểm tra, kinh tế, kỷ cương, kỷ luật, kỹ thuật, lao động, liên đoàn,
  lưu trữ, mầm non, mô hình, môi trường, nâng cao, nghiệp vụ, nhân dân, nhận thức, nhiệm vụ, nội trú, nông nghiệp,
  nông thôn, pháp luật, phát triển, phong trào, phổ thông, phục vụ, quản lý, quyết định, sự nghiệp, tài chính, tập thể,
  thành tích, thi đua, thư viện, thực hiện, thực thi, thương mại, thường vụ, tiêu chuẩn, tiêu cực, tiểu học,
  tôn vinh, triển khai, trung học, trung tâm, tuyên truyền, văn hóa, văn minh, văn phòng, văn thư, vận động,
  viên chức, vinh danh, xây dựng, y tế`.split(/,\s+/),
);
