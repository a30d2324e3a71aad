/** The queue as a level above the reviewing unions sees it: appeals that it answers, and the unions with their sheets. */
export const ABOVE = {
  appeals: 'Kiến nghị chờ bạn trả lời',
  appealsNone:
    'Không có kiến nghị nào chờ bạn. Cấp nào thẩm định lại một phiếu thì trả lời kiến nghị về phiếu đó.',
  since: (time: string) => `Từ ${time}`,
  answer: 'Trả lời',
  unions: 'Phiếu theo công đoàn trực thuộc',
  unionsLead: 'Mở một công đoàn để gia hạn cho đơn vị, hoặc thẩm định lại phiếu công đoàn đó đã thẩm định.',
  back: 'Về danh sách công đoàn',
} as const;
