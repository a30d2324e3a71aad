import type { CriteriaSet, ItemId, Marks } from './criteria.ts';
import { hundredths, toPoints } from './hundredths.ts';
import { flatItems } from './walk.ts';

/** One line of two sheets side by side; null where a side has not scored it, and then there is no difference. */
type Difference = {
  readonly item: ItemId;
  readonly own: number | null;
  readonly theirs: number | null;
  /** Theirs less own: negative where the reviewer gives fewer points. */
  readonly difference: number | null;
};

/** Compares two sheets of one set, line by line in the order of the page. Faulty marks are shown as they were given. */
export function differences(set: CriteriaSet, own: Marks, theirs: Marks): readonly Difference[] {
  const ours = new Map(Object.entries(own));
  const others = new Map(Object.entries(theirs));
  return flatItems(set).map(({ id }) => {
    const mine = ours.get(id)?.points ?? null;
    const given = others.get(id)?.points ?? null;
    return { item: id, own: mine, theirs: given, difference: between(mine, given) };
  });
}

function between(own: number | null, theirs: number | null): number | null {
  if (own === null || theirs === null) return null;
  const from = hundredths(own);
  const to = hundredths(theirs);
  return from === undefined || to === undefined ? theirs - own : toPoints(to - from);
}
