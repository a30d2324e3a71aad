/** Words of looking through the files of a sheet. */
export const VIEWER = {
  about: (size: string, day: string) => `${size} · gửi ngày ${day}`,
  opened: 'Đã xem',
  unopened: 'Chưa xem',
  loading: 'Đang tải tệp minh chứng…',
  absent: (count: number) => `${count} tệp không còn mở được.`,
  count: (opened: number, all: number) => `Đã xem ${opened}/${all} tệp minh chứng`,
  inTurn: 'Xem lần lượt',
  parts: (count: number) => `${count} mục`,
  partsOf: (count: number, line: string) => `${count} mục minh chứng của dòng ${line}`,
  unopenedOf: (count: number) => `chưa xem ${count}`,
  place: (place: number, all: number, line: string) => `Tệp ${place} trong ${all} · dòng ${line}`,
  previous: 'Tệp trước',
  next: 'Tệp sau',
  close: 'Đóng',
  large: 'Phóng to',
  whole: 'Vừa khung',
  scroll: 'Ảnh phóng to, cuộn để xem',
  savedOnly: 'Tệp này được tải về máy để mở.',
  save: 'Tải về để xem',
  unopenedOnes: (count: number, lines: string) =>
    `Bạn chưa xem ${count} tệp minh chứng (dòng ${lines}). Vẫn chốt được; nếu cần, hãy quay lại xem trước.`,
} as const;
