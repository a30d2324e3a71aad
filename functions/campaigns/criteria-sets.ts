import { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { approveSet, proposeSet, rewriteSet } from '@bang-vang/shared/domain/campaigns/criteria-set.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Origin } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { change, make } from '../kit/change.ts';
import { digest } from '../kit/digest.ts';
import { asFederation, foundRound, orNotFound } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { Attempt, UseCase } from '../kit/request.ts';
import { allCriteriaSets, criteriaSetRef, criteriaSets, frozenSet } from '../table/criteria-set.ts';

const WHAT = 'bộ tiêu chuẩn này';

const target = (set: CriteriaSetId, expected: number) => ({
  aggregate: criteriaSets,
  ref: criteriaSetRef(set),
  expected,
  what: WHAT,
});

/** The federation's standing office writes sets; its standing committee approves them. */
const asBoard = (actor: Actor, today: Day) => asFederation(actor, campaigns.rewriteCriteriaSet.access, today);

/** The identity of what an attempt begins: a repeated attempt means the same set. */
const newId = ({ key }: Attempt): CriteriaSetId =>
  `B.${digest(['criteria-set', key])
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12)}` as CriteriaSetId;

export const listCriteriaSets: UseCase<typeof campaigns.listCriteriaSets> = async () => {
  const heads = await allCriteriaSets();
  return ok({ sets: heads.map(({ version, state }) => ({ version, set: state })) });
};

export const getRoundCriteria: UseCase<typeof campaigns.getRoundCriteria> = async ({ params }) => {
  const round = await foundRound(params.round);
  if (!round.ok) return round;
  const frozen = orNotFound(await frozenSet(params.round, params.set), 'bộ tiêu chuẩn này trong đợt');
  return frozen.ok ? ok({ version: frozen.value.version, set: frozen.value.set }) : frozen;
};

/** A new set, from nothing, from another one or from a workbook: a proposal like any other, with where it came from. */
export const proposeCriteriaSet: UseCase<typeof campaigns.proposeCriteriaSet> = async (request) => {
  const { body, actor, today, attempt } = request;
  const may = await asBoard(actor, today);
  if (!may.ok) return may;
  const from = await originOfSet(body.from);
  if (!from.ok) return from;
  const id = newId(attempt);
  return make(
    originOf(request),
    { aggregate: criteriaSets, ref: criteriaSetRef(id) },
    () => proposeSet(id, body.content, from.value),
    () => ({ set: id }),
  );
};

/** The set that a new one was begun from, under its title of today. */
async function originOfSet(from: Omit<Origin, 'title'> | undefined) {
  if (!from) return ok(undefined);
  const head = await criteriaSets.load(criteriaSetRef(from.set));
  if (!head || head.version < from.version) return refuse({ code: 'not-found', what: WHAT });
  return ok({ ...from, title: head.state.title });
}

export const rewriteCriteriaSet: UseCase<typeof campaigns.rewriteCriteriaSet> = async (request) => {
  const { params, body, actor, today } = request;
  const may = await asBoard(actor, today);
  if (!may.ok) return may;
  return change(
    originOf(request),
    target(params.set, body.version),
    (set) => rewriteSet(set, body.content),
    () => ({}),
  );
};

export const approveCriteriaSet: UseCase<typeof campaigns.approveCriteriaSet> = async (request) => {
  const { params, body, actor, today } = request;
  const federation = await asFederation(actor, campaigns.approveCriteriaSet.access, today);
  if (!federation.ok) return federation;
  return change(
    originOf(request),
    target(params.set, body.version),
    (set) => approveSet(set, stepOf(request)),
    () => ({}),
  );
};
