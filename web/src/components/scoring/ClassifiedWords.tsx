import type { Classified } from '@bang-vang/shared/domain/scoring/tally.ts';
import { READING } from '../../copy/scoring.vi.ts';

type Props = {
  readonly classified: Classified | null;
  /** Whether a heading beside it says already that this is the classification. */
  readonly titled?: boolean;
};

/** What a sheet is called, and which lines hold it under what its points would give. */
export function ClassifiedWords({ classified, titled = false }: Props) {
  if (!classified) return null;
  const { classification, byPoints, cappedBy } = classified;
  return (
    <>
      {titled ? classification.title : READING.classified(classification.title)}
      {cappedBy.length > 0 && <span className="capped"> {READING.cappedBy(byPoints.title, cappedBy)}</span>}
    </>
  );
}
