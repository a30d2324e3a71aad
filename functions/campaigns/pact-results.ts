import type { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import { mayActFor, mayRead } from '@bang-vang/shared/domain/access/may.ts';
import { agreeToPact, assessPact, disputePact } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { Pact } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { PactId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import { foundPlace, foundRound, notAllowed, orNotFound } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { pactRef, pacts } from '../table/pact.ts';
import { placeOn } from '../table/tree.ts';
import { namesInPacts, viewOfPact } from './views.ts';

const PACT = 'giao ước này';

type Asked = Pick<Parameters<UseCase<typeof campaigns.agreeToPact>>[0], 'actor' | 'today'>;

/** The round of a pact, for an actor who acts for one of its units. */
async function roundToActIn(
  { actor, today }: Asked,
  pact: PactId,
  unit: UnitId,
): Promise<Result<Round, Refusal<'not-found' | 'not-allowed'>>> {
  const head = orNotFound(await pacts.load(pactRef(pact)), PACT);
  if (!head.ok) return head;
  const [round, place] = await Promise.all([foundRound(head.value.state.round), foundPlace(unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  return mayActFor(actor, place.value, today) ? ok(round.value.state) : notAllowed;
}

const target = (pact: PactId, expected: number) => ({
  aggregate: pacts,
  ref: pactRef(pact),
  expected,
  what: PACT,
});

/** Puts forward how each promise was kept, for a party, by that unit's officer. */
export const assessPactFor: UseCase<typeof campaigns.assessPact> = async (request) => {
  const { params, body } = request;
  const round = await roundToActIn(request, params.pact, body.unit);
  if (!round.ok) return round;
  return change(
    originOf(request),
    target(params.pact, body.version),
    (pact: Pact) => assessPact(pact, round.value, body.unit, body.results, pactGrades, stepOf(request)),
    () => ({}),
  );
};

/** Agrees to the results put forward, for a party or the witness, by that unit's officer. */
export const agreeToPactFor: UseCase<typeof campaigns.agreeToPact> = async (request) => {
  const { params, body } = request;
  const round = await roundToActIn(request, params.pact, body.unit);
  if (!round.ok) return round;
  return change(
    originOf(request),
    target(params.pact, body.version),
    (pact: Pact) => agreeToPact(pact, round.value, body.unit, stepOf(request)),
    () => ({}),
  );
};

/** Does not agree with the results put forward, for a party, by that unit's officer. */
export const disputePactFor: UseCase<typeof campaigns.disputePact> = async (request) => {
  const { params, body } = request;
  const round = await roundToActIn(request, params.pact, body.unit);
  if (!round.ok) return round;
  return change(
    originOf(request),
    target(params.pact, body.version),
    (pact: Pact) => disputePact(pact, round.value, body.unit, body.reason, stepOf(request)),
    () => ({}),
  );
};

/** One pact, for whoever reads one of its parties: a witness two levels up finds it in no list of its own. */
export const getPact: UseCase<typeof campaigns.getPact> = async ({ params, actor, today }) => {
  const head = orNotFound(await pacts.load(pactRef(params.pact)), PACT);
  if (!head.ok) return head;
  const { parties, under } = head.value.state;
  const places = await Promise.all([under, ...parties].map((unit) => placeOn(unit, today)));
  if (!places.some((place) => place && mayRead(actor, place, today))) return notAllowed;
  return ok({ pact: viewOfPact(head.value, await namesInPacts([head.value], today)) });
};
