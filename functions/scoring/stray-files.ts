import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import type { SheetOfEvidence } from '@bang-vang/shared/domain/scoring/evidence-file.ts';
import { evidenceFiles, evidenceOfSheet, evidenceRef } from '../table/evidence-file.ts';

/**
 * The lines with a file that is not a clean file of this very sheet: another's, unchecked, or removed. Costs nothing on a
 * sheet without files.
 */
export async function linesWithStrayFiles(
  sheet: SheetOfEvidence,
  evidence: Evidence,
): Promise<readonly ItemId[]> {
  const lines = Object.entries(evidence).filter(([, { files }]) => files.length > 0);
  if (lines.length === 0) return [];
  const known = await evidenceOfSheet(sheet);
  const clean = new Set(known.flatMap(({ state }) => (state.state === 'clean' ? [state.id] : [])));
  // The list may lag behind a check that has ended just now.
  const late = lines.flatMap(([, { files }]) => files.filter((file) => !clean.has(file)));
  for (const file of late) if (await isCleanHere(sheet, file)) clean.add(file);
  return lines.filter(([, { files }]) => !files.every((file) => clean.has(file))).map(([item]) => item);
}

async function isCleanHere({ round, unit, person }: SheetOfEvidence, file: EvidenceId): Promise<boolean> {
  const state = (await evidenceFiles.load(evidenceRef(file)))?.state;
  return state?.state === 'clean' && state.round === round && state.unit === unit && state.person === person;
}
