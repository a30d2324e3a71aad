import { useCases as scoring } from '@bang-vang/functions/scoring/use-cases.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { Officer } from '@bang-vang/shared/domain/access/actor.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { act, holder } from './act.ts';
import { REVIEWERS } from './appointments.ts';
import { reviewOf } from './marks.ts';

/** How far a panel has come: one part still to be given, all in, or its result confirmed. */
export type PanelProgress = 'awaited' | 'all-in' | 'confirmed';

const officers: readonly Officer[] = REVIEWERS.map((one) => ({ kind: 'officer', ...one }));

/**
 * A panel of three reviews a sheet whose review has begun, under the union of the demo's account: the first two give points
 * of their own, the third, or where all are to be in the account itself, leaves it to the others or gives as well.
 */
export async function playPanel(
  round: RoundId,
  unit: UnitId,
  sheet: { readonly version: number; readonly marks: Marks },
  progress: PanelProgress,
): Promise<void> {
  const params = { round, unit };
  const confirms = holder('captren');
  const [first, second, third] = officers;
  if (!first || !second || !third) throw new Error('the demo has too few reviewers');
  const asked = progress === 'awaited' ? [first, second, confirms] : [first, second, third];
  await act(scoring.assignReviewers, confirms, '2026-11-16', {
    params,
    body: {
      version: 0,
      reviewers: asked.map(({ account, appointments }) => ({ account, unit: appointments[0]?.unit })),
    },
  });
  for (const [place, reviewer] of [first, second].entries())
    await act(scoring.givePart, reviewer, '2026-11-17', {
      params,
      body: { version: 1, ...reviewOf(collectiveSet, sheet.marks, 1 + 2 * place), deductions: [] },
    });
  if (progress === 'awaited') return;
  await act(scoring.abstainFromPart, third, '2026-11-17', {
    params,
    body: { version: 1, reason: 'Tôi từng công tác tại đơn vị này đến năm 2024.' },
  });
  if (progress === 'all-in') return;
  await act(scoring.confirmReview, confirms, '2026-11-18', {
    params,
    body: {
      version: sheet.version,
      parts: Object.fromEntries(asked.map(({ account }) => [account, 2])),
      marks: {},
      reasons: {},
    },
  });
}
