import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayReview, mayReviewAsAsked, maySeePanel } from '@bang-vang/shared/domain/access/may.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { combinedResult } from '@bang-vang/shared/domain/scoring/confirming.ts';
import type { Reviewer } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import { awaitsReview } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import { partFor } from '@bang-vang/shared/domain/scoring/review-part.ts';
import type { ReviewPart } from '@bang-vang/shared/domain/scoring/review-part.ts';
import { foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import { unitName } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { loadAccount } from '../table/account.ts';
import type { Head } from '../table/aggregate.ts';
import { panelNow, partsOn, sheetNow } from './panel-of-sheet.ts';
import { collectiveSetOf } from './sets.ts';

type View = z.output<(typeof scoring.openPanel)['ok']>;
type PartView = NonNullable<View['mine']>;

/**
 * Who reviews a sheet and who has given or abstained, for whoever supervises it from above and for the reviewers; to each
 * reviewer their own part. What the parts say is told to whoever confirms once all are in, and to the others once the review
 * stands: until then an answer carries no points, no reasons, and nothing that depends on either.
 */
export const openPanel: UseCase<typeof scoring.openPanel> = async (request) => {
  const { params, actor, today } = request;
  const [round, place, panel, sheet] = await Promise.all([
    foundRound(params.round),
    foundPlace(params.unit, today),
    panelNow(params),
    sheetNow(params),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  const { reviewers } = panel.state;
  const isAsked = mayReviewAsAsked(actor, place.value, reviewers, today);
  if (!isAsked && !maySeePanel(actor, place.value, today)) return notAllowed;
  const heads = await partsOn(params, panel.state);
  const parts = heads.map((head) => ({ ...head, state: partFor(head.state, sheet.state) }));
  const own =
    actor.kind === 'officer' ? parts.find(({ state }) => state.account === actor.account) : undefined;
  const mayKnow = !awaitsReview(sheet.state) || mayReview(actor, place.value, today);
  const result = mayKnow ? await resultOf(sheet.state, round.value.state, parts) : undefined;
  const mine = own && isAsked ? viewOfPart(own) : undefined;
  return ok({
    unit: { id: params.unit, name: place.value.fact.name },
    version: panel.version,
    reviewers: await Promise.all(reviewers.map((one, index) => reviewerRow(one, parts[index], today))),
    ...(mine && { mine }),
    ...(result && { result }),
  });
};

async function reviewerRow(
  { account, unit }: Reviewer,
  part: Head<ReviewPart> | undefined,
  today: Day,
): Promise<View['reviewers'][number]> {
  const state = part?.state.state ?? 'open';
  return {
    account,
    name: await nameOf(account),
    unit: await unitName(unit, today),
    state: state === 'released' ? 'open' : state,
  };
}

const nameOf = async (account: Reviewer['account']): Promise<string> =>
  (await loadAccount(account))?.name ?? account;

async function resultOf(
  sheet: CollectiveSheet,
  round: Round,
  parts: readonly Head<ReviewPart>[],
): Promise<View['result']> {
  const set = await collectiveSetOf(round);
  const states = parts.map(({ state }) => state);
  const result = combinedResult(sheet, round, set, states);
  if (!result.ok) return undefined;
  const { marks, reasons, deductions, total, lines, totals } = result.value;
  return {
    marks,
    reasons,
    deductions,
    total,
    combining: round.rules.combining,
    lines: Object.fromEntries(
      Object.entries(lines).map(([item, { points, apart }]) => [item, { points: [...points], apart }]),
    ),
    totals: { points: [...totals.points], apart: totals.apart },
    parts: await Promise.all(
      parts.flatMap((head) => {
        const part = viewOfPart(head);
        const { account } = head.state;
        return part ? [nameOf(account).then((name) => ({ account, name, part }))] : [];
      }),
    ),
  };
}

/** A part as its own reviewer sees it, or whoever may see all; undefined for one that nobody is asked for any more. */
function viewOfPart({ state: part, version }: Head<ReviewPart>): PartView | undefined {
  switch (part.state) {
    case 'open': {
      const { state, marks, reasons, deductions } = part;
      return { state, version, marks, reasons, deductions };
    }
    case 'given': {
      const { state, marks, reasons, deductions, total, at } = part;
      return { state, version, marks, reasons, deductions, total, at: instant(at) };
    }
    case 'abstained':
      return { state: part.state, version, reason: part.reason, at: instant(part.at) };
    case 'released':
      return undefined;
  }
}
