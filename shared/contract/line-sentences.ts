import type { LackingEvidence } from '../domain/scoring/evidence.ts';
import type { Fault } from '../domain/scoring/faults.ts';
import { figure } from './figure.ts';

/** What is wrong with one line of a sheet and what to do now. A missing sentence does not compile. */
export function faultSentence(fault: Fault): string {
  switch (fault.code) {
    case 'above-max':
      return `Dòng này tối đa ${figure(fault.max)} điểm, đang nhập ${figure(fault.points)}. Hãy nhập từ 0 đến ${figure(fault.max)}.`;
    case 'below-zero':
      return `Điểm không thể âm, đang nhập ${figure(fault.points)}. Hãy nhập từ 0 trở lên.`;
    case 'off-step':
      return `Điểm của dòng này tăng từng ${figure(fault.step)}, đang nhập ${figure(fault.points)}. Hãy chọn mức gần nhất.`;
    case 'neither-all-nor-nothing':
      return `Dòng này chỉ có hai mức: đạt ${figure(fault.max)} điểm hoặc không, đang nhập ${figure(fault.points)}. Hãy chọn lại.`;
    case 'outside-band':
      return fault.allowed
        ? `Hoàn thành ${figure(fault.percent)} % thì được từ ${figure(fault.allowed.from)} đến ${fault.allowed.toInclusive ? '' : 'dưới '}${figure(fault.allowed.to)} điểm, đang nhập ${figure(fault.points)}. Hãy sửa điểm hoặc tỷ lệ.`
        : `Tỷ lệ ${figure(fault.percent)} % không thuộc mức nào. Hãy nhập từ 0 đến 100.`;
    case 'unknown-item':
      return `Bộ tiêu chuẩn không có dòng ${fault.item}. Hãy tải lại trang để lấy bộ đang dùng.`;
    case 'wrong-kind':
      return 'Dòng này chấm theo cách khác. Hãy tải lại trang rồi nhập lại dòng này.';
    case 'bonus-without-ground':
      return 'Điểm thưởng cần thuộc một trường hợp được thưởng. Hãy chọn trường hợp.';
    case 'bonus-without-description':
      return 'Điểm thưởng cần nêu rõ việc đã làm. Hãy ghi nội dung công việc.';
    case 'deduction-without-evidence':
      return 'Nội dung trừ điểm cần căn cứ. Hãy ghi văn bản, biên bản hoặc sự việc đã xác minh.';
    case 'unknown-deduction':
      return `Bộ tiêu chuẩn không có nội dung trừ điểm ${fault.deduction}. Hãy tải lại trang.`;
  }
}

/** What a line still asks for, and what to do now. */
export function lackingSentence(rule: LackingEvidence['rule']): string {
  switch (rule) {
    case 'note':
      return 'Dòng này cần ghi rõ việc làm, văn bản hoặc nơi kiểm chứng. Hãy ghi minh chứng.';
    case 'file':
      return 'Dòng này cần ảnh hoặc tệp minh chứng. Hãy chọn tệp hoặc chụp ảnh.';
    case 'link':
      return 'Dòng này cần đường dẫn minh chứng. Hãy dán địa chỉ bắt đầu bằng https://';
  }
}
