import type { PactGrade } from '../domain/campaigns/pact-result.ts';

/**
 * How far a promise of a pact was kept. The guide (IV.2) has pacts signed and the year before told at the conference; the
 * three words are proposed, the federation may set others.
 */
export const pactGrades: readonly PactGrade[] = [
  { id: 'kept', name: 'Thực hiện tốt', standing: 'full', needsEvidence: true },
  { id: 'partly', name: 'Thực hiện một phần', standing: 'part', needsEvidence: false },
  { id: 'not-kept', name: 'Chưa thực hiện', standing: 'none', needsEvidence: false },
];

/** What a grade is called; its identifier where the data no longer hold it. */
export const pactGradeName = (grade: string): string =>
  pactGrades.find(({ id }) => id === grade)?.name ?? grade;
