import * as z from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { asksForAccount, isCommand } from './operation.ts';
import type { Operation } from './operation.ts';
import { exampleOf, REFUSAL_CODES } from './refusal-examples.ts';
import { STATUS } from './refusal-status.ts';
import type { RefusalCode } from './refusals.ts';
import { refusalSentence } from './sentences.ts';

type Responses = ZodOpenApiOperationObject['responses'];

/** The code of a mistake of ours, which any operation may meet. */
const FAILURE = 'failure';

const fieldError = z.object({
  field: z.string().meta({ description: 'Chỗ của ô trong yêu cầu, ví dụ `body.decision.date`' }),
  message: z.string().meta({ description: 'Ô này sai ở đâu, cần làm gì' }),
});

/** A refusal on the wire (RFC 9457). Beside these members stand those that the code carries: see its example. */
const problem = z
  .looseObject({
    type: z.string().meta({ format: 'uri-reference' }),
    detail: z.string().meta({ description: 'Điều gì chưa được và cần làm gì, bằng tiếng Việt' }),
    status: z.int().min(400).max(599),
    code: z.enum([...REFUSAL_CODES, FAILURE]),
    instance: z.string().optional().meta({ format: 'uri-reference' }),
    errors: z.array(fieldError).optional(),
  })
  .meta({ id: 'Problem', description: 'Lời từ chối theo RFC 9457' });

/** One example for each refusal, with its Vietnamese sentence; responses refer to them. */
export const problemExamples = {
  ...Object.fromEntries(
    REFUSAL_CODES.map((code) => {
      const refusal = exampleOf(code);
      const detail = refusalSentence(refusal);
      const value = { type: `urn:bang-vang:refusal:${code}`, detail, status: STATUS[code], ...refusal };
      return [code, { summary: detail, value }];
    }),
  ),
  [FAILURE]: {
    summary: 'Lỗi của hệ thống; mã yêu cầu giúp tìm lại trong nhật ký.',
    value: {
      type: 'urn:bang-vang:failure',
      detail: 'Hệ thống gặp lỗi, chưa có gì thay đổi. Hãy thử lại; nếu vẫn lỗi, báo mã yêu cầu.',
      status: 500,
      code: FAILURE,
      requestId: 'JKJaXmPLvHcESHA=',
    },
  },
};

/** Every code that the operation can answer: what it declares, and what the edge says of its own. */
export function refusalsOf(operation: Operation): readonly RefusalCode[] {
  const { access, secondFactor, params, query, body } = operation;
  const repeatable = isCommand(operation) && !operation.form;
  const own: readonly (RefusalCode | false)[] = [
    (params ?? query ?? body) !== undefined && 'invalid-input',
    body !== undefined && 'too-large',
    repeatable && 'idempotency-key-missing',
    repeatable && 'idempotency-mismatch',
    repeatable && 'stale',
    access === 'code' && 'code-unknown',
    access === 'code' && 'too-many-tries',
    asksForAccount(access) && 'sign-in-needed',
    typeof access !== 'string' && 'not-allowed',
    secondFactor && 'second-factor-needed',
    'busy',
  ];
  const all = new Set([...own.filter((code) => code !== false), ...operation.failures]);
  return REFUSAL_CODES.filter((code) => all.has(code));
}

/** The refusals of an operation, one response for each status, and the mistake of ours. */
export function problemResponses(operation: Operation): Responses {
  const byStatus = Object.groupBy(refusalsOf(operation), (code) => STATUS[code]);
  const refusals = Object.entries(byStatus).map(([status, codes]) => [status, problemResponse(codes)]);
  return { ...(Object.fromEntries(refusals) as Responses), '500': problemResponse([FAILURE]) };
}

function problemResponse(codes: readonly string[]): ZodOpenApiResponseObject {
  const examples = Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
  return {
    description: codes.join(', '),
    content: { 'application/problem+json': { schema: problem, examples } },
  };
}
