import { roleRuleOf } from '@bang-vang/shared/data/roles.ts';
import { ROLES } from '@bang-vang/shared/domain/access/actor.ts';
import type { Officer, Role } from '@bang-vang/shared/domain/access/actor.ts';
import { mayAppoint } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import type { ValueOf } from './client.ts';

export type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
export type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';

export type RosterEntryView = ValueOf<'listAppointments'>['appointments'][number];
/** What can be done to an entry of a roster. */
export type EntryAct = 'end' | 'lend' | 'handOver' | 'renew';

/** The roles to which the officer appoints at the place: the server asks the same. */
export const appointableRoles = (officer: Officer, place: Place, today: Day): readonly Role[] =>
  ROLES.filter((role) => mayAppoint(officer, place, roleRuleOf(role), today));

/** What the reader may do to an entry now: whoever appoints to its role, or, to lend it, its holder. */
export function actsOn(
  { state, isMine, lentBy, role }: RosterEntryView,
  appoints: readonly Role[],
): readonly EntryAct[] {
  const may = appoints.includes(role);
  if (state === 'over') return [];
  if (state === 'invited') return may ? ['renew', 'end'] : [];
  if (lentBy !== undefined) return may ? ['end'] : [];
  return [
    ...(may ? (['handOver'] as const) : []),
    ...(may || isMine ? (['lend'] as const) : []),
    ...(may ? (['end'] as const) : []),
  ];
}
