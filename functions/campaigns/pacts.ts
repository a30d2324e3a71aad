import type { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import { holdsAt, mayActFor, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import { proposePact, signPact } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { PactId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { change, make } from '../kit/change.ts';
import { foundPlace, foundRound, notAllowed, orNotFound } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { homedId } from '../table/homed-id.ts';
import { pactRef, pacts, pactsUnder } from '../table/pact.ts';
import { namesInPacts, viewOfPact } from './views.ts';

/** Proposes a pact; the officer of a party, or of the unit right above the parties, draws it up. */
export const proposePactBetween: UseCase<typeof campaigns.proposePact> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, ...places] = await Promise.all([
    foundRound(params.round),
    ...body.parties.map((unit) => foundPlace(unit, today)),
  ]);
  if (!round.ok) return round;
  const parties = places.flatMap((place) => (place.ok ? [place.value] : []));
  if (parties.length < places.length) return refuse({ code: 'not-found', what: 'một bên của giao ước' });
  const manager = parties[0]?.fact.manager;
  const drawsUp =
    parties.some((party) => mayActFor(actor, party, today)) ||
    (manager !== undefined && holdsAt(actor, 'unit-officer', manager, today));
  if (!drawsUp) return notAllowed;
  const pact = homedId<PactId>(params.round, manager ?? '-', request.attempt.key);
  return make(
    originOf(request),
    { aggregate: pacts, ref: pactRef(pact) },
    () => proposePact(pact, round.value.state, parties, body.witness, body.promises),
    () => ({ pact }),
  );
};

/** Signs a pact for a unit, by that unit's officer. */
export const signPactFor: UseCase<typeof campaigns.signPact> = async (request) => {
  const { params, body, actor, today } = request;
  const ref = pactRef(params.pact);
  const head = orNotFound(await pacts.load(ref), 'giao ước này');
  if (!head.ok) return head;
  const [round, place] = await Promise.all([
    foundRound(head.value.state.round),
    foundPlace(body.unit, today),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  return change(
    originOf(request),
    { aggregate: pacts, ref, expected: body.version, what: 'giao ước này' },
    (pact) => signPact(pact, round.value.state, body.unit, stepOf(request)),
    () => ({}),
  );
};

/** The pacts a unit has part in: as a party, as a witness, or as the unit right above the parties. */
export const listPacts: UseCase<typeof campaigns.listPacts> = async ({ params, actor, today }) => {
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  if (!mayRead(actor, place.value, today)) return notAllowed;
  const { unit } = params;
  const under = [unit, ...(place.value.fact.manager ? [place.value.fact.manager] : [])];
  const heads = (await Promise.all(under.map((at) => pactsUnder(params.round, at)))).flat();
  const own = heads.filter(
    ({ state }) => state.under === unit || state.parties.includes(unit) || state.witness === unit,
  );
  const named = await namesInPacts(own, today);
  return ok({ pacts: own.map((head) => viewOfPact(head, named)) });
};
