import type { Happening } from '../events.ts';

/** What the board counts, for a unit and everything below it. */
export const BUCKETS = [
  'registered',
  'sheet-withdrawn',
  'sheet-submitted',
  'sheet-opined',
  'sheet-reviewing',
  'sheet-returned',
  'sheet-reviewed',
  'sheet-appealed',
  'sheet-final',
  'pact-proposed',
  'pact-signed',
  'pact-assessed',
  'pact-disputed',
  'pact-agreed',
  'individual-opened',
  'individual-submitted',
  'individual-assessed',
  'individual-questioned',
  'commended',
  'nomination-climbing',
  'nomination-awaiting-council',
  'nomination-passed',
  'nomination-rejected',
  'nomination-declined',
] as const;
export type Bucket = (typeof BUCKETS)[number];

/**
 * The bucket an aggregate is counted in once this has happened to it; it is counted in one at a time. Undefined for
 * happenings that the board does not count.
 */
export function bucketAfter(happening: Happening): Bucket | undefined {
  switch (happening.kind) {
    case 'registered':
    case 'sheet-withdrawn':
    case 'sheet-submitted':
    case 'sheet-returned':
    case 'sheet-reviewed':
    case 'sheet-appealed':
    case 'commended':
      return happening.kind;
    case 'opinion-given':
      return 'sheet-opined';
    case 'review-begun':
      return 'sheet-reviewing';
    case 'sheet-looked-again':
    case 'appeal-answered':
    case 'result-accepted':
      return 'sheet-reviewed';
    case 'sheet-finalised':
      return 'sheet-final';
    case 'pact-proposed':
    case 'pact-signed':
      return happening.waitingFor.length === 0 ? 'pact-signed' : 'pact-proposed';
    case 'pact-assessed':
    case 'pact-disputed':
      return happening.kind;
    case 'pact-agreed':
      return happening.waitingFor.length === 0 ? 'pact-agreed' : 'pact-assessed';
    case 'individual-sheet-opened':
    case 'individual-sheet-withdrawn':
      return 'individual-opened';
    case 'individual-sheet-submitted':
    case 'paper-sheet-entered':
      return 'individual-submitted';
    case 'individual-sheet-entered':
      return happening.sheet === 'draft' ? 'individual-opened' : 'individual-submitted';
    case 'individual-sheet-assessed':
    case 'question-answered':
      return 'individual-assessed';
    case 'assessment-questioned':
      return 'individual-questioned';
    case 'nominated':
    case 'nomination-forwarded':
    case 'nomination-declined':
    case 'council-voted':
      return `nomination-${happening.state}`;
    case 'appointed':
    case 'appointment-ended':
    case 'appointment-lent':
    case 'appointment-handed-over':
    case 'invitation-renewed':
    case 'invitation-accepted':
    case 'deadline-extended':
    case 'reviewers-assigned':
    case 'part-assigned':
    case 'part-released':
    case 'part-paused':
    case 'part-given':
    case 'part-abstained':
    case 'part-withdrawn':
    case 'individual-code-reissued':
    case 'person-reminded':
    case 'person-erased':
    case 'decision-recorded':
    case 'decision-published':
    case 'round-opened':
    case 'round-closed':
    case 'set-proposed':
    case 'set-rewritten':
    case 'set-approved':
    case 'person-entered':
    case 'person-changed':
    case 'person-corrected':
    case 'person-transferred':
    case 'person-left':
    case 'change-taken-back':
    case 'people-merged':
    case 'people-separated':
    case 'people-kept-apart':
    case 'evidence-announced':
    case 'evidence-quarantined':
    case 'evidence-cleared':
    case 'evidence-refused':
    case 'evidence-removed':
    case 'job-asked':
    case 'job-begun':
    case 'job-checked':
    case 'job-confirmed':
    case 'job-done':
    case 'job-cancelled':
    case 'job-failed':
    case 'job-resumed':
    case 'unit-created':
    case 'unit-amended':
    case 'unit-ended':
    case 'unit-corrected':
    case 'cluster-formed':
    case 'cluster-members-changed':
    case 'cluster-head-set':
    case 'cluster-ended':
      return undefined;
  }
}
