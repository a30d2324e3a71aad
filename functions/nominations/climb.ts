import type { nominations as contract } from '@bang-vang/shared/contract/nominations.ts';
import { awardOf } from '@bang-vang/shared/data/awards.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { isOwnCase, mayActFor, mayHandleAt } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AwardId, NominationId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { decline, forward, nominate } from '@bang-vang/shared/domain/nominations/nomination.ts';
import type { NomineeRef } from '@bang-vang/shared/domain/nominations/nomination.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { change, firstAnswer, make } from '../kit/change.ts';
import { foundMember, foundPlace, foundRound, notAllowed, orNotFound } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { homedId } from '../table/homed-id.ts';
import { nominationRef, nominations } from '../table/nomination.ts';
import { putSentOn } from '../table/sent-on.ts';
import { factsOf, standingFor } from '../table/tree.ts';
import { isFinal } from './final-points.ts';

export const NOMINATION = 'đề nghị khen thưởng này';

/** The unit on the line of managers whose level decides the award. */
async function decidingUnitOf(award: AwardId, place: Place, today: Day): Promise<UnitId | undefined> {
  const level = awardOf(award)?.decidedBy;
  const above = await Promise.all(place.path.map(async (unit) => factOn(await factsOf(unit), today)));
  return above.find((fact) => fact?.level === level)?.unit;
}

/** Nominates the unit itself, or one of its people, to the level above: once for each award, again only after a refusal. */
export const nominateFrom: UseCase<typeof contract.nominate> = async (request) => {
  const { params, body, actor, today } = request;
  const { nominee } = body;
  const [round, place] = await Promise.all([foundRound(params.round), foundPlace(params.unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  if (nominee.kind === 'person') {
    const person = await foundMember(params.unit, nominee.person, today);
    if (!person.ok) return person;
  }
  const award = awardOf(body.award);
  if (!award) return refuse({ code: 'not-found', what: 'hình thức khen này' });
  const [decidingUnit, sheetIsFinal] = await Promise.all([
    decidingUnitOf(body.award, place.value, today),
    isFinal(params.round, params.unit, nominee),
  ]);
  const id = homedId<NominationId>(params.round, params.unit, { nominee, award: body.award });
  return make(
    originOf(request),
    { aggregate: nominations, ref: nominationRef(id) },
    (existing) =>
      nominate(
        existing,
        round.value.state,
        { id, unit: params.unit, nominee, award: body.award, citation: body.citation },
        { next: place.value.fact.manager, decidingUnit, awardIsFor: award.isFor, sheetIsFinal },
        stepOf(request),
      ),
    () => ({ nomination: id }),
  );
};

const personOf = (nominee: NomineeRef) => (nominee.kind === 'person' ? nominee.person : undefined);

/** Where a nomination waits today: whoever took over from the unit it was sent to has taken over its dossiers. */
export const standingAt = async ({ at }: { readonly at: UnitId }, today: Day): Promise<UnitId> =>
  (await standingFor(at, today)) ?? at;

/** The nomination and its round, for an actor of the unit where it waits who is not its nominee. */
export async function handled(nomination: NominationId, actor: Actor, today: Day) {
  const head = orNotFound(await nominations.load(nominationRef(nomination)), NOMINATION);
  if (!head.ok) return head;
  const { nominee, round: id } = head.value.state;
  const at = await standingAt(head.value.state, today);
  const own = actor.kind === 'officer' && isOwnCase(actor, personOf(nominee));
  if (own || !mayHandleAt(actor, at, today)) return notAllowed;
  const round = await foundRound(id satisfies RoundId);
  return round.ok ? ok({ nomination: head.value.state, round: round.value.state, at }) : round;
}

/**
 * Sends a nomination to the next level, found from the tree of today. Once sent it is no longer this level's to handle,
 * yet the repetition of the sending still gets its first answer.
 */
export const forwardNomination: UseCase<typeof contract.forwardNomination> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await handled(params.nomination, actor, today);
  if (!known.ok) {
    const earlier = await firstAnswer<{ version: number }>(
      nominationRef(params.nomination).name,
      request.attempt,
    );
    return earlier ?? known;
  }
  const { nomination, round, at } = known.value;
  const place = await foundPlace(at, today);
  if (!place.ok) return place;
  const decidingUnit = await decidingUnitOf(nomination.award, place.value, today);
  const next = place.value.fact.manager;
  if (next === undefined || decidingUnit === undefined)
    return refuse({ code: 'wrong-state', state: nomination.state });
  return change(
    originOf(request),
    {
      aggregate: nominations,
      ref: nominationRef(params.nomination),
      expected: body.version,
      what: NOMINATION,
    },
    (state) => forward(state, round, { next, decidingUnit, opinion: body.opinion }, stepOf(request)),
    () => ({}),
    () => [putSentOn(nomination.round, at, nomination.id)],
  );
};

/** Ends a nomination where it waits, with a reason. */
export const declineNomination: UseCase<typeof contract.declineNomination> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await handled(params.nomination, actor, today);
  if (!known.ok) return known;
  return change(
    originOf(request),
    {
      aggregate: nominations,
      ref: nominationRef(params.nomination),
      expected: body.version,
      what: NOMINATION,
    },
    (state) => decline(state, known.value.round, body.reason, stepOf(request)),
    () => ({}),
  );
};
