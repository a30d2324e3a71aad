import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { NomineeRef } from '@bang-vang/shared/domain/nominations/nomination.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';

/**
 * The points that stand: the reviewer's for a unit, the assessor's for a person; undefined while they are not given, or
 * asked about. A unit's stand from its review on, unless it appeals: then what it has is open until the answer. A unit that
 * nominates before its appeal days are over goes by its review; an appeal after that takes the points out of sight again.
 */
export async function finalPoints(
  round: RoundId,
  unit: UnitId,
  nominee: NomineeRef,
): Promise<number | undefined> {
  if (nominee.kind === 'collective') {
    const sheet = (await collectiveSheets.load(collectiveSheetRef(round, unit)))?.state;
    return sheet?.state === 'reviewed' || sheet?.state === 'final' ? sheet.review.total : undefined;
  }
  const sheet = (await individualSheets.load(individualSheetRef(round, unit, nominee.person)))?.state;
  return sheet?.state === 'assessed' || sheet?.state === 'answered' ? sheet.assessment.total : undefined;
}

/** Whether the nominee's sheet has come to its end. */
export const isFinal = async (round: RoundId, unit: UnitId, nominee: NomineeRef): Promise<boolean> =>
  (await finalPoints(round, unit, nominee)) !== undefined;
