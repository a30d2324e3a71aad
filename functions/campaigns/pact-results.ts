import type { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import {
  agreeToPact,
  assessPact,
  disputePact,
  filesOfPact,
} from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { PromiseResult } from '@bang-vang/shared/domain/campaigns/pact-result.ts';
import type { Pact } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { EvidenceId, PactId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import { change } from '../kit/change.ts';
import { filesFound } from '../kit/files-found.ts';
import { foundPlace, foundRound, notAllowed, orNotFound } from '../kit/found.ts';
import { evidenceOfPact, mayReadPact } from '../kit/of-pact.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { pactRef, pacts } from '../table/pact.ts';
import { namesInPacts, viewOfPact } from './views.ts';

const PACT = 'giao ước này';

type Asked = Pick<Parameters<UseCase<typeof campaigns.agreeToPact>>[0], 'actor' | 'today'>;

/** A pact and its round, for an actor who acts for one of its units. */
async function pactToActOn(
  { actor, today }: Asked,
  pact: PactId,
  unit: UnitId,
): Promise<Result<{ pact: Pact; round: Round }, Refusal<'not-found' | 'not-allowed'>>> {
  const head = orNotFound(await pacts.load(pactRef(pact)), PACT);
  if (!head.ok) return head;
  const [round, place] = await Promise.all([foundRound(head.value.state.round), foundPlace(unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  return mayActFor(actor, place.value, today)
    ? ok({ pact: head.value.state, round: round.value.state })
    : notAllowed;
}

const target = (pact: PactId, expected: number) => ({
  aggregate: pacts,
  ref: pactRef(pact),
  expected,
  what: PACT,
});

/** Puts forward how each promise was kept, for a party, by that unit's officer; with files of this very pact alone. */
export const assessPactFor: UseCase<typeof campaigns.assessPact> = async (request) => {
  const { params, body } = request;
  const known = await pactToActOn(request, params.pact, body.unit);
  if (!known.ok) return known;
  const { pact: before, round } = known.value;
  const sent = body.results.flatMap(({ files = [] }) => files);
  const files = await filesFound(evidenceOfPact(before), sent, request.today);
  const stray = promisesWith(body.results, files.stray);
  if (stray.length > 0) return refuse({ code: 'pact-files-not-kept', promises: stray });
  return change(
    originOf(request),
    target(params.pact, body.version),
    (pact: Pact) => assessPact(pact, round, body.unit, body.results, pactGrades, stepOf(request)),
    () => ({}),
    () => files.guards(filesOfPact(before)),
  );
};

/** The numbers of the promises, from 1, with one of these files. */
const promisesWith = (results: readonly PromiseResult[], stray: ReadonlySet<EvidenceId>): readonly number[] =>
  results.flatMap(({ files = [] }, place) => (files.some((file) => stray.has(file)) ? [place + 1] : []));

/** Agrees to the results put forward, for a party or the witness, by that unit's officer. */
export const agreeToPactFor: UseCase<typeof campaigns.agreeToPact> = async (request) => {
  const { params, body } = request;
  const known = await pactToActOn(request, params.pact, body.unit);
  if (!known.ok) return known;
  return change(
    originOf(request),
    target(params.pact, body.version),
    (pact: Pact) => agreeToPact(pact, known.value.round, body.unit, stepOf(request)),
    () => ({}),
  );
};

/** Does not agree with the results put forward, for a party, by that unit's officer. */
export const disputePactFor: UseCase<typeof campaigns.disputePact> = async (request) => {
  const { params, body } = request;
  const known = await pactToActOn(request, params.pact, body.unit);
  if (!known.ok) return known;
  return change(
    originOf(request),
    target(params.pact, body.version),
    (pact: Pact) => disputePact(pact, known.value.round, body.unit, body.reason, stepOf(request)),
    () => ({}),
  );
};

/** One pact, for whoever reads one of its parties: a witness two levels up finds it in no list of its own. */
export const getPact: UseCase<typeof campaigns.getPact> = async ({ params, actor, today }) => {
  const head = orNotFound(await pacts.load(pactRef(params.pact)), PACT);
  if (!head.ok) return head;
  if (!(await mayReadPact(actor, head.value.state, today))) return notAllowed;
  return ok({ pact: viewOfPact(head.value, await namesInPacts([head.value], today)) });
};
