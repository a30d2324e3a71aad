import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import { useRead } from '../queries.ts';
import type { FilesShown, Part } from './shown.ts';
import { hasFiles, useFilesShown } from './shown.ts';

/** Whose sheet: a unit's, or a person's in it. */
export type OfSheet = { readonly round: string; readonly unit: string; readonly person?: string };

/** The lines of a sheet that have files, in the order of the page. */
export const linesWithFiles = (set: CriteriaSet, evidence: Evidence): readonly Part[] =>
  flatItems(set).flatMap(({ id }) => {
    const { files } = evidence[id] ?? { files: [] };
    return files.length > 0 ? [{ part: id, name: VIEWER.line(id), files }] : [];
  });

/** Reads the files of a sheet. */
export function useSheetFiles(
  { round, unit, person }: OfSheet,
  set: CriteriaSet,
  evidence: Evidence,
): FilesShown {
  const lines = linesWithFiles(set, evidence);
  const read = useRead(
    'listEvidence',
    { params: { round, unit }, query: person === undefined ? {} : { person } },
    { when: hasFiles(lines) },
  );
  return useFilesShown(lines, read);
}
