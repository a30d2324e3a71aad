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
  const stray = await strayAmong(
    sheet,
    lines.flatMap(([, { files }]) => files),
  );
  return lines.filter(([, { files }]) => files.some((file) => stray.has(file))).map(([item]) => item);
}

/** Which of the files are not clean files of this very sheet. */
export async function strayAmong(
  sheet: SheetOfEvidence,
  files: readonly EvidenceId[],
): Promise<ReadonlySet<EvidenceId>> {
  if (files.length === 0) return new Set();
  const known = await evidenceOfSheet(sheet);
  const clean = new Set(known.flatMap(({ state }) => (state.state === 'clean' ? [state.id] : [])));
  const stray = new Set(files.filter((file) => !clean.has(file)));
  // The list may lag behind a check that has ended just now.
  for (const file of stray) if (await isCleanHere(sheet, file)) stray.delete(file);
  return stray;
}

async function isCleanHere({ round, unit, person }: SheetOfEvidence, file: EvidenceId): Promise<boolean> {
  const state = (await evidenceFiles.load(evidenceRef(file)))?.state;
  return state?.state === 'clean' && state.round === round && state.unit === unit && state.person === person;
}
