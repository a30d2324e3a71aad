/** What went wrong on the way to the server or back. */
export const MISHAPS = {
  noConnection: 'Không kết nối được với máy chủ. Nội dung bạn nhập vẫn còn; hãy kiểm tra mạng rồi thử lại.',
  unexpected: 'Hệ thống gặp sự cố. Nội dung bạn nhập vẫn còn; hãy thử lại sau ít phút.',
  request: (id: string) => ` Nếu vẫn gặp, hãy báo mã ${id} cho Ban Chính sách – Pháp luật.`,
} as const;
