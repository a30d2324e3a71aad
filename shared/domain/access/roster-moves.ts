import type { Day } from '../kernel/day.ts';
import type { AccountId, AppointmentId, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Role } from './actor.ts';
import type { AlreadyAppointed, BothSides, Term } from './clash.ts';
import { clashes, clashOf, isEmpty } from './clash.ts';
import { entryOf, entryStateOn } from './roster.ts';
import type { Held, Holder, Roster, RosterEntry } from './roster.ts';

type RosterEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly unit: UnitId;
  readonly appointment: AppointmentId;
  readonly role: Role;
  readonly from: Day;
  readonly until?: Day | undefined;
};
/** A move answers the roster, its event, and the entries that are new or changed, whose accounts must hear of it. */
type Moved<Event> = {
  readonly state: Roster;
  readonly event: Event;
  readonly touched: readonly RosterEntry[];
};

type TermEmpty = { code: 'term-empty' };
type AppointmentOver = { code: 'appointment-over' };
type NotFound = { code: 'not-found'; what: string };

const NOT_THERE: NotFound = { code: 'not-found', what: 'phân công này' };

const eventOf = <const Kind extends string>(kind: Kind, roster: Roster, entry: RosterEntry) => {
  const { id, role, from, until } = entry;
  return { kind, unit: roster.unit, appointment: id, role, from, ...(until === undefined ? {} : { until }) };
};

/** The roster with these entries in the place of those with the same ids, new ones last. */
function withEntries(roster: Roster, touched: readonly RosterEntry[]): Roster {
  const known = new Set(roster.entries.map(({ id }) => id));
  const changed = new Map(touched.map((entry) => [entry.id, entry]));
  return {
    ...roster,
    entries: [
      ...roster.entries.map((entry) => changed.get(entry.id) ?? entry),
      ...touched.filter(({ id }) => !known.has(id)),
    ],
  };
}

/** The entry ended on the day, and with it whatever its holder has lent. */
function ended(roster: Roster, entry: RosterEntry, on: Day): readonly RosterEntry[] {
  const lent = roster.entries.filter(
    ({ lentBy, until }) => lentBy === entry.id && (until === undefined || on < until),
  );
  return [entry, ...lent].map((one) => ({ ...one, until: on }));
}

/**
 * Appoints somebody to a role for a term, open-ended unless told otherwise. Refusals: an empty term, the role held already,
 * the other side of the unit held (officer or head, and administration).
 */
export function appoint(
  roster: Roster,
  wish: Term & { readonly id: AppointmentId; readonly role: Role; readonly holder: Holder },
): Result<Moved<RosterEvent<'appointed'>>, TermEmpty | AlreadyAppointed | BothSides> {
  if (isEmpty(wish)) return refuse({ code: 'term-empty' });
  const clash = clashes(roster, wish.holder, wish.role, wish);
  if (clash) return refuse(clash);
  const { id, role, holder, from, until } = wish;
  const entry: RosterEntry = { id, role, holder, from, ...(until === undefined ? {} : { until }) };
  return ok({
    state: withEntries(roster, [entry]),
    event: eventOf('appointed', roster, entry),
    touched: [entry],
  });
}

/**
 * Ends an appointment on a day, the first without its rights; what its holder has lent ends with it. An invitation that
 * was not accepted yet is taken back by it. Refusals: no such entry, over by that day already.
 */
export function endAppointment(
  roster: Roster,
  appointment: AppointmentId,
  on: Day,
): Result<Moved<RosterEvent<'appointment-ended'>>, NotFound | AppointmentOver> {
  const entry = entryOf(roster, appointment);
  if (!entry) return refuse(NOT_THERE);
  if (entry.until !== undefined && entry.until <= on) return refuse({ code: 'appointment-over' });
  const touched = ended(roster, entry, on);
  const event = eventOf('appointment-ended', roster, { ...entry, until: on });
  return ok({ state: withEntries(roster, touched), event, touched });
}

/**
 * Lends an appointment to somebody else for a period inside its own term; the lender keeps it.
 * Refusals: not accepted or over, an empty period or one outside the term, lent to its own holder, lent already itself.
 */
export function lendAppointment(
  roster: Roster,
  appointment: AppointmentId,
  loan: { readonly id: AppointmentId; readonly from: Day; readonly until: Day; readonly holder: Holder },
): Result<
  Moved<RosterEvent<'appointment-lent'> & { readonly lentBy: AppointmentId }>,
  | NotFound
  | AppointmentOver
  | TermEmpty
  | AlreadyAppointed
  | BothSides
  | { code: 'not-yet-accepted' }
  | { code: 'outside-term' }
  | { code: 'lent-on' }
> {
  const entry = entryOf(roster, appointment);
  if (!entry) return refuse(NOT_THERE);
  if (entry.lentBy !== undefined) return refuse({ code: 'lent-on' });
  if (entry.holder.kind === 'invited') return refuse({ code: 'not-yet-accepted' });
  if (isEmpty(loan)) return refuse({ code: 'term-empty' });
  if (loan.from < entry.from || (entry.until !== undefined && entry.until < loan.until))
    return refuse({ code: 'outside-term' });
  const clash = clashes(roster, loan.holder, entry.role, loan);
  if (clash) return refuse(clash);
  const lent: RosterEntry = { ...loan, role: entry.role, lentBy: entry.id };
  return ok({
    state: withEntries(roster, [lent]),
    event: { ...eventOf('appointment-lent', roster, lent), lentBy: entry.id },
    touched: [lent],
  });
}

/**
 * Hands an appointment over in one act: the old holder's ends on the day on which the successor's begins. Open work needs
 * no moving, for it hangs on the unit. Refusals: not accepted, over by that day or not begun before it, lent only, a
 * successor who holds the role already.
 */
export function handOver(
  roster: Roster,
  appointment: AppointmentId,
  wish: { readonly id: AppointmentId; readonly on: Day; readonly holder: Holder },
): Result<
  Moved<RosterEvent<'appointment-handed-over'> & { readonly successor: AppointmentId }>,
  | NotFound
  | AppointmentOver
  | AlreadyAppointed
  | BothSides
  | { code: 'not-yet-accepted' }
  | { code: 'outside-term' }
  | { code: 'lent-on' }
> {
  const entry = entryOf(roster, appointment);
  if (!entry) return refuse(NOT_THERE);
  if (entry.lentBy !== undefined) return refuse({ code: 'lent-on' });
  if (entry.holder.kind === 'invited') return refuse({ code: 'not-yet-accepted' });
  if (entry.until !== undefined && entry.until <= wish.on) return refuse({ code: 'appointment-over' });
  if (wish.on <= entry.from) return refuse({ code: 'outside-term' });
  const { until } = entry;
  const term = { from: wish.on, ...(until === undefined ? {} : { until }) };
  const clash = clashes(roster, wish.holder, entry.role, term);
  if (clash) return refuse(clash);
  const next: RosterEntry = {
    id: wish.id,
    role: entry.role,
    holder: wish.holder,
    follows: entry.id,
    ...term,
  };
  const touched = [...ended(roster, entry, wish.on), next];
  const event = {
    ...eventOf('appointment-handed-over', roster, { ...entry, until: wish.on }),
    successor: next.id,
  };
  return ok({ state: withEntries(roster, touched), event, touched });
}

/** Gives an invitation a new code in the place of the one before, which opens nothing from then on. */
export function renewInvitation(
  roster: Roster,
  appointment: AppointmentId,
  fresh: { readonly code: string; readonly expires: Day },
  today: Day,
): Result<
  Moved<RosterEvent<'invitation-renewed'>>,
  NotFound | AppointmentOver | { code: 'already-accepted' }
> {
  const entry = entryOf(roster, appointment);
  if (!entry) return refuse(NOT_THERE);
  if (entryStateOn(entry, today) === 'over') return refuse({ code: 'appointment-over' });
  if (entry.holder.kind === 'held') return refuse({ code: 'already-accepted' });
  const renewed: RosterEntry = { ...entry, holder: { ...entry.holder, ...fresh } };
  const event = eventOf('invitation-renewed', roster, renewed);
  return ok({ state: withEntries(roster, [renewed]), event, touched: [renewed] });
}

/**
 * Ties an invitation to the account that brings its code, once. Whatever is the matter with the code, the answer is the
 * same: it tells a guesser nothing. Nobody accepts what they have lent themselves, or a role they hold already.
 */
export function acceptInvitation(
  roster: Roster,
  appointment: AppointmentId,
  brought: { readonly code: string; readonly account: AccountId },
  today: Day,
): Result<
  Moved<RosterEvent<'invitation-accepted'> & { readonly account: AccountId }>,
  { code: 'invitation-unknown' } | AlreadyAppointed | BothSides
> {
  const entry = entryOf(roster, appointment);
  if (!entry || entryStateOn(entry, today) !== 'invited' || entry.holder.kind !== 'invited')
    return refuse({ code: 'invitation-unknown' });
  const { code, expires, name, person } = entry.holder;
  if (code !== brought.code || expires < today) return refuse({ code: 'invitation-unknown' });
  const { account } = brought;
  const clash = clashOf(roster, account, entry.role, entry);
  if (clash) return refuse(clash);
  const holder: Held = { kind: 'held', account, name, ...(person === undefined ? {} : { person }) };
  const accepted: RosterEntry = { ...entry, holder };
  const event = { ...eventOf('invitation-accepted', roster, accepted), account };
  return ok({ state: withEntries(roster, [accepted]), event, touched: [accepted] });
}
