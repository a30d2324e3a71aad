export const SIGN_IN = {
  title: 'Đăng nhập',
  who: 'Dành cho cán bộ công đoàn, đại diện chính quyền và các ban của Liên đoàn Lao động tỉnh đã được giao nhiệm vụ trong đợt thi đua.',
  member:
    'Đoàn viên, người lao động tự chấm phiếu cá nhân không cần tài khoản: hãy dùng mã do công đoàn cơ sở cấp.',
  returning: 'Đang hoàn tất đăng nhập',
  failedTitle: 'Đăng nhập chưa xong',
  failed:
    'Lần đăng nhập này đã hết hạn hoặc đã dùng rồi. Hãy đăng nhập lại; nội dung bạn đang nhập dở vẫn được giữ trong thẻ trình duyệt này.',
  outTitle: 'Bạn đã đăng xuất',
  out: 'Nội dung nhập dở trong thẻ trình duyệt này đã được xóa. Trên máy dùng chung, hãy đóng cả cửa sổ trình duyệt.',
  home: 'Về trang Bảng vàng',
} as const;
