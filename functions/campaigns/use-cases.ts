import { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import { approveSet, repointSet } from '@bang-vang/shared/domain/campaigns/criteria-set.ts';
import { closeRound } from '@bang-vang/shared/domain/campaigns/round.ts';
import { stepOf, originOf } from '../kit/origin.ts';
import { change } from '../kit/change.ts';
import { asFederation, foundRound, orNotFound } from '../kit/found.ts';
import type { UseCases } from '../kit/request.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { allCriteriaSets, criteriaSetRef, criteriaSets, frozenSet } from '../table/criteria-set.ts';
import { allRounds, roundRef, rounds } from '../table/round.ts';
import { openRoundOfYear } from './open-round.ts';
import { agreeToPactFor, assessPactFor, disputePactFor, getPact } from './pact-results.ts';
import { listPacts, proposePactBetween, signPactFor } from './pacts.ts';
import { getRegistration, registerUnit } from './registrations.ts';
import { viewOfRound } from './views.ts';

const setTarget = (set: CriteriaSetId, expected: number) => ({
  aggregate: criteriaSets,
  ref: criteriaSetRef(set),
  expected,
  what: 'bộ tiêu chuẩn này',
});

export const useCases: UseCases<typeof campaigns> = {
  async listRounds() {
    const heads = await allRounds();
    return ok({ rounds: heads.map(viewOfRound).toSorted((a, b) => b.year - a.year) });
  },

  openRound: openRoundOfYear,

  async closeRound(request) {
    const { params, body, actor, today } = request;
    const federation = await asFederation(actor, campaigns.closeRound.access, today);
    if (!federation.ok) return federation;
    return change(
      originOf(request),
      { aggregate: rounds, ref: roundRef(params.round), expected: body.version, what: 'đợt này' },
      (round) => closeRound(round, stepOf(request)),
      () => ({}),
    );
  },

  async listCriteriaSets() {
    const heads = await allCriteriaSets();
    return ok({ sets: heads.map(({ version, state }) => ({ version, set: state })) });
  },

  async getRoundCriteria({ params }) {
    const round = await foundRound(params.round);
    if (!round.ok) return round;
    const frozen = orNotFound(await frozenSet(params.round, params.set), 'bộ tiêu chuẩn này trong đợt');
    return frozen.ok ? ok({ version: frozen.value.version, set: frozen.value.set }) : frozen;
  },

  async repointCriteriaSet(request) {
    const { params, body, actor, today } = request;
    const federation = await asFederation(actor, campaigns.repointCriteriaSet.access, today);
    if (!federation.ok) return federation;
    return change(
      originOf(request),
      setTarget(params.set, body.version),
      (set) => repointSet(set, body.points),
      () => ({}),
    );
  },

  async approveCriteriaSet(request) {
    const { params, body, actor, today } = request;
    const federation = await asFederation(actor, campaigns.approveCriteriaSet.access, today);
    if (!federation.ok) return federation;
    return change(
      originOf(request),
      setTarget(params.set, body.version),
      (set) => approveSet(set, stepOf(request)),
      () => ({}),
    );
  },

  register: registerUnit,
  getRegistration,
  proposePact: proposePactBetween,
  signPact: signPactFor,
  assessPact: assessPactFor,
  agreeToPact: agreeToPactFor,
  disputePact: disputePactFor,
  getPact,
  listPacts,
};
