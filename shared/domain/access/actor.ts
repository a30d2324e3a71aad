import type { Day } from '../kernel/day.ts';
import type { AccountId, PersonId, RoundId, UnitId, WriterId } from '../kernel/ids.ts';

/**
 * What an appointment lets an account do: `policy-board` Ban Chính sách – Pháp luật (standing office),
 * `standing-committee` Ban Thường vụ (decides), `unit-officer` cán bộ công đoàn of a unit, `administration`
 * thủ trưởng or his deputy, `auditor` reads all and writes nothing. Source: guide, section V.
 */
export const ROLES = [
  'policy-board',
  'standing-committee',
  'unit-officer',
  'administration',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** A role at a unit, in force in `[from, until)`. */
export type Appointment = {
  readonly role: Role;
  readonly unit: UnitId;
  readonly from: Day;
  readonly until?: Day | undefined;
};

/** Someone signed in with an account. `person` is set when the account's holder is a participant of the programme. */
export type Officer = {
  readonly kind: 'officer';
  readonly account: AccountId;
  readonly name: string;
  readonly person?: PersonId | undefined;
  readonly appointments: readonly Appointment[];
};

/** A participant without an account, who holds the personal code of one sheet. */
export type CodeHolder = {
  readonly kind: 'code-holder';
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly round: RoundId;
};

/** A visitor of the public pages. */
export type Visitor = { readonly kind: 'visitor' };

export type Actor = Officer | CodeHolder | Visitor;

/** The identity that events record. A visitor leaves none. */
export function writerOf(actor: Officer | CodeHolder): WriterId {
  return actor.kind === 'officer' ? actor.account : actor.person;
}
