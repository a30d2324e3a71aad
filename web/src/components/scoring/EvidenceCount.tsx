import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { VIEWER } from '../../copy/evidence-viewer.vi.ts';
import { useFilesHere } from '../../lib/evidence/shown.ts';
import { goToEvidenceShown } from '../../lib/scoring/focus.ts';

type Props = {
  readonly item: ItemId;
  readonly evidence: LineEvidence;
  readonly choose: (item: ItemId) => void;
};

/** How much stands behind a line and how many of its files were not opened; leads to all of it. */
export function EvidenceCount({ item, evidence: { note, link, files }, choose }: Props) {
  const here = useFilesHere().files.filter((file) => file.part === item);
  const unopened = here.filter(({ opened }) => !opened).length;
  const parts = (note ? 1 : 0) + (link ? 1 : 0) + files.length;
  return (
    <>
      <button
        type="button"
        className="linked"
        aria-label={VIEWER.partsOf(parts, item)}
        onClick={(event) => {
          event.stopPropagation();
          choose(item);
          goToEvidenceShown();
        }}
      >
        {VIEWER.parts(parts)}
      </button>
      {unopened > 0 && <span className="quiet small">{VIEWER.unopenedOf(unopened)}</span>}
    </>
  );
}
