import type * as z from 'zod';
import type { FieldError } from './refusals.ts';
import { figure } from './figure.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the input, field by field, each with a sentence that says what to do. */
export const fieldErrorsOf = (where: string, issues: readonly Issue[]): readonly FieldError[] =>
  issues.flatMap((issue) => {
    const at = (...path: readonly PropertyKey[]) => [where, ...issue.path, ...path].map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        field: at(key),
        message: 'Không có ô nào tên như vậy. Hãy bỏ ô này.',
      }));
    return [{ field: at(), message: sentenceOf(issue) }];
  });

function sentenceOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Ô này còn thiếu. Hãy nhập.'
        : `Ô này cần ${TYPE_NAMES[issue.expected] ?? 'giá trị khác'}. Hãy nhập lại.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Dài quá ${figure(Number(issue.maximum))} ký tự. Hãy rút gọn.`
        : issue.origin === 'array'
          ? `Nhiều nhất ${figure(Number(issue.maximum))} mục. Hãy bớt.`
          : `Lớn nhất là ${figure(Number(issue.maximum))}. Hãy nhập lại.`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'Ô này còn trống. Hãy nhập.'
        : issue.origin === 'array'
          ? `Cần ít nhất ${figure(Number(issue.minimum))} mục. Hãy thêm.`
          : `Nhỏ nhất là ${figure(Number(issue.minimum))}. Hãy nhập lại.`;
    case 'invalid_format':
      return 'Nội dung không đúng dạng. Hãy kiểm tra lại cách viết.';
    case 'invalid_value':
      return `Chỉ nhận một trong: ${issue.values.map(String).join(', ')}. Hãy chọn lại.`;
    case 'custom':
      return typeof issue.params?.['sentence'] === 'string'
        ? issue.params['sentence']
        : 'Nội dung chưa đúng. Hãy nhập lại.';
    default:
      return 'Nội dung chưa đúng. Hãy nhập lại.';
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'có hoặc không',
  array: 'danh sách',
  object: 'nhóm ô',
  record: 'nhóm ô',
};
