import { expect } from 'vitest';
import type { Answer } from './call.ts';

export type Problem = {
  readonly type: string;
  readonly detail: string;
  readonly status: number;
  readonly code: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
};

/** A sentence for people: it begins with a capital letter and ends with a stop. */
const SENTENCE = /^\p{Lu}.*\.$/u;

/** Reads an answer as problem details (RFC 9457), and fails where it is not: a code of ours, and sentences. */
export function problemOf({ status, type, body }: Answer): Problem {
  const problem = body as Problem;
  expect(type).toBe('application/problem+json; charset=utf-8');
  expect(problem).toMatchObject({
    type: `urn:bang-vang:refusal:${problem.code}`,
    detail: expect.stringMatching(SENTENCE) as string,
    status,
  });
  for (const error of problem.errors ?? [])
    expect(error).toEqual({
      field: expect.stringMatching(/^(body|params|query)/) as string,
      message: expect.stringMatching(SENTENCE) as string,
    });
  return problem;
}

/** Status and code of a refusal, the rest found to be in order. */
export const refusalOf = (answer: Answer) => [answer.status, problemOf(answer).code];
