/**
 * What can come back instead of a value: a refusal of the contract, or one of two mishaps on the way.
 *
 * - `Problem`, `Answer<T>`; `readProblem(body, status)` from `application/problem+json`, or from what stands before it
 * - `sentenceOf(problem)` what it says to people; `fieldErrors(problem)` which fields are wrong
 */
import type { Change, FieldError, Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { STATUS } from '@bang-vang/shared/contract/refusal-status.ts';
import { refusalSentence } from '@bang-vang/shared/contract/sentences.ts';
import { MISHAPS } from '../copy/mishaps.vi.ts';

export type Mishap =
  { readonly code: 'no-connection' } | { readonly code: 'unexpected'; readonly request: string | undefined };
export type Problem = Refusal | Mishap;
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  typeof body.code === 'string' &&
  Object.hasOwn(STATUS, body.code);

/** The authoriser in front of the API answers a token that it does not take by this alone, without a problem's body. */
const UNAUTHORIZED = 401;

/**
 * Reads an answer that is not 2xx. A bare 401 is a session that has ended; whatever else is no refusal of the contract is
 * unexpected.
 */
export function readProblem(body: unknown, status?: number): Problem {
  if (isRefusal(body)) return body;
  if (status === UNAUTHORIZED) return { code: 'sign-in-needed' };
  const request =
    typeof body === 'object' && body !== null && 'requestId' in body && typeof body.requestId === 'string'
      ? body.requestId
      : undefined;
  return { code: 'unexpected', request };
}

const isMishap = (problem: Problem): problem is Mishap =>
  problem.code === 'no-connection' || problem.code === 'unexpected';

/** What is the matter and what to do now, in Vietnamese. */
export function sentenceOf(problem: Problem): string {
  if (!isMishap(problem)) return refusalSentence(problem);
  return problem.code === 'no-connection'
    ? MISHAPS.noConnection
    : MISHAPS.unexpected + (problem.request ? MISHAPS.request(problem.request) : '');
}

/**
 * The wrong fields, named as forms name them: `body.targets` becomes `targets`. Refusals other than `invalid-input` name
 * fields too, where they are about some.
 */
export function fieldErrors(problem: Problem | undefined): readonly FieldError[] {
  if (!problem || !('errors' in problem)) return [];
  return problem.errors.map(({ field, message }) => ({
    field: field.replace(/^(body|params|query)\./, ''),
    message,
  }));
}

/** What others changed since the person opened the thing; undefined when the problem is another. */
export const changesOf = (problem: Problem | undefined): readonly Change[] | undefined =>
  problem?.code === 'stale' ? problem.changes : undefined;

/** Whether nobody knows if the act was done: the same attempt may then be sent again with the same key. */
export const isUncertain = (problem: Problem): boolean => isMishap(problem) || problem.code === 'busy';
