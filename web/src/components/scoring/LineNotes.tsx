import type { CriteriaSet, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { SHEET } from '../../copy/scoring.vi.ts';

type Props = { readonly set: Pick<CriteriaSet, 'classifications'>; readonly item: Item };

/** What one must know to score a line: that it does not count, that it caps the classification, how to go about it. */
export function LineNotes({ set, item }: Props) {
  return (
    <>
      {item.kind !== 'bonus' && item.uncounted && <p className="quiet">{SHEET.uncounted}</p>}
      <CapNote set={set} item={item} />
      {item.guidance && (
        <details className="guidance">
          <summary>{SHEET.guidance}</summary>
          <p className="long-text">{item.guidance}</p>
        </details>
      )}
    </>
  );
}

/** At which answer the line caps the classification, in a sentence. */
function CapNote({ set, item }: Props) {
  if (item.kind === 'bonus' || !item.cap) return null;
  const { cap } = item;
  const title = set.classifications?.find(({ id }) => id === cap.at)?.title ?? cap.at;
  if (cap.when === 'yes') return <p className="caps">{SHEET.capsWhenYes(title)}</p>;
  const says = item.kind === 'yes-no' ? SHEET.capsWhenNo(title) : SHEET.capsUnder(cap.points, title);
  return <p className="caps">{says}</p>;
}
