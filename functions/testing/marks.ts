import type { CriteriaSet, Item, ItemId, Mark, Marks } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Evidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
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

/** What the lines of a set ask for beside their points, in words; lines that ask for files are left to the tests. */
export const fullEvidence = (set: CriteriaSet): Evidence =>
  Object.fromEntries(
    flatItems(set).flatMap(({ id, evidence }) =>
      evidence === 'note' ? [[id, { note: 'Biên bản số 12 của công đoàn cơ sở.', files: [] }] as const] : [],
    ),
  );

/** The same marks with other points on one line of plain points. */
export const marked = (marks: Marks, item: ItemId, points: number): Marks => ({
  ...marks,
  [item]: { kind: 'points', points },
});
