import type { CriteriaSet, Group, Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { nodesOf } from '@bang-vang/shared/domain/scoring/walk.ts';

/** A row of a sheet as a table: the heading of a group, or a line. */
export type ReadingRow =
  { readonly kind: 'group'; readonly group: Group } | { readonly kind: 'line'; readonly item: Item };

/** All rows in the order of the page. */
export const readingRows = (set: CriteriaSet): readonly ReadingRow[] =>
  nodesOf(set).map((node) =>
    node.kind === 'group' ? { kind: 'group', group: node } : { kind: 'line', item: node },
  );
