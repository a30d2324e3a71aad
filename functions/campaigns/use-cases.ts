import { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import { closeRound } from '@bang-vang/shared/domain/campaigns/round.ts';
import { stepOf, originOf } from '../kit/origin.ts';
import { change } from '../kit/change.ts';
import { asFederation } from '../kit/found.ts';
import type { UseCases } from '../kit/request.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { allRounds, roundRef, rounds } from '../table/round.ts';
import {
  approveCriteriaSet,
  getRoundCriteria,
  listCriteriaSets,
  proposeCriteriaSet,
  rewriteCriteriaSet,
} from './criteria-sets.ts';
import { openRoundOfYear } from './open-round.ts';
import { agreeToPactFor, assessPactFor, disputePactFor, getPact } from './pact-results.ts';
import { listPacts, proposePactBetween, signPactFor } from './pacts.ts';
import { getRegistration, registerUnit } from './registrations.ts';
import { viewOfRound } from './views.ts';

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

  listCriteriaSets,
  getRoundCriteria,
  proposeCriteriaSet,
  rewriteCriteriaSet,
  approveCriteriaSet,

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
