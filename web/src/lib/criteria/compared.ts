import type { Comparison, NodePair } from '@bang-vang/shared/domain/scoring/compare-sets.ts';

/** How a pair stands: only in one of the sets, in both and different, or the same. */
export type PairState = 'added' | 'removed' | 'changed' | 'same';

export const stateOf = ({ before, after, changed }: NodePair): PairState =>
  !before ? 'added' : !after ? 'removed' : changed.length > 0 ? 'changed' : 'same';

/** How many lines and groups came, went and changed. */
export const countsOf = ({ nodes }: Comparison): Readonly<Record<PairState, number>> => {
  const counts = { added: 0, removed: 0, changed: 0, same: 0 };
  for (const node of nodes) counts[stateOf(node)] += 1;
  return counts;
};
