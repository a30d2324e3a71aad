/** A demo account. `sub` is what tokens, appointments and events call it by; it never changes. */
export type DemoAccount = {
  sub: string;
  username: string;
  password: string;
  /** Invented, like everyone in the demo province. */
  name: string;
  title: string;
  unit: string;
  /** What the account can do in the demo, in a few words. */
  note: string;
  /**
   * The secret of the account's authenticator, invented and public like the password: the sign-in page shows its codes.
   * An account without one sets up an authenticator when a second factor is first asked for.
   */
  secondFactor?: string;
};

const account = (number: number, said: Omit<DemoAccount, 'sub' | 'password'>): DemoAccount => ({
  sub: `5e5a0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  password: 'demo',
  ...said,
});

const FEDERATION = 'Liên đoàn Lao động tỉnh Sông Lam';
const SCHOOL = 'Công đoàn cơ sở Trường THPT Đồng Lĩnh';

/** The people one can sign in as, from the federation down to the sub-units. Their appointments are seeded. */
export const demoAccounts = [
  account(1, {
    username: 'chinhsach',
    name: 'Trần Thị Minh Nguyệt',
    title: 'Cán bộ Ban Chính sách – Pháp luật',
    unit: FEDERATION,
    note: 'Mở đợt, ghi kết quả Hội đồng, soạn quyết định',
    secondFactor: 'BANGVANGTRINHDIENCHINHSACHSOMOTX',
  }),
  account(2, {
    username: 'thuongvu',
    name: 'Hoàng Sỹ Khải',
    title: 'Ủy viên Ban Thường vụ',
    unit: FEDERATION,
    note: 'Ban hành và công bố quyết định',
    secondFactor: 'BANGVANGTRINHDIENTHUONGVUSOHAIXY',
  }),
  account(3, {
    username: 'captren',
    name: 'Phan Thị Hoài Thương',
    title: 'Cán bộ công đoàn cấp trên trực tiếp cơ sở',
    unit: 'Công đoàn phường Trường Thọ Đông',
    note: 'Thẩm định phiếu, chuyển đề nghị lên tỉnh',
  }),
  account(4, {
    username: 'coso',
    name: 'Nguyễn Thị Yến',
    title: 'Cán bộ công đoàn cơ sở',
    unit: SCHOOL,
    note: 'Đăng ký, tự chấm, khen thưởng và đề nghị',
  }),
  account(5, {
    username: 'coso2',
    name: 'Nguyễn Tôn Nữ Khánh Tường',
    title: 'Cán bộ công đoàn cơ sở',
    unit: 'Công đoàn cơ sở Trung tâm Lưu trữ tỉnh Sông Lam',
    note: 'Đơn vị cùng cụm, ký giao ước',
  }),
  account(6, {
    username: 'thutruong',
    name: 'Đặng Hữu Cường',
    title: 'Hiệu trưởng',
    unit: 'Trường THPT Đồng Lĩnh',
    note: 'Cho ý kiến về phiếu của tập thể',
  }),
  account(7, {
    username: 'tovanphong',
    name: 'Đinh Thị Thủy Tiên',
    title: 'Tổ trưởng công đoàn Tổ Văn phòng',
    unit: SCHOOL,
    note: 'Ký giao ước giữa các tổ',
  }),
  account(8, {
    username: 'tochuyenmon',
    name: 'Huỳnh Đỗ Uyển Đình',
    title: 'Tổ trưởng công đoàn Tổ Chuyên môn',
    unit: SCHOOL,
    note: 'Ký giao ước giữa các tổ',
  }),
  account(9, {
    username: 'kiemtra',
    name: 'Võ Đình Khôi',
    title: 'Cán bộ kiểm tra',
    unit: FEDERATION,
    note: 'Xem tất cả, không ghi',
  }),
  account(10, {
    username: 'duocmoi',
    name: 'Hồ Thị Thu',
    title: 'Chưa giữ nhiệm vụ',
    unit: SCHOOL,
    note: 'Nhập mã mời để nhận nhiệm vụ',
  }),
] as const satisfies readonly DemoAccount[];

/** The account of that name or subject, if the demo has one. */
export const demoAccount = (key: string): DemoAccount | undefined =>
  demoAccounts.find(({ username, sub }) => username === key || sub === key);
