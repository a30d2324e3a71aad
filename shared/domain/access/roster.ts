import type { Day } from '../kernel/day.ts';
import type { AccountId, AppointmentId, PersonId, UnitId } from '../kernel/ids.ts';
import type { Appointment, Role } from './actor.ts';

/** Who holds an appointment: somebody invited by a code that is kept as a hash, or the account that accepted. */
export type Invited = {
  readonly kind: 'invited';
  readonly name: string;
  readonly person?: PersonId | undefined;
  readonly code: string;
  /** The last day on which the code is accepted. */
  readonly expires: Day;
};
export type Held = {
  readonly kind: 'held';
  readonly account: AccountId;
  readonly name: string;
  readonly person?: PersonId | undefined;
};
export type Holder = Invited | Held;

/** One line of a unit's roster. */
export type RosterEntry = {
  readonly id: AppointmentId;
  readonly role: Role;
  readonly from: Day;
  readonly until?: Day | undefined;
  readonly holder: Holder;
  /** The appointment whose holder lends it for a period (ủy quyền). */
  readonly lentBy?: AppointmentId | undefined;
  /** The appointment that this one took over. */
  readonly follows?: AppointmentId | undefined;
};

/**
 * Everybody who has been appointed at a unit (bảng phân công), past and to come. All appointments of a unit pass through
 * this one record, so that a hand-over ends one and begins the other in one act.
 */
export type Roster = { readonly unit: UnitId; readonly entries: readonly RosterEntry[] };

/** A unit's roster before its first appointment. */
export const emptyRoster = (unit: UnitId): Roster => ({ unit, entries: [] });

/** The entry with this id, if the roster has it. */
export const entryOf = (roster: Roster, appointment: AppointmentId): RosterEntry | undefined =>
  roster.entries.find(({ id }) => id === appointment);

/** Where an entry stands on a day. A term that was ended before it began never was: `over` from the start. */
export type EntryState = 'invited' | 'ahead' | 'in-force' | 'over';

export function entryStateOn({ from, until, holder }: RosterEntry, day: Day): EntryState {
  if (until !== undefined && until <= day) return 'over';
  if (holder.kind === 'invited') return 'invited';
  return from <= day ? 'in-force' : 'ahead';
}

/** The entry as its holder's account carries it; undefined while nobody has accepted it. */
export function appointmentOf(roster: Roster, entry: RosterEntry): Appointment | undefined {
  if (entry.holder.kind !== 'held') return undefined;
  const lender = entry.lentBy === undefined ? undefined : entryOf(roster, entry.lentBy);
  return {
    role: entry.role,
    unit: roster.unit,
    from: entry.from,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(lender?.holder.kind === 'held' ? { behalfOf: lender.holder.account } : {}),
  };
}
