import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayReviewAsAsked } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { blankSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { noPanel } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import type { ReviewPanel } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import type { ReviewPart } from '@bang-vang/shared/domain/scoring/review-part.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import type { Head } from '../table/aggregate.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { panelRef, panels, partRef, parts } from '../table/review-panel.ts';
import { collectiveSetOf } from './sets.ts';
import type { OfUnit } from './sheet-of-unit.ts';

/** A sheet or a panel with the version that writes about it are guarded by; 0 where there is none yet. */
export type At<State> = { readonly state: State; readonly version: number };

/** The unit's sheet, blank before its first save. */
export async function sheetNow({ round, unit }: OfUnit): Promise<At<CollectiveSheet>> {
  const head = await collectiveSheets.load(collectiveSheetRef(round, unit));
  return { state: head?.state ?? blankSheet(round, unit), version: head?.version ?? 0 };
}

/** Who reviews the unit's sheet; nobody where it was left to the supervising union. */
export async function panelNow({ round, unit }: OfUnit): Promise<At<ReviewPanel>> {
  const head = await panels.load(panelRef(round, unit));
  return { state: head?.state ?? noPanel(round, unit), version: head?.version ?? 0 };
}

/** The part of an account, with its head. */
export const partOf = ({ round, unit }: OfUnit, account: AccountId): Promise<Head<ReviewPart> | undefined> =>
  parts.load(partRef(round, unit, account));

/** The parts of everybody on the panel, in its order. A reviewer without one would be half written, and throws. */
export async function partsOn(of: OfUnit, { reviewers }: ReviewPanel): Promise<readonly Head<ReviewPart>[]> {
  const heads = await Promise.all(reviewers.map(({ account }) => partOf(of, account)));
  return heads.map((head) => {
    if (!head) throw new Error(`a reviewer of ${of.unit} in ${of.round} has no part`);
    return head;
  });
}

/** The writes that let a transaction through only while the panel and these of its parts stand as they were read. */
export const unmovedPanel = (
  { round, unit }: OfUnit,
  panel: At<ReviewPanel>,
  heads: readonly Head<ReviewPart>[],
) => [
  panels.unmoved(panelRef(round, unit), panel.version),
  ...heads.map(({ state, version }) => parts.unmoved(partRef(round, unit, state.account), version)),
];

/** What a reviewer's own part is decided by, for an actor who was asked to review the sheet. */
export async function askedFor(of: OfUnit, actor: Actor, today: Day) {
  const [round, place, panel, sheet] = await Promise.all([
    foundRound(of.round),
    foundPlace(of.unit, today),
    panelNow(of),
    sheetNow(of),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (actor.kind !== 'officer') return notAllowed;
  if (!mayReviewAsAsked(actor, place.value, panel.state.reviewers, today)) return notAllowed;
  const { state } = round.value;
  const set = await collectiveSetOf(state);
  return ok({ round: state, place: place.value satisfies Place, sheet, set, account: actor.account });
}

/** The part as the target of a command of the one whose it is. */
export const partTarget = ({ round, unit }: OfUnit, account: AccountId, expected: number) => ({
  aggregate: parts,
  ref: partRef(round, unit, account),
  expected,
  what: 'phần chấm của bạn',
});
