import type { Day } from '../kernel/day.ts';
import type { AccountId } from '../kernel/ids.ts';
import type { Role } from './actor.ts';
import { areOpposite } from './actor.ts';
import type { Holder, Roster } from './roster.ts';

export type Term = { readonly from: Day; readonly until?: Day | undefined };
export type AlreadyAppointed = { code: 'already-appointed' };
/** Officer and administration of one unit at once: the two sides of its pact and of the opinion on its sheet. */
export type BothSides = { code: 'both-sides' };

/** Whether a term has no day. */
export const isEmpty = ({ from, until }: Term) => until !== undefined && until <= from;
const overlap = (a: Term, b: Term) =>
  (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until);

/** Whether the account holds the role here already in a part of the term, lent ones aside. */
const holdsAlready = ({ entries }: Roster, account: AccountId, role: Role, term: Term) =>
  entries.some(
    (entry) =>
      entry.holder.kind === 'held' &&
      entry.holder.account === account &&
      entry.role === role &&
      !isEmpty(entry) &&
      overlap(entry, term),
  );

/** Whether the account stands on the other side of the unit in a part of the term, lent roles included. */
const standsOpposite = ({ entries }: Roster, account: AccountId, role: Role, term: Term) =>
  entries.some(
    (entry) =>
      entry.holder.kind === 'held' &&
      entry.holder.account === account &&
      areOpposite(entry.role, role) &&
      !isEmpty(entry) &&
      overlap(entry, term),
  );

/** Why the account may not hold the role here in the term; undefined when it may. */
export function clashOf(
  roster: Roster,
  account: AccountId,
  role: Role,
  term: Term,
): AlreadyAppointed | BothSides | undefined {
  if (holdsAlready(roster, account, role, term)) return { code: 'already-appointed' };
  return standsOpposite(roster, account, role, term) ? { code: 'both-sides' } : undefined;
}

/** The same for whoever is to hold it; somebody invited is asked when they accept. */
export const clashes = (roster: Roster, holder: Holder, role: Role, term: Term) =>
  holder.kind === 'held' ? clashOf(roster, holder.account, role, term) : undefined;
