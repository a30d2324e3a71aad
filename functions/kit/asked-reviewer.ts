import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayReviewAsAsked } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { panelRef, panels } from '../table/review-panel.ts';
import { foundPlace } from './found.ts';

/**
 * Whether the actor was asked to review the unit's collective sheet and may open it, with the evidence behind its lines: from
 * the beginning of its review on. It opens nothing else of the unit.
 */
export async function mayOpenAsAsked(
  actor: Actor,
  { round, unit }: { readonly round: RoundId; readonly unit: UnitId },
  today: Day,
): Promise<boolean> {
  if (actor.kind !== 'officer') return false;
  const [place, panel, sheet] = await Promise.all([
    foundPlace(unit, today),
    panels.load(panelRef(round, unit)),
    collectiveSheets.load(collectiveSheetRef(round, unit)),
  ]);
  return (
    place.ok &&
    sheet !== undefined &&
    isUnderReview(sheet.state) &&
    mayReviewAsAsked(actor, place.value, panel?.state.reviewers ?? [], today)
  );
}

const isUnderReview = ({ state }: CollectiveSheet): boolean =>
  state !== 'draft' && state !== 'submitted' && state !== 'opined' && state !== 'returned';
