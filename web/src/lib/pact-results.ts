import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { PactGrade, PromiseResult } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import { PACT_RESULTS } from '../copy/pact-results.vi.ts';

/** What became of one promise, as typed: an empty grade has not been chosen. */
export type TypedResult = {
  readonly grade: string;
  readonly achieved: string;
  readonly note: string;
  readonly link: string;
  /** Those that have passed their check. */
  readonly files: readonly EvidenceId[];
};

/** The form for a pact's results: what was put forward before and not agreed to, or nothing. */
export const typedResults = (
  promises: readonly string[],
  before: readonly PromiseResult[] | undefined,
): readonly TypedResult[] =>
  promises.map((_, place) => {
    const { grade = '', achieved = '', note = '', link = '', files = [] } = before?.[place] ?? {};
    return { grade, achieved, note, link, files };
  });

/** Whether what was kept of the form is still of the pact's shape. */
export const fitsPromises =
  (promises: readonly string[]) =>
  (kept: unknown): boolean =>
    Array.isArray(kept) && kept.length === promises.length && kept.every(hasFiles);

const hasFiles = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'files' in result && Array.isArray(result.files);

const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

/** What is to be mended before the results can be sent, by the names of fields; one sentence for each promise at most. */
export const resultErrors = (
  results: readonly TypedResult[],
  grades: readonly PactGrade[],
): readonly FieldError[] =>
  results.flatMap(({ grade, achieved, note, link, files }, place) => {
    const number = place + 1;
    const at = (field: string, message: string) => [{ field: `results.${place}.${field}`, message }];
    const chosen = grades.find(({ id }) => id === grade);
    if (!chosen) return at('grade', PACT_RESULTS.needGrade(number));
    if (achieved.trim() === '') return at('achieved', PACT_RESULTS.needAchieved(number));
    if (link.trim() !== '' && !isWebAddress(link.trim())) return at('link', PACT_RESULTS.wrongLink(number));
    if (chosen.needsEvidence && note.trim() === '' && link.trim() === '' && files.length === 0)
      return at('note', PACT_RESULTS.needEvidence(number));
    return [];
  });

/** The results as they are sent: what was left empty is left out. */
export const resultsToSend = (results: readonly TypedResult[]) =>
  results.map(({ grade, achieved, note, link, files }) => ({
    grade,
    achieved,
    ...(note.trim() !== '' && { note }),
    ...(link.trim() !== '' && { link: link.trim() }),
    ...(files.length > 0 && { files: [...files] }),
  }));

/** How many promises came to each grade, in the order of the grades; grades that none came to are left out. */
export const countsByGrade = (
  results: readonly { readonly grade: string }[],
  grades: readonly PactGrade[],
): readonly { readonly grade: PactGrade; readonly count: number }[] =>
  grades
    .map((grade) => ({ grade, count: results.filter((result) => result.grade === grade.id).length }))
    .filter(({ count }) => count > 0);
