export const FEEDBACK = {
  title: 'Góp ý, đính chính của người dân',
  about: 'Gửi từ trang Góp ý của Bảng vàng. Trả lời người gửi qua liên hệ họ để lại, nếu có.',
  month: 'Tháng',
  monthName: (month: string, year: string) => `Tháng ${month} năm ${year}`,
  none: 'Không có góp ý nào trong tháng này.',
  count: (count: number) => `${count} góp ý`,
  aboutPage: 'Về trang',
  contact: 'Liên hệ',
  noContact: 'Không để lại liên hệ',
} as const;
