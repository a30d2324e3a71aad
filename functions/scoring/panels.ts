import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayReview } from '@bang-vang/shared/domain/access/may.ts';
import type { Refusal } from '@bang-vang/shared/contract/refusals.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { Result } from '@bang-vang/shared/domain/kernel/result.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { confirmReview } from '@bang-vang/shared/domain/scoring/confirming.ts';
import { assignReviewers, changesOf, noPanel } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import type { Reviewer, ReviewPanel } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import { assignPart, pausePart, releasePart } from '@bang-vang/shared/domain/scoring/review-part.ts';
import type { Write } from '../kit/commit.ts';
import { change, moved } from '../kit/change.ts';
import type { Moved, Origin } from '../kit/change.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import type { ReviewPart } from '@bang-vang/shared/domain/scoring/review-part.ts';
import type { Head } from '../table/aggregate.ts';
import { loadAccount } from '../table/account.ts';
import { panelRef, panels, partRef, parts } from '../table/review-panel.ts';
import { panelNow, partOf, partsOn, sheetNow, unmovedPanel } from './panel-of-sheet.ts';
import { holdsOffice, standsIn } from './reviewers.ts';
import { knownFor, said, targetOf } from './sheet-of-unit.ts';
import type { OfUnit } from './sheet-of-unit.ts';

/** Says who reviews a unit's sheet; whoever comes and whoever goes is told so in a trail of their own. */
export const assignReviewersOf: UseCase<typeof scoring.assignReviewers> = async (request) => {
  const { params, body, today } = request;
  const known = await knownFor(params, request.actor, today, mayReview);
  if (!known.ok) return known;
  const { round, reviewer } = known.value;
  const [sheet, panel, outside, inside] = await Promise.all([
    sheetNow(params),
    panelNow(params),
    namesWhere(body.reviewers, async (one) => !(await holdsOffice(one, today))),
    namesWhere(body.reviewers, async ({ account }) => (await standsIn(account, today)).includes(params.unit)),
  ]);
  if (outside.length > 0) return refuse({ code: 'reviewer-not-in-office', reviewers: outside });
  const origin = originOf(request);
  const isCurrent = panel.version === body.version;
  const moves = isCurrent
    ? await partMoves(origin, params, sheet.state, panel.state, body.reviewers)
    : ok<readonly Write[]>([]);
  if (!moves.ok) return moves;
  return change(
    origin,
    {
      aggregate: panels,
      ref: panelRef(params.round, params.unit),
      expected: body.version,
      what: 'tổ thẩm định của phiếu này',
      initial: noPanel(params.round, params.unit),
    },
    (now) => assignReviewers(now, sheet.state, round, body.reviewers, inside, reviewer, stepOf(request)),
    () => ({}),
    () => [
      ...moves.value,
      collectiveSheets.unmoved(collectiveSheetRef(params.round, params.unit), sheet.version),
    ],
  );
};

async function namesWhere(
  reviewers: readonly Reviewer[],
  holds: (reviewer: Reviewer) => Promise<boolean>,
): Promise<readonly string[]> {
  const found = await Promise.all(
    reviewers.map(async (one) =>
      (await holds(one)) ? [(await loadAccount(one.account))?.name ?? one.account] : [],
    ),
  );
  return found.flat();
}

/** The writes of a part's move in the transaction of another command. */
const placing =
  (origin: Origin, { round, unit }: OfUnit) =>
  (move: Moved<ReviewPart>, head: Head<ReviewPart> | undefined) =>
    moved(origin, { aggregate: parts, ref: partRef(round, unit, move.state.account) }, head, move, {
      version: (head?.version ?? 0) + 1,
    });

/**
 * The review of a sheet begins: everybody on its panel is asked for a part of it, so that it stands in their work, and who
 * is on the panel stays as it is in that moment.
 */
export async function askParts(origin: Origin, of: OfUnit): Promise<readonly Write[]> {
  const [panel, { state }] = await Promise.all([panelNow(of), sheetNow(of)]);
  const heads = await partsOn(of, panel.state);
  const place = placing(origin, of);
  const writes = heads.map(async (head) => {
    const { account, by: unit } = head.state;
    const move = assignPart(head.state, { ...state, state: 'reviewing' }, { account, unit });
    return move.ok ? place(move.value, head) : [];
  });
  return [...(await Promise.all(writes)).flat(), ...unmovedPanel(of, panel, [])];
}

/** The sheet goes back to its unit: the parts still open leave the work of their reviewers, all others stay as they are. */
export async function pauseParts(origin: Origin, of: OfUnit): Promise<readonly Write[]> {
  const panel = await panelNow(of);
  const heads = await partsOn(of, panel.state);
  const place = placing(origin, of);
  const writes = heads.map(async (head) => {
    const move = pausePart(head.state);
    return move.ok ? place(move.value, head) : [];
  });
  const others = heads.filter(({ state }) => state.state !== 'open');
  return [...(await Promise.all(writes)).flat(), ...unmovedPanel(of, panel, others)];
}

/** The parts of those who come and go. Whoever abstained needs no release. */
async function partMoves(
  origin: Origin,
  of: OfUnit,
  sheet: CollectiveSheet,
  panel: ReviewPanel,
  reviewers: readonly Reviewer[],
) {
  const { added, released } = changesOf(panel, reviewers);
  const writes: Write[] = [];
  const place = placing(origin, of);
  for (const one of added) {
    const head = await partOf(of, one.account);
    const move = assignPart(head?.state, sheet, one);
    if (!move.ok) return move;
    writes.push(...(await place(move.value, head)));
  }
  for (const one of released) {
    const head = await partOf(of, one.account);
    if (!head || head.state.state === 'abstained') continue;
    const move = releasePart(head.state, sheet);
    if (!move.ok) return move;
    writes.push(...(await place(move.value, head)));
  }
  return ok<readonly Write[]>(writes);
}

/** Makes the panel's combined points the review of the supervising union, all parts being as they were seen. */
export const confirmReviewOf: UseCase<typeof scoring.confirmReview> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayReview);
  if (!known.ok) return known;
  const { round, set, reviewer } = known.value;
  const panel = await panelNow(params);
  const heads = await partsOn(params, panel.state);
  const seen = new Map(Object.entries(body.parts));
  const asSeen =
    seen.size === heads.length && heads.every(({ state, version }) => seen.get(state.account) === version);
  const outcome = await change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) =>
      confirmReview(
        sheet,
        round,
        set,
        { parts: heads.map(({ state }) => state), asSeen },
        { marks: body.marks, reasons: body.reasons },
        reviewer,
        stepOf(request),
      ),
    ({ state }) => ({ total: state.review.total }),
    ({ state }) => [
      said(params, body.version, { step: 'review', review: state.review }),
      ...unmovedPanel(params, panel, heads),
    ],
  );
  return ofPanel(outcome, body.version);
};

/** The outcome of a change of a sheet that stood as it was seen: what moved was then the panel or a part of it. */
export const ofPanel = <Value, R extends { readonly code: string }>(
  outcome: Result<Value, R>,
  expected: number,
): Result<Value, R | Refusal<'parts-moved'>> =>
  !outcome.ok && isStaleAt(outcome.refusal, expected) ? refuse({ code: 'parts-moved' }) : outcome;

const isStaleAt = (
  refusal: { readonly code: string; readonly version?: number },
  expected: number,
): boolean => refusal.code === 'stale' && refusal.version === expected;
