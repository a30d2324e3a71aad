import { campaigns } from '@bang-vang/shared/contract/campaigns.ts';
import { openRound } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { FrozenSet } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { soundness } from '@bang-vang/shared/domain/scoring/soundness.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import { make } from '../kit/change.ts';
import { asFederation } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { criteriaSetRef, criteriaSets, freeze } from '../table/criteria-set.ts';
import { roundRef, rounds } from '../table/round.ts';

/**
 * Opens a year's round. In one transaction: the round, its event, and a frozen copy of each criteria set, so that a later
 * change of a set does not reach sheets of this round. A set that contradicts itself is not opened on.
 */
export const openRoundOfYear: UseCase<typeof campaigns.openRound> = async (request) => {
  const { body, actor, today } = request;
  const federation = await asFederation(actor, campaigns.openRound.access, today);
  if (!federation.ok) return federation;
  const heads = await Promise.all(body.criteria.map((set) => criteriaSets.load(criteriaSetRef(set))));
  const sets = heads.flatMap((head) => (head ? [head] : []));
  if (sets.length < heads.length) return refuse({ code: 'not-found', what: 'một bộ tiêu chuẩn đã chọn' });
  if (sets.some(({ state }) => soundness(state).length > 0)) return refuse({ code: 'unsound' });
  const criteria = sets.map(({ state, version }): FrozenSet => ({
    set: state.id,
    version,
    subject: state.subject,
  }));
  const round = String(body.year) as RoundId;
  return make(
    originOf(request),
    { aggregate: rounds, ref: roundRef(round) },
    (existing) => openRound(existing, { ...body, criteria }, programme, stepOf(request)),
    () => ({ round }),
    () => sets.map(({ state, version }) => freeze(round, version, state)),
  );
};
