import type { CriteriaNode, CriteriaSet, Group, Item, ItemId } from './criteria.ts';

type Tree = Pick<CriteriaSet, 'groups'>;

/** Every scored line, in the order of the page. */
export function flatItems(set: Tree): readonly Item[] {
  return nodesOf(set).filter((node) => node.kind !== 'group');
}

/** Every group, outer before inner, in the order of the page. */
export function flatGroups(set: Tree): readonly Group[] {
  return nodesOf(set).filter((node) => node.kind === 'group');
}

/** Every group and line, each before what lies inside it. */
export function nodesOf(set: Tree): readonly CriteriaNode[] {
  return set.groups.flatMap(withInner);
}

/** Whether the node is part of the sums: a group, or a line that counts. */
export const isCounted = (node: CriteriaNode): boolean =>
  node.kind === 'group' || node.kind === 'bonus' || node.uncounted !== true;

/** What a sheet may come to at most. */
export const reachOf = ({ total, ceiling }: Pick<CriteriaSet, 'total' | 'ceiling'>): number =>
  ceiling ?? total;

/** The line with this code, if the set has it. */
export function itemOf(set: Tree, id: ItemId): Item | undefined {
  return flatItems(set).find((item) => item.id === id);
}

/** The innermost group that holds this line or group; undefined at the top level and for unknown codes. */
export function groupOf(set: Tree, id: string): Group | undefined {
  return flatGroups(set).find((group) => group.children.some((child) => child.id === id));
}

function withInner(node: CriteriaNode): readonly CriteriaNode[] {
  return node.kind === 'group' ? [node, ...node.children.flatMap(withInner)] : [node];
}
