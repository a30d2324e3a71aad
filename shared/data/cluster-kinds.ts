/**
 * How units that compete with each other are grouped across the tree. The guide (IV.2) has pacts signed between units; the
 * grouping itself is the province's own practice of emulation, and may be named otherwise elsewhere.
 */
export const clusterKinds = [
  { id: 'cum', name: 'Cụm thi đua' },
  { id: 'khoi', name: 'Khối thi đua' },
] as const;

/** What a kind of group is called; its identifier where the data no longer hold it. */
export const clusterKindName = (kind: string): string =>
  clusterKinds.find(({ id }) => id === kind)?.name ?? kind;

/** Whether the data hold such a kind. */
export const isClusterKind = (kind: string): boolean => clusterKinds.some(({ id }) => id === kind);
