import type { CriteriaSet, Item, ItemId, Mark, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/tally.ts';

/** The highest points of each line; a bonus is claimed nowhere. */
export const fullMarks = (set: CriteriaSet): Marks =>
  Object.fromEntries(flatItems(set).map((item) => [item.id, fullMark(item)]));

function fullMark(item: Item): Mark {
  switch (item.kind) {
    case 'points':
    case 'yes-no':
      return { kind: item.kind, points: item.max };
    case 'bands':
      return { kind: 'bands', percent: 100, points: item.max };
    case 'bonus':
      return { kind: 'bonus', points: 0, ground: 0, description: '' };
  }
}

/** The same marks with other points on one line of plain points. */
export const marked = (marks: Marks, item: ItemId, points: number): Marks => ({
  ...marks,
  [item]: { kind: 'points', points },
});
