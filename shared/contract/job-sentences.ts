import type { JobFailure } from '../domain/jobs/failure.ts';

/** Why a job has stopped by itself, and what people can do about it. */
export function jobFailureSentence(failure: JobFailure): string {
  switch (failure.code) {
    case 'unreadable':
      return failure.sentence;
    case 'file-gone':
      return 'Tệp đã quá bảy ngày nên không còn giữ. Hãy tải tệp lên lại; dòng nào đã ghi sẽ không ghi lần nữa.';
    case 'no-longer-allowed':
      return 'Người xác nhận không còn nhiệm vụ ở đơn vị trong tệp. Hãy nhờ người đang được phân công làm tiếp.';
    case 'stuck':
      return 'Hệ thống gặp lỗi ở một đoạn của tệp. Những dòng trước đó đã ghi xong; hãy làm tiếp, nếu vẫn lỗi thì báo mã việc này.';
  }
}
