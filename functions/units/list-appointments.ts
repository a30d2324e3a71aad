import type * as z from 'zod';
import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import type { rosterEntryView } from '@bang-vang/shared/contract/views.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { emptyRoster, entryOf, entryStateOn } from '@bang-vang/shared/domain/access/roster.ts';
import type { Roster, RosterEntry } from '@bang-vang/shared/domain/access/roster.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { rosterRef, rosters } from '../table/roster.ts';

/** A unit's roster as it stands on a day, newest terms first. */
export const listAppointments: UseCase<typeof contract.listAppointments> = async (request) => {
  const { params, query, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const day = query.day ?? today;
  const head = await rosters.load(rosterRef(params.unit));
  const roster = head?.state ?? emptyRoster(params.unit);
  const newestFirst = roster.entries.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return ok({
    unit: { id: params.unit, name: fact.value.name },
    version: head?.version ?? 0,
    day,
    appointments: newestFirst.map((entry) => viewOf(roster, entry, actor, day)),
  });
};

function viewOf(
  roster: Roster,
  entry: RosterEntry,
  actor: Actor,
  day: Day,
): z.output<typeof rosterEntryView> {
  const { id, role, from, until, holder, lentBy } = entry;
  const lender = lentBy === undefined ? undefined : entryOf(roster, lentBy);
  return {
    id,
    role,
    from,
    until,
    name: holder.name,
    state: entryStateOn(entry, day),
    isMine: actor.kind === 'officer' && holder.kind === 'held' && holder.account === actor.account,
    expires: holder.kind === 'invited' ? holder.expires : undefined,
    lentBy: lender?.holder.name,
  };
}
