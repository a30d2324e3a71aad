import type { Classification, CriteriaNode, Deduction, SetContent } from './criteria.ts';
import { groupOf, isCounted, nodesOf } from './walk.ts';

/** In what a line or group can differ between two sets. */
export type Trait =
  'text' | 'points' | 'kind' | 'place' | 'strand' | 'ways' | 'guidance' | 'counting' | 'cap' | 'evidence';

/** One thing of two sets side by side: null where a set does not have it. */
export type Pair<One> = { readonly id: string; readonly before: One | null; readonly after: One | null };
export type NodePair = Pair<CriteriaNode> & {
  /** In what it differs; empty for what is the same, and for what only one set has. */
  readonly changed: readonly Trait[];
};

export type Comparison = {
  /** Every group and line, in the order of the later set; what it no longer has stands where it stood before. */
  readonly nodes: readonly NodePair[];
  /** Only what differs. */
  readonly deductions: readonly Pair<Deduction>[];
  readonly classifications: readonly Pair<Classification>[];
};

type Compared = Pick<SetContent, 'groups' | 'deductions' | 'classifications'>;

/** Two sets side by side, matched by the codes of their lines. What only moved among its neighbours is not called changed. */
export function compareSets(before: Compared, after: Compared): Comparison {
  const old = new Map(nodesOf(before).map((node) => [node.id, node]));
  const now = new Map(nodesOf(after).map((node) => [node.id, node]));
  return {
    nodes: mergedOrder([...old.keys()], [...now.keys()]).map((id) => {
      const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
      const moved = was && is && groupOf(before, id)?.id !== groupOf(after, id)?.id;
      return { id, before: was, after: is, changed: was && is ? traits(was, is, moved === true) : [] };
    }),
    deductions: different(before.deductions, after.deductions),
    classifications: different(before.classifications ?? [], after.classifications ?? []),
  };
}

/** Whether two sets say the same, whatever they are called. */
export const isSame = ({ nodes, deductions, classifications }: Comparison): boolean =>
  nodes.every(({ before, after, changed }) => before && after && changed.length === 0) &&
  deductions.length === 0 &&
  classifications.length === 0;

/** The later order, with each gone code right after the one that stood before it. */
function mergedOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const order = [...after];
  before.forEach((code, index) => {
    if (order.includes(code)) return;
    const previous = before[index - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, code);
  });
  return order;
}

/** What each trait of a node says, in a form that can be compared with that of a node of the same kind. */
const SAYS: { readonly [T in Exclude<Trait, 'place'>]: (node: CriteriaNode) => unknown } = {
  text: (node) => (node.kind === 'group' ? node.title : node.text),
  points: (node) => (node.kind === 'group' ? node.max : [node.max, node.kind === 'yes-no' || node.step]),
  kind: ({ kind }) => kind,
  strand: (node) => node.kind !== 'group' && node.strand,
  ways: (node) => (node.kind === 'bands' ? node.bands : node.kind === 'bonus' ? node.grounds : null),
  guidance: (node) => (node.kind !== 'group' && node.guidance) || null,
  counting: isCounted,
  cap: (node) => ('cap' in node && node.cap) || null,
  evidence: (node) => ('evidence' in node && node.evidence) || null,
};

/** Between two kinds: each has a step of its own, which follows from the kind and not from the points. */
const SAYS_ACROSS: typeof SAYS = { ...SAYS, points: ({ max }) => max };

function traits(was: CriteriaNode, is: CriteriaNode, moved: boolean): readonly Trait[] {
  const says = was.kind === is.kind ? SAYS : SAYS_ACROSS;
  const changed = Object.entries(says).flatMap(([trait, said]) =>
    same(said(was), said(is)) ? [] : [trait as Trait],
  );
  return moved ? [...changed, 'place'] : changed;
}

function different<One extends { readonly id: string }>(
  before: readonly One[],
  after: readonly One[],
): readonly Pair<One>[] {
  const ids = mergedOrder(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const pairs = ids.map((id) => ({
    id,
    before: before.find((one) => one.id === id) ?? null,
    after: after.find((one) => one.id === id) ?? null,
  }));
  return pairs.filter(({ before: was, after: is }) => !same(was, is));
}

/** Plain values, whatever the order of their fields. */
const same = (one: unknown, other: unknown): boolean => plain(one) === plain(other);

const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
