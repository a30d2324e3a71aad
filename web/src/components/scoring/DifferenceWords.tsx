import type { Mark } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';
import { READING } from '../../copy/scoring.vi.ts';

type Props = { readonly own: Mark | null | undefined; readonly theirs: Mark | null | undefined };

/** How the second points stand to the first, in words and then colour. A bonus that nobody claims has no words. */
export function DifferenceWords({ own, theirs }: Props) {
  if (!own && !theirs) return null;
  if (!theirs) return <span className="quiet">{READING.unscored}</span>;
  const by = differenceOf(own?.points ?? 0, theirs.points);
  if (by === 0) return <span className="quiet">{READING.equal}</span>;
  return by < 0 ? (
    <span className="lower">{READING.lower(by)}</span>
  ) : (
    <span className="higher">{READING.higher(by)}</span>
  );
}

const differenceOf = (own: number, theirs: number): number => {
  const from = hundredths(own);
  const to = hundredths(theirs);
  return from === undefined || to === undefined ? theirs - own : toPoints(to - from);
};
