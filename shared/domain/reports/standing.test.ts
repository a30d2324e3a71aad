import { expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import { happenings } from './happenings.builder.ts';
import { BUCKETS, bucketAfter } from './standing.ts';

test('After each happening, its aggregate is counted in exactly this bucket, or in none.', () => {
  const after = Object.entries(happenings).map(([kind, happening]) => [kind, bucketAfter(happening)]);
  expect(Object.fromEntries(after)).toEqual({
    appointed: undefined,
    'appointment-ended': undefined,
    'appointment-lent': undefined,
    'appointment-handed-over': undefined,
    'invitation-renewed': undefined,
    'invitation-accepted': undefined,
    'round-opened': undefined,
    'round-closed': undefined,
    registered: 'registered',
    'pact-proposed': 'pact-proposed',
    'pact-signed': 'pact-proposed',
    'pact-assessed': 'pact-assessed',
    'pact-agreed': 'pact-agreed',
    'pact-disputed': 'pact-disputed',
    'set-proposed': undefined,
    'set-rewritten': undefined,
    'set-approved': undefined,
    'sheet-submitted': 'sheet-submitted',
    'opinion-given': 'sheet-opined',
    'sheet-withdrawn': 'sheet-withdrawn',
    'review-begun': 'sheet-reviewing',
    'sheet-returned': 'sheet-returned',
    'sheet-reviewed': 'sheet-reviewed',
    'sheet-appealed': 'sheet-appealed',
    'appeal-answered': 'sheet-reviewed',
    'result-accepted': 'sheet-reviewed',
    'sheet-finalised': 'sheet-final',
    'deadline-extended': undefined,
    'sheet-looked-again': 'sheet-reviewed',
    'reviewers-assigned': undefined,
    'part-assigned': undefined,
    'part-released': undefined,
    'part-paused': undefined,
    'part-given': undefined,
    'part-abstained': undefined,
    'part-withdrawn': undefined,
    'individual-sheet-opened': 'individual-opened',
    'individual-code-reissued': undefined,
    'person-reminded': undefined,
    'individual-sheet-submitted': 'individual-submitted',
    'paper-sheet-entered': 'individual-submitted',
    'individual-sheet-entered': 'individual-opened',
    'individual-sheet-withdrawn': 'individual-opened',
    'individual-sheet-assessed': 'individual-assessed',
    'assessment-questioned': 'individual-questioned',
    'question-answered': 'individual-assessed',
    commended: 'commended',
    nominated: 'nomination-climbing',
    'nomination-forwarded': 'nomination-awaiting-council',
    'nomination-declined': 'nomination-declined',
    'council-voted': 'nomination-passed',
    'decision-recorded': undefined,
    'person-erased': undefined,
    'decision-published': undefined,
    'person-entered': undefined,
    'person-changed': undefined,
    'person-corrected': undefined,
    'person-transferred': undefined,
    'person-left': undefined,
    'change-taken-back': undefined,
    'people-merged': undefined,
    'people-separated': undefined,
    'people-kept-apart': undefined,
  });
});

test('A pact is counted as signed with its last signature only.', () => {
  expect(bucketAfter({ ...happenings['pact-signed'], waitingFor: [] })).toBe('pact-signed');
});

test('A pact is counted as agreed when nobody has still to agree to its results.', () => {
  expect(bucketAfter({ ...happenings['pact-agreed'], waitingFor: [id('C1')] })).toBe('pact-assessed');
});

test('Every bucket of the board is reached by some course of things.', () => {
  const rejected = { ...happenings['council-voted'], state: 'rejected' } as const;
  const signed = { ...happenings['pact-signed'], waitingFor: [] };
  const reached = [...Object.values(happenings), rejected, signed].map(bucketAfter);
  expect(new Set(reached.filter((bucket) => bucket !== undefined))).toEqual(new Set(BUCKETS));
});
