import type { EvidenceFault } from '../domain/evidence/evidence-fault.ts';
import type { LackingEvidence } from '../domain/scoring/evidence.ts';
import type { Fault } from '../domain/scoring/faults.ts';

/** One wrong field of the input: where it stands (`body.marks.2.1`) and what to do about it, in Vietnamese. */
export type FieldError = { readonly field: string; readonly message: string };

/** One thing that happened since the version the person saw. */
export type Change = { readonly what: string; readonly by: string; readonly at: string };

/** What each refusal carries beside its code. */
export type RefusalDetails = {
  // of the edge
  'invalid-input': { readonly errors: readonly FieldError[] };
  'idempotency-key-missing': object;
  'idempotency-mismatch': object;
  'sign-in-needed': object;
  'second-factor-needed': object;
  'code-unknown': object;
  'too-many-tries': { readonly seconds: number };
  'not-allowed': object;
  'not-found': { readonly what: string };
  'too-large': object;
  stale: { readonly version: number; readonly changes: readonly Change[] };
  busy: object;
  // of every move
  'wrong-state': { readonly state: string };
  'round-closed': object;
  'date-ahead': { readonly field: string };
  // appointments
  'role-of-another-level': object;
  'term-empty': object;
  'outside-term': object;
  'already-appointed': object;
  'both-sides': object;
  'appointment-over': object;
  'not-yet-accepted': object;
  'already-accepted': object;
  'lent-on': object;
  'invitation-unknown': object;
  // units
  'unit-exists': { readonly unit: string };
  'no-unit-then': { readonly unit: string; readonly on: string };
  'later-change': { readonly unit: string; readonly from: string };
  'nothing-changes': object;
  'no-such-fact': { readonly on: string };
  'correction-out-of-line': { readonly after?: string | undefined; readonly before?: string | undefined };
  'manager-missing': { readonly unit: string };
  'manager-not-living': { readonly unit: string; readonly manager: string; readonly on: string };
  'manager-not-above': { readonly unit: string; readonly manager: string; readonly on: string };
  cycle: { readonly unit: string; readonly manager: string; readonly on: string };
  'units-under-it': { readonly units: readonly string[] };
  'too-few-units': object;
  'levels-differ': object;
  'traits-missing': object;
  'no-such-level': { readonly level: string };
  'words-too-common': object;
  'no-such-kind': { readonly kind: string };
  'cluster-not-then': { readonly on: string };
  'in-another-cluster': { readonly unit: string; readonly cluster: string };
  'not-in-cluster': { readonly unit: string };
  'head-not-member': { readonly unit: string };
  'heads-overlap': { readonly unit: string; readonly from: string };
  // campaigns
  'round-exists': object;
  'year-outside-programme': { readonly from: number; readonly until: number };
  'calendar-out-of-order': { readonly stage: string };
  'criteria-missing': { readonly subject: 'collective' | 'individual' };
  'level-does-not-register': { readonly level: string };
  'already-registered': object;
  'too-few-parties': object;
  'parties-stand-apart': object;
  'witness-not-above': object;
  'not-a-party': object;
  'already-signed': object;
  'results-missing': { readonly promises: number };
  'no-such-grade': { readonly grade: string };
  'pact-evidence-missing': { readonly promises: readonly number[] };
  'pact-files-not-kept': { readonly promises: readonly number[] };
  'already-agreed': object;
  'parties-first': object;
  'unknown-item': { readonly item: string };
  'set-approved': object;
  unsound: object;
  // people
  'unit-not-living': { readonly on: string };
  'later-fact': { readonly from: string };
  'not-a-member': { readonly on: string };
  'already-there': object;
  'nothing-new': object;
  'person-merged': { readonly into: string };
  'same-person': object;
  'not-separable': object;
  // scoring
  'not-registered': object;
  'marks-faulty': { readonly faults: readonly Fault[] };
  'marks-missing': { readonly missing: readonly string[] };
  'evidence-refused': { readonly fault: EvidenceFault };
  'too-many-files': { readonly most: number };
  'files-not-kept': { readonly items: readonly string[] };
  'scan-missing': object;
  'scan-not-kept': object;
  'own-points': object;
  'sheet-of-another-set': { readonly set: string };
  'evidence-missing': { readonly lines: readonly LackingEvidence[] };
  'reasons-missing': { readonly items: readonly string[] };
  'past-deadline': { readonly closedAt: string };
  'extension-not-later': { readonly until: string };
  'day-over': { readonly day: string };
  'review-received': object;
  'appeal-days-over': { readonly until: string };
  'question-days-over': { readonly until: string };
  'appeal-empty': object;
  'appeal-open': { readonly until: string };
  'reviewer-inside': { readonly reviewers: readonly string[] };
  'reviewer-not-in-office': { readonly reviewers: readonly string[] };
  'reviewer-twice': object;
  'reviewer-abstained': object;
  'part-not-open': { readonly state: string };
  'part-not-given': { readonly state: string };
  'confirms-itself': object;
  'parts-awaited': { readonly count: number };
  'parts-moved': object;
  'nobody-gave': object;
  'no-panel': object;
  'panel-decides': object;
  'looked-again': object;
  'sheet-exists': object;
  'set-not-in-round': object;
  // nominations
  'already-nominated': { readonly state: string };
  'award-of-another-level': object;
  'award-for-other-kind': object;
  'decision-before-conference': object;
  'sheet-not-final': object;
  'ballots-do-not-add-up': object;
  'decision-empty': object;
  'number-taken': { readonly number: string };
  'not-passed': { readonly nominations: readonly string[] };
  'already-decided': { readonly nominations: readonly string[] };
  'signer-is-named': { readonly signer: string };
  'signer-not-in-office': { readonly on: string };
  // jobs
  'file-too-large': { readonly megabytes: number };
  'list-too-long': { readonly rows: number; readonly most: number };
  'file-not-there': object;
  'file-unreadable': { readonly sentence: string };
  'columns-missing': { readonly titles: readonly string[] };
  'nothing-to-import': object;
  // erasure
  'already-erased': object;
  'named-in-decision': { readonly nominations: readonly string[] };
};

export type RefusalCode = keyof RefusalDetails;

/** A refusal as a value: its code and what that code carries. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  [C in Code]: { readonly code: C } & RefusalDetails[C];
}[Code];
