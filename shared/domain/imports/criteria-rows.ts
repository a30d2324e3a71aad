import type { CriteriaNode, Item, SetContent } from '../scoring/criteria.ts';
import { WORDS } from './criteria-sheet.ts';
import type { CriteriaRow } from './criteria-sheet.ts';

/** A criteria set as rows, in the order in which people read it. `setOfRows` makes the same set of them again. */
export const rowsOfSet = (content: SetContent): readonly CriteriaRow[] => [
  { kind: 'title', text: content.title },
  { kind: 'subject', text: WORDS.subject[content.subject] },
  { kind: 'total', max: content.total },
  ...(content.ceiling === undefined ? [] : [{ kind: 'ceiling', max: content.ceiling } as const]),
  {
    kind: 'source',
    text: content.source.title,
    source: content.source.section,
    confidence: WORDS.confidence[content.source.confidence],
  },
  ...(content.classifications ?? []).map(({ id, title, from, unverified }): CriteriaRow => ({
    kind: 'classification',
    id,
    text: title,
    from,
    ...(unverified && { confidence: WORDS.confidence.unverified }),
  })),
  ...content.groups.flatMap((node) => rowsOfNode(node, undefined)),
  ...content.deductions.map(({ id, appliesTo, text, amount }): CriteriaRow => ({
    kind: 'deduction',
    id,
    parent: appliesTo,
    text,
    ...(amount !== null && { max: amount }),
  })),
];

function rowsOfNode(node: CriteriaNode, parent: string | undefined): readonly CriteriaRow[] {
  const { id, source } = node;
  const inside = parent === undefined ? {} : { parent };
  if (node.kind === 'group')
    return [
      { kind: 'group', id, ...inside, text: node.title, source },
      ...node.children.flatMap((child) => rowsOfNode(child, id)),
    ];
  const { kind, text, max, step, strand, guidance, evidence } = node;
  const line: CriteriaRow = {
    kind,
    id,
    ...inside,
    text,
    max,
    step,
    strand: WORDS.strand[strand],
    ...(kind !== 'bonus' && answeredOf(node)),
    ...(evidence && { evidence: WORDS.evidence[evidence] }),
    ...(guidance && { guidance }),
    source,
  };
  return [line, ...waysOf(node)];
}

function answeredOf(item: Item): Omit<CriteriaRow, 'kind'> {
  if (item.kind === 'bonus') return {};
  const { uncounted, cap } = item;
  return {
    counts: uncounted ? WORDS.counts.no : WORDS.counts.yes,
    ...(cap && { caps: WORDS.caps[cap.when], at: cap.at }),
    ...(cap?.when === 'under' && { threshold: cap.points }),
  };
}

const waysOf = (item: Item): readonly CriteriaRow[] =>
  item.kind === 'bands'
    ? item.bands
        .toSorted((one, other) => other.percent.from - one.percent.from)
        .map(({ text, percent, points }) => ({
          kind: 'band',
          parent: item.id,
          text,
          percent: percent.from,
          from: points.from,
        }))
    : item.kind === 'bonus'
      ? item.grounds.map((text) => ({ kind: 'ground', parent: item.id, text }))
      : [];
