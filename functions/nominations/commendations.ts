import type { nominations } from '@bang-vang/shared/contract/nominations.ts';
import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CommendationId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { commend } from '@bang-vang/shared/domain/nominations/commendation.ts';
import { make } from '../kit/change.ts';
import { foundMember, foundPlace, foundRound, notAllowed, readableFact } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { commendationRef, commendations, commendationsOf } from '../table/commendation.ts';
import { homedId } from '../table/homed-id.ts';
import { everInLine } from '../table/line-memberships.ts';

/** Records that the unit's own conference commended one of its people. */
export const commendPerson: UseCase<typeof nominations.commend> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, place, person] = await Promise.all([
    foundRound(params.round),
    foundPlace(params.unit, today),
    foundMember(params.unit, body.person, today),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  if (!person.ok) return person;
  const award = awardOf(body.award);
  if (!award) return refuse({ code: 'not-found', what: 'hình thức khen này' });
  const id = homedId<CommendationId>(params.round, params.unit, request.attempt.key);
  return make(
    originOf(request),
    { aggregate: commendations, ref: commendationRef(id) },
    () =>
      commend(
        round.value.state,
        { ...body, id, unit: params.unit },
        { decidedBy: award.decidedBy, level: place.value.fact.level, today },
        stepOf(request),
      ),
    () => ({ commendation: id }),
  );
};

/** Whom the unit has commended in the round. */
export const listCommendations: UseCase<typeof nominations.listCommendations> = async (request) => {
  const { params, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const [heads, people] = await Promise.all([
    commendationsOf(params.round, params.unit),
    everInLine(params.unit, today),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return ok({
    commendations: heads.map(({ state }) => ({
      ...state,
      person: { id: state.person, name: names.get(state.person) ?? state.person },
      commendedAt: instant(state.commendedAt),
    })),
  });
};
