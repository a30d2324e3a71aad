import type { Item, Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { READING } from '../../copy/scoring.vi.ts';

/** What a mark says beside its points: the share of work done, yes or no, or the ground and the work of a bonus. */
export function MarkWords({ item, mark }: { readonly item: Item; readonly mark: Mark | null | undefined }) {
  if (mark?.kind === 'bands') return <p className="quiet">{READING.percent(mark.percent)}</p>;
  if (item.kind === 'yes-no' && mark && !item.uncounted)
    return <p className="quiet">{READING.answered(mark.points > 0)}</p>;
  if (mark?.kind !== 'bonus' || item.kind !== 'bonus' || mark.points === 0) return null;
  return (
    <>
      <p className="quiet">{item.grounds[mark.ground]}</p>
      <p className="quiet long-text">“{mark.description}”</p>
    </>
  );
}
