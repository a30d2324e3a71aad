import type { units as contract } from '@bang-vang/shared/contract/units.ts';
import { INVITATION_DAYS, roleRuleOf } from '@bang-vang/shared/data/roles.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayAppoint } from '@bang-vang/shared/domain/access/may.ts';
import {
  appoint,
  endAppointment,
  handOver,
  lendAppointment,
  renewInvitation,
} from '@bang-vang/shared/domain/access/roster-moves.ts';
import { emptyRoster, entryOf } from '@bang-vang/shared/domain/access/roster.ts';
import { daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AppointmentId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import { foundPlace, notAllowed, orNotFound } from '../kit/found.ts';
import { originOf } from '../kit/origin.ts';
import { personalCodeHash, personalCodeOf } from '../kit/personal-code.ts';
import type { UseCase } from '../kit/request.ts';
import { rosterRef, rosters } from '../table/roster.ts';
import { answerTo, holderOf, idOf, writesFor } from './roster-acts.ts';

const targetOf = (unit: UnitId, expected: number) => ({
  aggregate: rosters,
  ref: rosterRef(unit),
  expected,
  what: 'bảng phân công này',
  initial: emptyRoster(unit),
});

/** The unit, its roster and an entry of it. */
async function entered({ unit, appointment }: { unit: UnitId; appointment: AppointmentId }, today: Day) {
  const [place, head] = await Promise.all([foundPlace(unit, today), rosters.load(rosterRef(unit))]);
  if (!place.ok) return place;
  const roster = head?.state ?? emptyRoster(unit);
  const entry = orNotFound(entryOf(roster, appointment), 'phân công này');
  return entry.ok ? ok({ place: place.value, roster, entry: entry.value }) : entry;
}

/** The same, for an actor who appoints to the entry's role there. */
async function appointable(params: { unit: UnitId; appointment: AppointmentId }, actor: Actor, today: Day) {
  const known = await entered(params, today);
  if (!known.ok) return known;
  const { place, entry } = known.value;
  return mayAppoint(actor, place, roleRuleOf(entry.role), today) ? known : notAllowed;
}

/** Appoints somebody. Who is new gets a code, of which only the hash is kept. */
export const appointTo: UseCase<typeof contract.appoint> = async (request) => {
  const { params, body, actor, today } = request;
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  const rule = roleRuleOf(body.role);
  if (!rule.levels.includes(place.value.fact.level)) return refuse({ code: 'role-of-another-level' });
  if (!mayAppoint(actor, place.value, rule, today)) return notAllowed;
  const holder = await holderOf(request);
  if (!holder.ok) return holder;
  const { role, from, until } = body;
  const wish = { id: idOf(request), role, from, until, holder: holder.value };
  const done = await change(
    originOf(request),
    targetOf(params.unit, body.version),
    (roster) => appoint(roster, wish),
    () => ({ appointment: wish.id }),
    (move) => writesFor(move),
  );
  return answerTo(request, done);
};

/** Ends an appointment; its account reads so with its next request. */
export const endAppointmentOf: UseCase<typeof contract.endAppointment> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await appointable(params, actor, today);
  if (!known.ok) return known;
  return change(
    originOf(request),
    targetOf(params.unit, body.version),
    (roster) => endAppointment(roster, params.appointment, body.on),
    () => ({}),
    (move) => writesFor(move),
  );
};

/** Lends an appointment for a period, by its holder or by whoever appoints to it. */
export const lendAppointmentOf: UseCase<typeof contract.lendAppointment> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await entered(params, today);
  if (!known.ok) return known;
  const { place, entry } = known.value;
  const isMine =
    actor.kind === 'officer' && entry.holder.kind === 'held' && entry.holder.account === actor.account;
  if (!isMine && !mayAppoint(actor, place, roleRuleOf(entry.role), today)) return notAllowed;
  const holder = await holderOf(request);
  if (!holder.ok) return holder;
  const loan = { id: idOf(request), from: body.from, until: body.until, holder: holder.value };
  const done = await change(
    originOf(request),
    targetOf(params.unit, body.version),
    (roster) => lendAppointment(roster, params.appointment, loan),
    () => ({ appointment: loan.id }),
    (move) => writesFor(move),
  );
  return answerTo(request, done);
};

/** Hands an appointment over: one event ends the old one and begins the new one. */
export const handOverAppointment: UseCase<typeof contract.handOverAppointment> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await appointable(params, actor, today);
  if (!known.ok) return known;
  const holder = await holderOf(request);
  if (!holder.ok) return holder;
  const wish = { id: idOf(request), on: body.on, holder: holder.value };
  const done = await change(
    originOf(request),
    targetOf(params.unit, body.version),
    (roster) => handOver(roster, params.appointment, wish),
    () => ({ appointment: wish.id }),
    (move) => writesFor(move),
  );
  return answerTo(request, done);
};

/** Gives out an invitation's code again; the one before opens nothing from then on. */
export const renewInvitationOf: UseCase<typeof contract.renewInvitation> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await appointable(params, actor, today);
  if (!known.ok) return known;
  const code = personalCodeOf(request.attempt);
  const fresh = { code: personalCodeHash(code), expires: daysAfter(today, INVITATION_DAYS) };
  const done = await change(
    originOf(request),
    targetOf(params.unit, body.version),
    (roster) => renewInvitation(roster, params.appointment, fresh, today),
    () => ({ appointment: params.appointment }),
    (move) => writesFor(move),
  );
  return done.ok ? ok({ ...done.value, code, expires: fresh.expires }) : done;
};
