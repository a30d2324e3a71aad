import type { nominations as contract } from '@bang-vang/shared/contract/nominations.ts';
import { councilRuleOf } from '@bang-vang/shared/data/council-rules.ts';
import { refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { recordCouncilResult } from '@bang-vang/shared/domain/nominations/nomination.ts';
import { change } from '../kit/change.ts';
import { originOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { nominationRef, nominations } from '../table/nomination.ts';
import { handled, NOMINATION } from './climb.ts';

/** Records how the council voted on one nomination, by the rule of its award on the day of the session. */
export const recordCouncilResultOf: UseCase<typeof contract.recordCouncilResult> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await handled(params.nomination, actor, today);
  if (!known.ok) return known;
  const { nomination, round } = known.value;
  const sourced = councilRuleOf(nomination.award, body.heldOn);
  if (!sourced) return refuse({ code: 'not-found', what: 'quy định bỏ phiếu cho hình thức khen này' });
  return change(
    originOf(request),
    {
      aggregate: nominations,
      ref: nominationRef(params.nomination),
      expected: body.version,
      what: NOMINATION,
    },
    (state) => recordCouncilResult(state, round, body, { rule: sourced.rule, today }),
    ({ state }) => ({ passed: state.result.outcome.passed, needed: state.result.outcome.needed }),
  );
};
