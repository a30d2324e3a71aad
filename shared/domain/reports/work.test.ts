import { describe, expect, test } from 'vitest';
import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import { happenings } from './happenings.builder.ts';
import { TASKS, workAfter } from './work.ts';
import type { Work } from './work.ts';

const tasks = Object.values(happenings).flatMap((happening) => workAfter(happening));

/** Each task as `task: role at unit`, for those of C1 and its person. */
const waiting = (works: readonly Work[]) => works.map(({ task, role, at }) => `${task}: ${role} at ${at}`);

test('After each happening, exactly these wait.', () => {
  const after = Object.entries(happenings).map(([kind, happening]) => [kind, waiting(workAfter(happening))]);
  expect(Object.fromEntries(after)).toEqual({
    appointed: [],
    'appointment-ended': [],
    'appointment-lent': [],
    'appointment-handed-over': [],
    'invitation-renewed': [],
    'evidence-announced': [],
    'evidence-quarantined': [],
    'evidence-cleared': [],
    'evidence-refused': [],
    'evidence-removed': [],
    'job-asked': [],
    'job-begun': [],
    'job-checked': [],
    'job-confirmed': [],
    'job-cancelled': [],
    'job-resumed': [],
    'job-done': [],
    'job-failed': [],
    'invitation-accepted': [],
    'round-opened': [],
    'unit-created': [],
    'unit-amended': [],
    'unit-ended': [],
    'unit-corrected': [],
    'cluster-formed': [],
    'cluster-members-changed': [],
    'cluster-head-set': [],
    'cluster-ended': [],
    'person-entered': [],
    'person-changed': [],
    'person-corrected': [],
    'person-transferred': [],
    'person-left': [],
    'change-taken-back': [],
    'people-merged': [],
    'people-separated': [],
    'people-kept-apart': [],
    'round-closed': [],
    registered: ['score-sheet: unit-officer at C1'],
    'pact-proposed': ['sign-pact: unit-officer at S1', 'sign-pact: unit-officer at S2'],
    'pact-signed': ['sign-pact: unit-officer at S2'],
    'pact-assessed': ['agree-pact: unit-officer at S2'],
    'pact-agreed': [],
    'pact-disputed': ['assess-pact: unit-officer at S1', 'assess-pact: unit-officer at S2'],
    'set-proposed': [],
    'set-rewritten': [],
    'set-approved': [],
    'sheet-submitted': ['give-opinion: administration at C1'],
    'opinion-given': ['review-sheet: unit-officer at U1'],
    'sheet-withdrawn': ['score-sheet: unit-officer at C1'],
    'review-begun': ['review-sheet: unit-officer at U1'],
    'sheet-returned': ['mend-sheet: unit-officer at C1'],
    'sheet-reviewed': ['receive-review: unit-officer at C1', 'finalise-sheet: unit-officer at U1'],
    'sheet-appealed': ['answer-appeal: unit-officer at U1'],
    'appeal-answered': ['finalise-sheet: unit-officer at U1'],
    'result-accepted': ['finalise-sheet: unit-officer at U1'],
    'sheet-finalised': [],
    'deadline-extended': [],
    // To look again is a right: nobody waits for it, and after it the same two as after a review.
    'sheet-looked-again': ['receive-review: unit-officer at C1', 'finalise-sheet: unit-officer at U1'],
    'reviewers-assigned': [],
    'part-assigned': ['give-part: unit-officer at U2'],
    'part-released': [],
    'part-paused': [],
    'part-given': [],
    'part-abstained': [],
    'part-withdrawn': ['give-part: unit-officer at U2'],
    'individual-sheet-opened': ['score-own-sheet: code-holder at C1'],
    'individual-code-reissued': ['assess-sheet: unit-officer at C1'],
    'person-reminded': [],
    'individual-sheet-submitted': ['assess-sheet: unit-officer at C1'],
    'paper-sheet-entered': ['assess-sheet: unit-officer at C1'],
    'individual-sheet-entered': ['score-own-sheet: code-holder at C1'],
    'individual-sheet-withdrawn': ['score-own-sheet: code-holder at C1'],
    'individual-sheet-assessed': [],
    'assessment-questioned': ['answer-question: unit-officer at C1'],
    'question-answered': [],
    commended: [],
    nominated: ['forward-nomination: unit-officer at U1'],
    'nomination-forwarded': ['record-council-result: policy-board at LD'],
    'nomination-declined': [],
    'council-voted': ['record-decision: policy-board at LD'],
    'decision-recorded': ['publish-decision: standing-committee at LD'],
    'person-erased': [],
    'decision-published': [],
  });
});

test('An appeal after a second look waits for those who looked.', () => {
  const appealed = { ...happenings['sheet-appealed'], at: id<UnitId>('LD'), role: 'policy-board' } as const;
  expect(workAfter(appealed).map(({ task, role, at }) => `${task}: ${role} at ${at}`)).toEqual([
    'answer-appeal: policy-board at LD',
  ]);
});

test('Every kind of task comes up at some step of the season.', () => {
  expect(new Set(tasks.map(({ task }) => task))).toEqual(new Set(TASKS));
});

test('Every task says whose matter it is; of a person’s, it names the person too.', () => {
  const matters = (person: boolean) =>
    new Set(tasks.filter((work) => (work.person === 'mai') === person).map(({ task }) => task));
  expect(matters(true)).toEqual(
    new Set([
      'answer-question',
      'score-own-sheet',
      'assess-sheet',
      'forward-nomination',
      'record-council-result',
      'record-decision',
    ]),
  );
  expect(new Set(tasks.map(({ unit }) => unit))).toEqual(new Set(['C1', 'LD']));
});

test('Work with days of its own says which: a returned sheet, a result to receive, one to be made final after it.', () => {
  const days = (kind: 'sheet-returned' | 'sheet-reviewed') =>
    workAfter(happenings[kind]).map(({ task, from, until }) => [task, from, until]);
  expect([...days('sheet-returned'), ...days('sheet-reviewed')]).toEqual([
    ['mend-sheet', undefined, '2026-12-10'],
    ['receive-review', undefined, '2026-12-20'],
    ['finalise-sheet', '2026-12-21', undefined],
  ]);
});

describe('what depends on how it came out', () => {
  test('a pact that everyone has signed waits for any of its parties to tell how it was kept.', () => {
    expect(workAfter({ ...happenings['pact-signed'], waitingFor: [] })).toEqual(
      ['S1', 'S2'].map((at) => ({ task: 'assess-pact', role: 'unit-officer', at, unit: 'C1' })),
    );
  });

  test('a nomination sent to a level that does not decide waits to be sent on from there.', () => {
    expect(workAfter({ ...happenings['nomination-forwarded'], state: 'climbing', at: id('U1') })).toEqual([
      { task: 'forward-nomination', role: 'unit-officer', at: 'U1', unit: 'C1', person: 'mai' },
    ]);
  });

  test('a unit that nominates itself to the level that decides goes to the council, and no person is named.', () => {
    const nominated = {
      ...happenings.nominated,
      state: 'awaiting-council',
      nominee: { kind: 'collective' },
    } as const;
    expect(workAfter(nominated)).toEqual([
      { task: 'record-council-result', role: 'policy-board', at: 'U1', unit: 'C1', person: undefined },
    ]);
  });

  test('a part of a review that is yet to begin waits for nobody.', () => {
    expect(workAfter({ ...happenings['part-assigned'], underReview: false })).toEqual([]);
  });

  test('a nomination that the council rejected waits for nobody.', () => {
    expect(workAfter({ ...happenings['council-voted'], state: 'rejected' })).toEqual([]);
  });
});
