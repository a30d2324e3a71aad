import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { FieldError, Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { STATUS } from '@bang-vang/shared/contract/refusal-status.ts';
import { faultSentence, lackingSentence } from '@bang-vang/shared/contract/line-sentences.ts';
import { refusalSentence } from '@bang-vang/shared/contract/sentences.ts';

const NO_STORE = { 'cache-control': 'no-store' };

/** What was asked for. */
export const answered = (value: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', ...NO_STORE },
  body: JSON.stringify(value),
});

/** A refusal as problem details (RFC 9457): its code, its sentence, what it carries, and the fields to mend. */
export function refused(refusal: Refusal): APIGatewayProxyStructuredResultV2 {
  const { code, ...details } = refusal;
  const errors = fieldErrors(refusal);
  const body = {
    ...details,
    type: `urn:bang-vang:refusal:${code}`,
    detail: refusalSentence(refusal),
    code,
    ...(errors.length > 0 ? { errors } : {}),
  };
  return problem(STATUS[code], body, 'seconds' in refusal ? { 'retry-after': String(refusal.seconds) } : {});
}

/** A mistake of ours: nothing of it is told but where to ask. */
export const failed = (requestId: string): APIGatewayProxyStructuredResultV2 =>
  problem(500, {
    type: 'urn:bang-vang:failure',
    detail: `Hệ thống gặp lỗi, chưa có gì thay đổi. Hãy thử lại; nếu vẫn lỗi, báo mã ${requestId}.`,
    code: 'failure',
    requestId,
  });

/** An answer to a form without script: another page. */
export const redirected = (to: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 303,
  headers: { location: to, ...NO_STORE },
});

const problem = (
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', ...NO_STORE, ...headers },
  body: JSON.stringify({ ...body, status }),
});

function fieldErrors(refusal: Refusal): readonly FieldError[] {
  switch (refusal.code) {
    case 'invalid-input':
      return refusal.errors;
    case 'marks-faulty':
      return refusal.faults.map((fault) => ({
        field: 'item' in fault ? `body.marks.${fault.item}` : `body.deductions.${fault.deduction}`,
        message: faultSentence(fault),
      }));
    case 'marks-missing':
      return refusal.missing.map((item) => ({
        field: `body.marks.${item}`,
        message: 'Dòng này chưa chấm. Để trống không phải là 0 điểm; hãy nhập điểm.',
      }));
    case 'evidence-missing':
      return refusal.lines.map(({ item, rule }) => ({
        field: `body.evidence.${item}`,
        message: lackingSentence(rule),
      }));
    case 'reasons-missing':
      return refusal.items.map((item) => ({
        field: `body.reasons.${item}`,
        message: 'Điểm khác điểm tự chấm. Hãy ghi lý do, đơn vị sẽ đọc được câu này.',
      }));
    case 'date-ahead':
      return [{ field: `body.${refusal.field}`, message: refusalSentence(refusal) }];
    default:
      return [];
  }
}
