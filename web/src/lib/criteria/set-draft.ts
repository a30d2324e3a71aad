import type {
  CriteriaNode,
  Group,
  Item,
  SetContent,
  Strand,
} from '@bang-vang/shared/domain/scoring/criteria.ts';
import { DEEPEST_GROUP } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { sumOfMaxima } from '@bang-vang/shared/domain/scoring/sums.ts';
import { flatItems, nodesOf } from '@bang-vang/shared/domain/scoring/walk.ts';

/** Where a node stands: its place at each level, from the outside in. Codes may be doubled while somebody types. */
export type Path = readonly number[];
export type NodeKind = CriteriaNode['kind'];
export type Direction = 'up' | 'down' | 'out' | 'in';

type Tree = Pick<SetContent, 'groups'>;

/** The children of the group at a path; of the set itself at the empty one. */
const childrenAt = ({ groups }: Tree, path: Path): readonly CriteriaNode[] => {
  const [first, ...rest] = path;
  if (first === undefined) return groups;
  const node = groups[first];
  return node?.kind === 'group' ? childrenAt({ groups: node.children }, rest) : [];
};

/** The node at a path, if there is one. */
export const nodeAt = (tree: Tree, path: Path): CriteriaNode | undefined =>
  childrenAt(tree, path.slice(0, -1))[path.at(-1) ?? -1];

/** The same tree with other children at one place, and every group's maximum the sum of what counts in it. */
function withChildren(
  nodes: readonly CriteriaNode[],
  path: Path,
  to: (children: readonly CriteriaNode[]) => readonly CriteriaNode[],
): readonly CriteriaNode[] {
  const [first, ...rest] = path;
  if (first === undefined) return to(nodes);
  return nodes.map((node, index) =>
    index === first && node.kind === 'group'
      ? summed({ ...node, children: withChildren(node.children, rest, to) })
      : node,
  );
}

const summed = (group: Group): Group => ({ ...group, max: sumOfMaxima(group.children) });

const edit = <T extends Tree>(tree: T, path: Path, to: Parameters<typeof withChildren>[2]): T => ({
  ...tree,
  groups: withChildren(tree.groups, path, to),
});

/** Replaces the node at a path. */
export const changed = <T extends Tree>(tree: T, path: Path, to: (node: CriteriaNode) => CriteriaNode): T =>
  edit(tree, path.slice(0, -1), (children) =>
    children.map((child, index) => (index === path.at(-1) ? to(child) : child)),
  );

/** Puts a new node of a kind at the end of a group, or of the set itself, with the next free code. */
export const added = <T extends Tree>(tree: T, parent: Path, kind: NodeKind): T =>
  edit(tree, parent, (children) => [...children, newNode(kind, nextCode(tree, parent))]);

export const removed = <T extends Tree>(tree: T, path: Path): T =>
  edit(tree, path.slice(0, -1), (children) => children.filter((_, index) => index !== path.at(-1)));

/** How many groups lie in each other in a node, itself included. */
const heightOf = (node: CriteriaNode): number =>
  node.kind === 'group' ? 1 + Math.max(0, ...node.children.map(heightOf)) : 0;

/** Whether a node may stand under so many groups: groups lie no deeper than a set is kept with. */
const fitsAt = (groups: number, node: CriteriaNode): boolean => groups + heightOf(node) <= DEEPEST_GROUP;

/** Whether a further group may be put into the one at a path, or into the set itself. */
export const takesGroup = (parent: Path): boolean => parent.length < DEEPEST_GROUP;

/** Whether the node stands behind a group that it may not go into, since groups would lie too deep in each other. */
export function isTooDeepFor(tree: Tree, path: Path): boolean {
  const before = childrenAt(tree, path.slice(0, -1))[(path.at(-1) ?? 0) - 1];
  return before?.kind === 'group' && destination(tree, path, 'in') === undefined;
}

/**
 * Where a node comes to stand in a direction: among its neighbours, out of its group to right behind it, or in as the last
 * of the group before it. Undefined where there is no such place, or groups would lie too deep in each other.
 */
export function destination(tree: Tree, path: Path, direction: Direction): Path | undefined {
  const parent = path.slice(0, -1);
  const place = path.at(-1) ?? 0;
  const siblings = childrenAt(tree, parent);
  switch (direction) {
    case 'up':
      return place > 0 ? [...parent, place - 1] : undefined;
    case 'down':
      return place < siblings.length - 1 ? [...parent, place + 1] : undefined;
    case 'out':
      return parent.length > 0 ? [...parent.slice(0, -1), (parent.at(-1) ?? 0) + 1] : undefined;
    case 'in': {
      const before = siblings[place - 1];
      const node = siblings[place];
      if (before?.kind !== 'group' || !node || !fitsAt(path.length, node)) return undefined;
      return [...parent, place - 1, before.children.length];
    }
  }
}

/** Moves a node; a direction without a place changes nothing. */
export function moved<T extends Tree>(tree: T, path: Path, direction: Direction): T {
  const to = destination(tree, path, direction);
  const node = nodeAt(tree, path);
  if (!to || !node) return tree;
  return edit(removed(tree, path), to.slice(0, -1), (children) =>
    children.toSpliced(to.at(-1) ?? 0, 0, node),
  );
}

/** `2.3` after `2.1` and `2.2`; `4` at the end of a set of three parts. Codes in use anywhere are passed over. */
function nextCode(tree: Tree, parent: Path): string {
  const group = nodeAt(tree, parent);
  const used = new Set(nodesOf(tree).map(({ id }) => id));
  const prefix = group ? `${group.id}.` : '';
  let number = childrenAt(tree, parent).length + 1;
  while (used.has(prefix + String(number))) number += 1;
  return prefix + String(number);
}

const STRAND: Strand = 'campaign';

function newNode(kind: NodeKind, id: string): CriteriaNode {
  if (kind === 'group') return { kind, id, title: '', source: '', max: 0, children: [] };
  return ofKind({ kind: 'points', id, text: '', source: '', strand: STRAND, max: 5, step: 0.5 }, kind);
}

/** The same line scored in another way; what only the old way knew is left out. */
export function ofKind(item: Item, kind: Item['kind']): Item {
  if (item.kind === kind) return item;
  const { id, text, source, strand, max, step, guidance, evidence } = item;
  const asked = { ...(guidance && { guidance }), ...(evidence && { evidence }) };
  const line = { id, text, source, strand, max, step, ...asked };
  if (kind === 'bonus') return { ...line, kind, grounds: [''] };
  const kept = item.kind === 'bonus' ? {} : answeredOf(item, kind);
  if (kind !== 'bands') return { ...line, ...kept, kind };
  const whole = { from: 0, to: max, toInclusive: true };
  return { ...line, ...kept, kind, bands: [{ text: '', percent: { ...whole, to: 100 }, points: whole }] };
}

/** A veto needs a line of yes and no; any other cap stays. */
const answeredOf = ({ uncounted, cap }: Exclude<Item, { kind: 'bonus' }>, kind: Item['kind']) => ({
  ...(uncounted && { uncounted }),
  ...(cap && (cap.when === 'under' || kind === 'yes-no') && { cap }),
});

/** What the counted lines add up to, beside what the bonuses may add where the set has a ceiling. */
export function sumsOf({ groups, ceiling }: Pick<SetContent, 'groups' | 'ceiling'>): {
  readonly sum: number;
  readonly bonus: number;
} {
  const lines = flatItems({ groups });
  const bonus = sumOfMaxima(lines.filter(({ kind }) => kind === 'bonus'));
  const base = lines.filter(({ kind }) => kind !== 'bonus');
  return { sum: sumOfMaxima(ceiling === undefined ? lines : base), bonus };
}
