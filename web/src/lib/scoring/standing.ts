import type {
  CriteriaNode,
  CriteriaSet,
  Item,
  ItemId,
  Mark,
} from '@bang-vang/shared/domain/scoring/criteria.ts';
import { lackingEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import type { LackingEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { tally } from '@bang-vang/shared/domain/scoring/tally.ts';
import type { Classified } from '@bang-vang/shared/domain/scoring/tally.ts';
import { flatItems, isCounted } from '@bang-vang/shared/domain/scoring/walk.ts';
import { BLANK, readEntry } from './entry.ts';
import type { DeductionEntry, Entry, Reading } from './entry.ts';
import { enteredEvidence, isLinkWrong, NO_EVIDENCE } from './evidence-draft.ts';
import type { EvidenceEntries, EvidenceEntry } from './evidence-draft.ts';

/** One line as the screen shows it. A bonus that nobody claims is `optional`, never a gap. */
export type LineStanding = {
  readonly item: Item;
  readonly entry: Entry;
  readonly reading: Reading;
  readonly status: 'done' | 'empty' | 'wrong' | 'optional';
  readonly evidence: EvidenceEntry;
  /** What the line asks for and lacks, once it claims points. */
  readonly lacks: LackingEvidence['rule'] | undefined;
};

/** One part of the sheet: a group of the first level, or a line that stands beside the groups. */
export type SectionStanding = {
  readonly node: CriteriaNode;
  readonly lines: readonly LineStanding[];
  /** Lines still empty or wrong. */
  readonly left: number;
};

export type Standing = {
  readonly sections: readonly SectionStanding[];
  readonly lines: ReadonlyMap<ItemId, LineStanding>;
  readonly total: number;
  /** What the sheet is called once every line is sound; null before, and where the set only counts. */
  readonly classified: Classified | null;
  /** What each group, and each line of the first level, adds to the total. */
  readonly points: Readonly<Record<string, number>>;
  /** Lines that count towards completeness, and how many of them are sound. */
  readonly scored: number;
  readonly needed: number;
  readonly empty: readonly Item[];
  readonly wrong: readonly Item[];
  /** Recorded cases of deductions without evidence, by their keys: they are kept, and count for nothing. */
  readonly unproven: readonly number[];
  /** Lines that lack evidence, or whose link is none. */
  readonly lacking: readonly Item[];
};

const statusOf = (item: Item, reading: Reading): LineStanding['status'] => {
  if (reading.kind === 'sound') return 'done';
  if (reading.kind === 'wrong' || reading.kind === 'unreadable') return 'wrong';
  if (reading.kind === 'empty' && item.kind === 'bonus') return 'optional';
  return 'empty';
};

/** Where a sheet stands, by the same engine as the server: a line that is wrong or empty adds nothing. */
export function standingOf(
  set: CriteriaSet,
  entries: Readonly<Record<ItemId, Entry>>,
  deductions: readonly DeductionEntry[],
  evidence: EvidenceEntries = {},
): Standing {
  const read = flatItems(set).map((item) => {
    const entry = entries[item.id] ?? BLANK;
    const reading = readEntry(item, entry);
    return { item, entry, reading, status: statusOf(item, reading) };
  });
  const marks = Object.fromEntries(
    read.flatMap(({ item, reading }): [ItemId, Mark][] =>
      reading.kind === 'sound' ? [[item.id, reading.mark]] : [],
    ),
  );
  const lacking = new Map(
    lackingEvidence(set, marks, enteredEvidence(evidence)).map(({ item, rule }) => [item, rule]),
  );
  const all = read.map((line): LineStanding => {
    const { id } = line.item;
    return { ...line, evidence: evidence[id] ?? NO_EVIDENCE, lacks: lacking.get(id) };
  });
  const lines = new Map(all.map((line) => [line.item.id, line]));
  const proven = deductions.filter(({ evidence }) => evidence.trim() !== '');
  const { total, groups, classified } = tally(set, marks, proven);
  const alone = set.groups
    .filter((node) => node.kind !== 'group' && isCounted(node))
    .map(({ id }): [string, number] => [id, marks[id]?.points ?? 0]);
  const needed = all.filter(({ item }) => item.kind !== 'bonus');
  return {
    sections: set.groups.map((node) => sectionOf(node, lines)),
    lines,
    total,
    classified,
    points: { ...groups, ...Object.fromEntries(alone) },
    scored: needed.filter(({ status }) => status === 'done').length,
    needed: needed.length,
    empty: all.filter(({ status }) => status === 'empty').map(({ item }) => item),
    wrong: all.filter(({ status }) => status === 'wrong').map(({ item }) => item),
    lacking: all
      .filter(({ evidence: entry, lacks }) => lacks !== undefined || isLinkWrong(entry))
      .map(({ item }) => item),
    unproven: deductions.filter(({ evidence }) => evidence.trim() === '').map(({ key }) => key),
  };
}

function sectionOf(node: CriteriaNode, lines: ReadonlyMap<ItemId, LineStanding>): SectionStanding {
  const own = flatItems({ groups: [node] }).flatMap(({ id }) => lines.get(id) ?? []);
  const left = own.filter(({ status }) => status === 'empty' || status === 'wrong').length;
  return { node, lines: own, left };
}

/** The line to go to next: a wrong one before an empty one, and of each kind the first on the page. */
export const firstGap = ({ wrong, empty }: Pick<Standing, 'wrong' | 'empty'>): Item | undefined =>
  wrong[0] ?? empty[0];
