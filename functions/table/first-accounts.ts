import type { Appointment } from '@bang-vang/shared/domain/access/actor.ts';
import type { Roster, RosterEntry } from '@bang-vang/shared/domain/access/roster.ts';
import type { AppointmentId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Write } from '../kit/commit.ts';
import { putAccount, putHeld } from './account.ts';
import type { Account } from './account.ts';
import { filled } from './fill.ts';
import { rosterRef, rosters } from './roster.ts';

const FIRST = { version: 1, seq: 0, hash: '', saves: [] };

const idOf = ({ account }: Account, { role, unit }: Appointment) =>
  `${role}.${unit}.${account}`.slice(0, 64) as AppointmentId;

/** Accounts of a new table, each with what it holds; without the rosters of their units. */
export const accountItems = (accounts: readonly Account[]): readonly Write[] =>
  accounts.flatMap((each) => [
    putAccount(each),
    ...each.appointments.map((held) => putHeld(each.account, idOf(each, held), held)),
  ]);

/** The rosters of the units in which these accounts are appointed, as first data: facts, not acts. */
export function rosterItems(accounts: readonly Account[]): readonly Write[] {
  const entries = new Map<UnitId, RosterEntry[]>();
  for (const each of accounts)
    for (const held of each.appointments)
      entries.set(held.unit, [...(entries.get(held.unit) ?? []), entryOf(each, held)]);
  return [...entries].map(([unit, list]) => {
    const state: Roster = { unit, entries: list };
    return filled(rosters.entity, { ...rosterRef(unit).key, ...FIRST, state });
  });
}

const entryOf = (each: Account, held: Appointment): RosterEntry => ({
  id: idOf(each, held),
  role: held.role,
  from: held.from,
  ...(held.until === undefined ? {} : { until: held.until }),
  holder: {
    kind: 'held',
    account: each.account,
    name: each.name,
    ...(each.person === undefined ? {} : { person: each.person }),
  },
});
