import type { Review } from './collective-sheet.ts';
import type { Question, SubmittedIndividualSheet } from './individual-sheet.ts';

/**
 * What of a person's sheet stays as it was: each version that was sent, and what was said at a step, both by the version of
 * the sheet that the step made. Words stand here because no event holds any.
 */
export type PersonsPast =
  | { readonly kind: 'submission'; readonly version: number; readonly sheet: SubmittedIndividualSheet }
  | { readonly kind: 'said'; readonly version: number; readonly said: SaidOfPerson };

export type SaidOfPerson =
  | { readonly step: 'assessment'; readonly review: Review }
  | { readonly step: 'question'; readonly question: Question }
  | { readonly step: 'answer'; readonly text: string; readonly review: Review };
