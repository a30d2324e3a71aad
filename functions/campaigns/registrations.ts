import type { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { register } from '@bang-vang/shared/domain/campaigns/registration.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { make } from '../kit/change.ts';
import { foundPlace, foundRound, notAllowed, readableFact } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { registrationRef, registrations } from '../table/registration.ts';
import { viewOfRegistration } from './views.ts';

/** Registers a unit for a round, by its own officer. */
export const registerUnit: UseCase<typeof campaigns.register> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, place] = await Promise.all([foundRound(params.round), foundPlace(params.unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  const level = levelOf(place.value.fact.level);
  return make(
    originOf(request),
    { aggregate: registrations, ref: registrationRef(params.round, params.unit) },
    (existing) => register(existing, round.value.state, { id: params.unit, level }, body, stepOf(request)),
    () => ({}),
  );
};

/** A unit's registration, for those who may read the unit. */
export const getRegistration: UseCase<typeof campaigns.getRegistration> = async ({
  params,
  actor,
  today,
}) => {
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const head = await registrations.load(registrationRef(params.round, params.unit));
  return ok({ registration: head && viewOfRegistration(head) });
};
