// long: one list of every refusal of the product, with its details and status side by side
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

/** The HTTP status of each refusal (RFC 9110). */
export const STATUS: Readonly<Record<RefusalCode, 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503>> = {
  'invalid-input': 400,
  'idempotency-key-missing': 400,
  'idempotency-mismatch': 422,
  'sign-in-needed': 401,
  'second-factor-needed': 401,
  'code-unknown': 401,
  'too-many-tries': 429,
  'not-allowed': 403,
  'not-found': 404,
  'too-large': 413,
  stale: 409,
  busy: 503,
  'wrong-state': 409,
  'round-closed': 409,
  'date-ahead': 422,
  'role-of-another-level': 422,
  'term-empty': 422,
  'outside-term': 422,
  'already-appointed': 409,
  'both-sides': 409,
  'appointment-over': 409,
  'not-yet-accepted': 409,
  'already-accepted': 409,
  'lent-on': 409,
  'invitation-unknown': 422,
  'unit-exists': 409,
  'no-unit-then': 422,
  'later-change': 409,
  'nothing-changes': 422,
  'no-such-fact': 422,
  'correction-out-of-line': 422,
  'manager-missing': 422,
  'manager-not-living': 422,
  'manager-not-above': 422,
  cycle: 422,
  'units-under-it': 409,
  'too-few-units': 422,
  'levels-differ': 422,
  'traits-missing': 422,
  'no-such-level': 422,
  'words-too-common': 422,
  'no-such-kind': 422,
  'cluster-not-then': 422,
  'in-another-cluster': 409,
  'not-in-cluster': 422,
  'head-not-member': 422,
  'heads-overlap': 409,
  'round-exists': 409,
  'year-outside-programme': 422,
  'calendar-out-of-order': 422,
  'criteria-missing': 422,
  'level-does-not-register': 422,
  'already-registered': 409,
  'too-few-parties': 422,
  'parties-stand-apart': 422,
  'witness-not-above': 422,
  'not-a-party': 403,
  'already-signed': 409,
  'results-missing': 422,
  'no-such-grade': 422,
  'pact-evidence-missing': 422,
  'pact-files-not-kept': 422,
  'already-agreed': 409,
  'parties-first': 409,
  'unknown-item': 422,
  'set-approved': 409,
  unsound: 422,
  'unit-not-living': 422,
  'later-fact': 409,
  'not-a-member': 409,
  'already-there': 409,
  'nothing-new': 422,
  'person-merged': 409,
  'same-person': 422,
  'not-separable': 409,
  'not-registered': 409,
  'marks-faulty': 422,
  'marks-missing': 422,
  'evidence-refused': 422,
  'too-many-files': 409,
  'files-not-kept': 422,
  'scan-missing': 422,
  'scan-not-kept': 422,
  'own-points': 409,
  'sheet-of-another-set': 409,
  'evidence-missing': 422,
  'reasons-missing': 422,
  'past-deadline': 409,
  'extension-not-later': 422,
  'day-over': 422,
  'review-received': 409,
  'appeal-days-over': 409,
  'question-days-over': 409,
  'appeal-empty': 422,
  'appeal-open': 409,
  'reviewer-inside': 422,
  'reviewer-not-in-office': 422,
  'reviewer-twice': 422,
  'reviewer-abstained': 409,
  'part-not-open': 409,
  'part-not-given': 409,
  'confirms-itself': 409,
  'parts-awaited': 409,
  'parts-moved': 409,
  'nobody-gave': 409,
  'no-panel': 409,
  'panel-decides': 409,
  'looked-again': 409,
  'sheet-exists': 409,
  'set-not-in-round': 422,
  'already-nominated': 409,
  'award-of-another-level': 422,
  'award-for-other-kind': 422,
  'decision-before-conference': 422,
  'sheet-not-final': 409,
  'ballots-do-not-add-up': 422,
  'decision-empty': 422,
  'number-taken': 409,
  'not-passed': 409,
  'already-decided': 409,
  'signer-is-named': 409,
  'signer-not-in-office': 409,
  'file-too-large': 413,
  'list-too-long': 422,
  'file-not-there': 409,
  'file-unreadable': 422,
  'columns-missing': 422,
  'nothing-to-import': 422,
  'already-erased': 409,
  'named-in-decision': 409,
};
