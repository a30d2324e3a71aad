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

export const SIGN_OUT = {
  everywhere: 'Đăng xuất mọi nơi',
  everywhereTitle: 'Đăng xuất khỏi mọi thiết bị?',
  everywhereText:
    'Mọi phiên đăng nhập của tài khoản này kết thúc ngay, kể cả trên máy này. Nội dung đã gửi vẫn còn. Hãy dùng khi mất điện thoại, quên đăng xuất trên máy khác, hoặc nghi có người biết mật khẩu.',
} as const;

export const IDLE = {
  warningTitle: 'Bạn còn làm việc không?',
  warning:
    'Đã lâu không có thao tác nào. Nếu không tiếp tục, phiên đăng nhập sẽ kết thúc sau ít phút để người khác không dùng được máy này thay bạn.',
  stay: 'Tiếp tục làm việc',
  endedTitle: 'Phiên đã kết thúc vì lâu không dùng',
  ended:
    'Nội dung bạn đang nhập vẫn được giữ trong thẻ trình duyệt này. Đăng nhập lại xong, bạn trở lại đúng trang này để làm tiếp.',
} as const;
