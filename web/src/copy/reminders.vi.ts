import { figure } from '@bang-vang/shared/contract/figure.ts';

/** Words of reminding people of their own sheets. */
export const REMINDERS = {
  chosen: (count: number) => `Nhắc ${figure(count)} người đã chọn`,
  forAll: 'Nhắc người chưa gửi phiếu',
  title: 'Nhắc gửi phiếu cá nhân',
  preview: (count: number, more: boolean) =>
    more
      ? `Lần này nhắc ${figure(count)} người đầu danh sách trong số chưa gửi phiếu; xong rồi nhắc tiếp.`
      : `Sẽ nhắc ${figure(count)} người chưa gửi phiếu.`,
  how: 'Hệ thống ghi lại ngày nhắc và soạn lời nhắc để bạn dán vào nhóm hoặc in ra. Ai vừa được nhắc hôm nay thì không nhắc lại.',
  names: 'Xem danh sách',
  nobody: 'Không còn ai để nhắc hôm nay: mọi người đã gửi phiếu hoặc vừa được nhắc.',
  remind: (count: number) => `Nhắc ${figure(count)} người`,
  goOn: 'Nhắc tiếp',
  done: (count: number) => `Đã ghi nhận nhắc ${figure(count)} người. Hãy gửi lời nhắc dưới đây.`,
  passedOver: (names: readonly string[]) => `Bỏ qua vì đã gửi hoặc vừa được nhắc: ${names.join(', ')}.`,
  more: 'Còn người chưa gửi phiếu: đóng phần này rồi nhắc tiếp.',
  group: 'Lời nhắc chung, để dán vào nhóm',
  groupHint: 'Chỉ có tên những người chưa gửi và hạn gửi, không có mã cá nhân.',
  groupText: (names: readonly string[], year: number, until: string, address: string) =>
    [
      `Nhắc gửi phiếu cá nhân đợt năm ${year}. Hạn gửi: ${until}.`,
      ...names.map((name, place) => `${place + 1}. ${name}`),
      `Mở ${address}, nhập mã cá nhân rồi chấm và gửi. Ai chưa có mã hoặc mất mã, xin báo công đoàn cơ sở.`,
    ].join('\n'),
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy chọn đoạn chữ rồi sao chép bằng tay.',
  each: 'Phiếu nhắc từng người, để in và cắt',
  slip: (year: number, until: string) => `Bạn chưa gửi phiếu cá nhân đợt năm ${year}. Hạn gửi: ${until}.`,
  slipHow: 'Mở trang dưới đây trên điện thoại, nhập mã cá nhân đã được phát:',
  slipLost: 'Chưa có mã hoặc mất mã: báo công đoàn cơ sở.',
  print: (count: number) => `In ${figure(count)} phiếu nhắc`,
  close: 'Đóng',
  /** Beside a name in the list. */
  reminded: (day: string, times: number) =>
    times === 1 ? `đã nhắc ngày ${day}` : `đã nhắc ngày ${day}, lần thứ ${figure(times)}`,
  /** To the person. */
  toMe: (time: string, until: string) =>
    `Công đoàn cơ sở đã nhắc bạn gửi phiếu lúc ${time}. Hạn gửi: ${until}.`,
} as const;
