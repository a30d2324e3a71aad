import type { CriteriaFault } from '../domain/imports/criteria-read.ts';
import { ROW_KINDS } from '../domain/imports/criteria-sheet.ts';
import type { Problem } from '../domain/scoring/soundness.ts';
import { figure } from './figure.ts';

/** In what a criteria set contradicts itself and what to do about it. A missing sentence does not compile. */
export function problemSentence(problem: Problem): string {
  switch (problem.code) {
    case 'nothing-to-score':
      return 'Bộ chưa có dòng nào tính điểm. Hãy thêm ít nhất một dòng.';
    case 'total-is-not-sum':
      return `Các dòng cộng lại được ${figure(problem.sum)} điểm, trong khi tổng của bộ là ${figure(problem.total)}. Hãy sửa điểm các dòng hoặc tổng.`;
    case 'ceiling-not-above-total':
      return `Mức trần ${figure(problem.ceiling)} phải cao hơn tổng ${figure(problem.total)}. Hãy nâng mức trần, hoặc bỏ để điểm thưởng nằm trong tổng.`;
    case 'ceiling-beyond-bonus':
      return `Cộng hết điểm thưởng cũng chỉ được ${figure(problem.reach)}, thấp hơn mức trần ${figure(problem.ceiling)}. Hãy hạ mức trần hoặc thêm điểm thưởng.`;
    case 'group-is-not-sum':
      return `Nhóm ${problem.group} ghi ${figure(problem.max)} điểm nhưng các dòng cộng lại được ${figure(problem.sum)}. Hãy sửa cho khớp.`;
    case 'empty-group':
      return `Nhóm ${problem.group} chưa có dòng nào. Hãy thêm dòng hoặc xóa nhóm.`;
    case 'no-text':
      return `Mục ${problem.node} chưa có lời. Hãy ghi nội dung.`;
    case 'repeated-id':
      return `Mã ${problem.id} dùng cho nhiều mục. Hãy đặt mã riêng cho từng mục.`;
    case 'max-off-step':
      return `Điểm tối đa ${figure(problem.max)} của dòng ${problem.item} phải lớn hơn 0 và là bội của bước ${figure(problem.step)}. Hãy sửa điểm hoặc bước.`;
    case 'bands-not-contiguous':
      return problem.scale === 'percent'
        ? `Các mức của dòng ${problem.item} phải phủ kín từ 0 đến 100 %, không hở, không chồng. Hãy sửa tỷ lệ.`
        : `Các mức của dòng ${problem.item} phải phủ kín từ 0 đến điểm tối đa, không hở, không chồng. Hãy sửa điểm.`;
    case 'no-grounds':
      return `Dòng thưởng ${problem.item} chưa có trường hợp nào được thưởng. Hãy ghi ít nhất một trường hợp.`;
    case 'cap-at-unknown':
      return `Dòng ${problem.item} giữ xếp loại ở một mức không có trong bộ. Hãy chọn lại mức.`;
    case 'cap-at-highest':
      return `Dòng ${problem.item} giữ xếp loại ở mức cao nhất nên không giữ lại gì. Hãy chọn mức thấp hơn.`;
    case 'cap-threshold-outside':
      return `Ngưỡng ${figure(problem.points)} của dòng ${problem.item} phải lớn hơn 0 và không quá ${figure(problem.max)} điểm. Hãy sửa ngưỡng.`;
    case 'cap-without-yes':
      return `Dòng ${problem.item} giữ xếp loại khi trả lời “Có” nhưng không phải dòng có hoặc không. Hãy đổi cách chấm hoặc điều kiện.`;
    case 'classifications-not-from-zero':
      return 'Chưa có mức xếp loại nào bắt đầu từ 0 điểm. Hãy để mức thấp nhất bắt đầu từ 0.';
    case 'classifications-alike':
      return `Có nhiều mức xếp loại cùng bắt đầu từ ${figure(problem.from)} điểm. Hãy để mỗi mức một điểm đầu.`;
    case 'classification-out-of-reach':
      return `Mức xếp loại ${problem.classification} phải bắt đầu trong khoảng từ 0 đến ${figure(problem.reach)} điểm, nhiều nhất hai số lẻ. Hãy sửa điểm đầu.`;
    case 'deduction-applies-to-nothing':
      return `Nội dung trừ điểm ${problem.deduction} chưa gắn với nhóm hay dòng nào tính điểm. Hãy chọn nơi trừ.`;
    case 'deduction-amount-invalid':
      return `Mức trừ ${figure(problem.amount)} của ${problem.deduction} phải lớn hơn 0, nhiều nhất hai số lẻ. Hãy sửa, hoặc để trống nếu đơn vị tự quy định.`;
  }
}

/** Which line, group, deduction or classification a problem is about; undefined for one of the whole set. */
export function placeOf(problem: Problem): string | undefined {
  if ('item' in problem) return problem.item;
  if ('group' in problem) return problem.group;
  if ('deduction' in problem) return problem.deduction;
  if ('classification' in problem) return problem.classification;
  if ('node' in problem) return problem.node;
  return 'id' in problem ? problem.id : undefined;
}

/** What is wrong with a cell of the workbook of a set, and what to do. */
export function criteriaFaultSentence(fault: CriteriaFault): string {
  switch (fault.code) {
    case 'no-header':
      return 'Không thấy dòng tiêu đề có cột “Loại”. Hãy dùng tệp tải từ một bộ đang có rồi sửa.';
    case 'no-row':
      return `Tệp thiếu dòng loại “${ROW_KINDS[fault.kind]}”. Hãy thêm dòng này.`;
    case 'missing':
      return `Thiếu “${fault.column}”. Hãy điền ô này.`;
    case 'unknown-word':
      return `“${fault.text}” không thuộc các lựa chọn. Hãy ghi một trong: ${fault.known.join('; ')}.`;
    case 'not-a-figure':
      return `“${fault.text}” không phải số từ 0 đến 1.000. Hãy ghi số, ví dụ 7 hoặc 7,5.`;
    case 'too-long':
      return `Nội dung dài quá ${fault.most} ký tự. Hãy rút gọn.`;
    case 'formula':
      return 'Ô là công thức lỗi hoặc chưa tính. Hãy ghi thẳng giá trị.';
    case 'bad-code':
      return `Mã “${fault.text}” chỉ được gồm chữ, số, dấu chấm, gạch nối và không quá 20 ký tự. Hãy đặt mã khác.`;
    case 'no-such-code':
      return `Không có mã ${fault.text} ở các dòng bên trên. Hãy sửa mã, hoặc đưa dòng này xuống dưới dòng mang mã ấy.`;
    case 'not-a-place':
      return `Dòng mang mã ${fault.text} không chứa được loại dòng này. Hãy ghi mã khác.`;
    case 'too-deep':
      return `Nhóm chỉ lồng nhau nhiều nhất ${fault.most} cấp. Hãy đưa nhóm này ra ngoài một cấp.`;
    case 'twice':
      return `“${fault.text}” đã có ở dòng trên. Hãy bỏ bớt hoặc đặt mã khác.`;
  }
}
