import type { Classified } from '@bang-vang/shared/domain/scoring/tally.ts';
import { READING } from '../../copy/scoring.vi.ts';

/** What a sheet is called, and which lines hold it under what its points would give. */
export function ClassifiedWords({ classified }: { readonly classified: Classified | null }) {
  if (!classified) return null;
  const { classification, byPoints, cappedBy } = classified;
  return (
    <>
      {READING.classified(classification.title)}
      {cappedBy.length > 0 && <span className="capped"> {READING.cappedBy(byPoints.title, cappedBy)}</span>}
    </>
  );
}
