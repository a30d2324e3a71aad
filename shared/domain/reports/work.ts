import type { Role } from '../access/actor.ts';
import type { Happening } from '../events.ts';
import { daysAfter } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import type { PersonId, UnitId } from '../kernel/ids.ts';
import type { IndividualSheet } from '../scoring/individual-sheet.ts';

/** What can wait for someone. */
export const TASKS = [
  'score-sheet',
  'give-opinion',
  'review-sheet',
  'mend-sheet',
  'receive-review',
  'answer-appeal',
  'finalise-sheet',
  'give-part',
  'sign-pact',
  'assess-pact',
  'agree-pact',
  'score-own-sheet',
  'assess-sheet',
  'answer-question',
  'forward-nomination',
  'record-council-result',
  'record-decision',
  'publish-decision',
] as const;
export type Task = (typeof TASKS)[number];

/** One task that waits for a role at a unit; `code-holder` is a person with a personal code. */
export type Work = {
  readonly task: Task;
  readonly role: Role | 'code-holder';
  readonly at: UnitId;
  /** Whose matter it is. */
  readonly unit: UnitId;
  readonly person?: PersonId | undefined;
  /** The first day on which it can be done, where it waits for that day. */
  readonly from?: Day | undefined;
  /** Its own last day, where it does not go by the calendar of the round. */
  readonly until?: Day | undefined;
};

/** Whose turn it is at a person's sheet in this state. */
function sheetOfPerson(
  state: IndividualSheet['state'],
  { unit, person }: { readonly unit: UnitId; readonly person: PersonId },
): readonly Work[] {
  const about = { at: unit, unit, person };
  if (state === 'draft') return [{ task: 'score-own-sheet', role: 'code-holder', ...about }];
  if (state === 'submitted') return [{ task: 'assess-sheet', role: 'unit-officer', ...about }];
  return state === 'questioned' ? [{ task: 'answer-question', role: 'unit-officer', ...about }] : [];
}

/** What the officers of a unit are to do in the matter of this or another one. */
const officers = (task: Task, { unit }: { readonly unit: UnitId }, at: UnitId): Work => ({
  task,
  role: 'unit-officer',
  at,
  unit,
});

/** The same task of a pact for each of the units. */
const ofPact = (task: Task, units: readonly UnitId[], about: { readonly unit: UnitId }): readonly Work[] =>
  units.map((at) => officers(task, about, at));

const nomineeOf = (happening: { nominee: { kind: string; person?: PersonId } }): PersonId | undefined =>
  happening.nominee.person;

/**
 * What waits, and for whom, once this has happened to an aggregate; nothing when its course is over. A later happening
 * of the same aggregate replaces the list.
 */
export function workAfter(happening: Happening): readonly Work[] {
  switch (happening.kind) {
    case 'registered':
      return [officers('score-sheet', happening, happening.unit)];
    case 'sheet-submitted':
      return [{ task: 'give-opinion', role: 'administration', at: happening.unit, unit: happening.unit }];
    case 'opinion-given':
    case 'review-begun':
      return [officers('review-sheet', happening, happening.at)];
    case 'sheet-withdrawn':
      return [officers('score-sheet', happening, happening.unit)];
    case 'sheet-returned':
      return [{ ...officers('mend-sheet', happening, happening.unit), until: happening.until }];
    case 'sheet-reviewed':
    case 'sheet-looked-again':
      return [
        { ...officers('receive-review', happening, happening.unit), until: happening.appealUntil },
        { ...officers('finalise-sheet', happening, happening.at), from: daysAfter(happening.appealUntil, 1) },
      ];
    case 'sheet-appealed': {
      const task = officers('answer-appeal', happening, happening.at);
      return [{ ...task, role: happening.role ?? task.role }];
    }
    case 'appeal-answered':
    case 'result-accepted':
      return [officers('finalise-sheet', happening, happening.at)];
    case 'part-assigned':
      return happening.underReview ? [officers('give-part', happening, happening.at)] : [];
    case 'part-withdrawn':
      return [officers('give-part', happening, happening.at)];
    case 'pact-proposed':
    case 'pact-signed':
      return happening.waitingFor.length > 0
        ? ofPact('sign-pact', happening.waitingFor, happening)
        : ofPact('assess-pact', happening.parties, happening);
    case 'pact-assessed':
    case 'pact-agreed':
      return ofPact('agree-pact', happening.waitingFor, happening);
    case 'pact-disputed':
      return ofPact('assess-pact', happening.parties, happening);
    case 'individual-sheet-opened':
    case 'individual-sheet-withdrawn':
      return sheetOfPerson('draft', happening);
    case 'assessment-questioned':
      return sheetOfPerson('questioned', happening);
    case 'individual-sheet-submitted':
    case 'paper-sheet-entered':
      return sheetOfPerson('submitted', happening);
    case 'individual-sheet-entered':
    case 'individual-code-reissued':
      return sheetOfPerson(happening.sheet, happening);
    case 'nominated':
    case 'nomination-forwarded': {
      const person = nomineeOf(happening);
      return happening.state === 'climbing'
        ? [
            {
              task: 'forward-nomination',
              role: 'unit-officer',
              at: happening.at,
              unit: happening.unit,
              person,
            },
          ]
        : [
            {
              task: 'record-council-result',
              role: 'policy-board',
              at: happening.at,
              unit: happening.unit,
              person,
            },
          ];
    }
    case 'council-voted':
      return happening.state === 'passed'
        ? [
            {
              task: 'record-decision',
              role: 'policy-board',
              at: happening.at,
              unit: happening.unit,
              person: nomineeOf(happening),
            },
          ]
        : [];
    case 'decision-recorded':
      return [
        { task: 'publish-decision', role: 'standing-committee', at: happening.unit, unit: happening.unit },
      ];
    case 'person-erased':
    case 'appointed':
    case 'appointment-ended':
    case 'appointment-lent':
    case 'appointment-handed-over':
    case 'invitation-renewed':
    case 'invitation-accepted':
    case 'decision-published':
    case 'sheet-finalised':
    case 'deadline-extended':
    case 'reviewers-assigned':
    case 'part-released':
    case 'part-paused':
    case 'part-given':
    case 'part-abstained':
    case 'individual-sheet-assessed':
    case 'question-answered':
    case 'commended':
    case 'nomination-declined':
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
    case 'person-reminded':
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
      return [];
  }
}
