import type { Day } from '../kernel/day.ts';
import type { AccountId, PersonId, RoundId, UnitId, WriterId } from '../kernel/ids.ts';

/**
 * What an appointment lets an account do: `policy-board` Ban Chính sách – Pháp luật (standing office),
 * `standing-committee` Ban Thường vụ (decides), `publicity-board` Ban Tuyên giáo, `inspection-office` Văn phòng Ủy ban
 * Kiểm tra, `council-member` ủy viên Hội đồng, `unit-officer` cán bộ công đoàn of a unit, `unit-head` its chair, who may
 * whatever its officer may, `administration` thủ trưởng or his deputy, `auditor` reads all and writes nothing. Source:
 * guide, section V. At which levels each is held and who appoints to it is data: `shared/data/roles.ts`.
 */
export const ROLES = [
  'policy-board',
  'standing-committee',
  'unit-officer',
  'administration',
  'auditor',
  'publicity-board',
  'inspection-office',
  'unit-head',
  'council-member',
] as const;
export type Role = (typeof ROLES)[number];

/** A role at a unit, in force in `[from, until)`. */
export type Appointment = {
  readonly role: Role;
  readonly unit: UnitId;
  readonly from: Day;
  readonly until?: Day | undefined;
  /** Whose appointment it is when it is lent for a period (ủy quyền): what is done by it is done on their behalf. */
  readonly behalfOf?: AccountId | undefined;
};

/** Whether an appointment to `held` lets its holder do what `role` does: a unit's head may what its officer may. */
export const includesRole = (held: Role, role: Role): boolean =>
  held === role || (held === 'unit-head' && role === 'unit-officer');

/** On which side of the unit a role stands: of the union or of its counterpart, which sign its pact and opine on its sheet. */
const SIDES: Readonly<Partial<Record<Role, 'union' | 'administration'>>> = {
  'unit-officer': 'union',
  'unit-head': 'union',
  administration: 'administration',
};

/** Whether nobody holds both roles at one unit on one day: they would agree with themselves. */
export const areOpposite = (one: Role, other: Role): boolean =>
  SIDES[one] !== undefined && SIDES[other] !== undefined && SIDES[one] !== SIDES[other];

/** Someone signed in with an account. `person` is set when the account's holder is a participant of the programme. */
export type Officer = {
  readonly kind: 'officer';
  readonly account: AccountId;
  readonly name: string;
  readonly person?: PersonId | undefined;
  /** Further records of the same human, merged into that person's or that one into them: their cases are one's own too. */
  readonly alsoKnownAs?: readonly PersonId[] | undefined;
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
