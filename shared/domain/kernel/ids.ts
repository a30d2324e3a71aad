import type { Brand } from './brand.ts';
import type { Instant } from './day.ts';

export type UnitId = Brand<string, 'UnitId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type AccountId = Brand<string, 'AccountId'>;
/** One line of a unit's roster. */
export type AppointmentId = Brand<string, 'AppointmentId'>;
/** `2026` for the year's round; interim and final rounds of the programme add a suffix. */
export type RoundId = Brand<string, 'RoundId'>;
export type CriteriaSetId = Brand<string, 'CriteriaSetId'>;
export type PactId = Brand<string, 'PactId'>;
export type NominationId = Brand<string, 'NominationId'>;
export type CommendationId = Brand<string, 'CommendationId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type ClusterId = Brand<string, 'ClusterId'>;
export type AwardId = Brand<string, 'AwardId'>;
/** A file that someone sent as evidence for a line of a sheet. */
export type EvidenceId = Brand<string, 'EvidenceId'>;
/** Long work that was asked for once: an import, an export, whatever else does not fit into one request. */
export type JobId = Brand<string, 'JobId'>;

/** Who writes: an account, or a person who holds a personal code. Never a name. */
export type WriterId = AccountId | PersonId;

/** Who acts, and when: every move of the domain takes its time and identity from here. */
export type Step = { readonly by: WriterId; readonly at: Instant };

/** What a key of the table may be made of: no separator can hide in it. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Reads an identifier of any kind. Throws when it has a character that keys do not allow. */
export function id<Kind extends string>(text: string): Kind {
  if (!ID_PATTERN.test(text)) throw new Error(`not an identifier: ${JSON.stringify(text)}`);
  return text as Kind;
}
