import { dayOf } from '../kernel/day.ts';
import type { CriteriaSetId, Step } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { ApprovedSet, CriteriaSet, Origin, ProposedSet, SetContent } from '../scoring/criteria.ts';
import { approve, isProposed } from '../scoring/proposal.ts';

type SetEvent<Kind extends string> = { readonly kind: Kind; readonly set: CriteriaSetId };

/**
 * Begins a set: from nothing, or from another whose identity and version it keeps. Refuses nothing: a proposal may still
 * contradict itself, and is approved or opened on only when it no longer does.
 */
export function proposeSet(
  id: CriteriaSetId,
  content: SetContent,
  from: Origin | undefined,
): Result<
  {
    state: ProposedSet;
    event: SetEvent<'set-proposed'> & { readonly from?: Pick<Origin, 'set' | 'version'> };
  },
  never
> {
  return ok({
    state: { ...content, id, ...(from && { from }), standing: { state: 'proposed' } },
    event: {
      kind: 'set-proposed',
      set: id,
      ...(from && { from: { set: from.set, version: from.version } }),
    },
  });
}

/** Writes a proposed set anew as a whole; what it came from stays. Refusal: it is approved. */
export function rewriteSet(
  set: CriteriaSet,
  content: SetContent,
): Result<{ state: ProposedSet; event: SetEvent<'set-rewritten'> }, { code: 'set-approved' }> {
  if (!isProposed(set)) return refuse({ code: 'set-approved' });
  const { id, from, standing } = set;
  return ok({
    state: { ...content, id, ...(from && { from }), standing },
    event: { kind: 'set-rewritten', set: id },
  });
}

/** Fixes a set: the standing committee's approval turns the proposal into the federation's own. */
export function approveSet(
  set: CriteriaSet,
  step: Step,
): Result<
  { state: ApprovedSet; event: SetEvent<'set-approved'> },
  { code: 'set-approved' } | { code: 'unsound' }
> {
  if (!isProposed(set)) return refuse({ code: 'set-approved' });
  const approved = approve(set, { by: step.by, on: dayOf(step.at) });
  if (!approved.ok) return refuse({ code: 'unsound' });
  return ok({ state: approved.value, event: { kind: 'set-approved', set: set.id } });
}
