import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';

/** Every file behind the lines. */
export const filesIn = (evidence: Evidence): readonly EvidenceId[] =>
  Object.values(evidence).flatMap(({ files }) => files);

/** The lines with one of these files. */
export const linesWith = (evidence: Evidence, stray: ReadonlySet<EvidenceId>): readonly ItemId[] =>
  Object.entries(evidence).flatMap(([item, { files }]) =>
    files.some((file) => stray.has(file)) ? [item] : [],
  );
