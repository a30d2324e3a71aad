import type { EvidenceId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { isSafeLink } from '@bang-vang/shared/domain/scoring/evidence.ts';
import type { Evidence, LineEvidence } from '@bang-vang/shared/domain/scoring/evidence.ts';
import { same } from './same.ts';

/** The evidence of one line as the person typed it; files are those that have passed their check. */
export type EvidenceEntry = {
  readonly note: string;
  readonly link: string;
  readonly files: readonly EvidenceId[];
};

/** What is typed on the lines that anything was ever typed on. */
export type EvidenceEntries = Readonly<Record<ItemId, EvidenceEntry>>;

export const NO_EVIDENCE: EvidenceEntry = { note: '', link: '', files: [] };

/** What the fields show of stored evidence. */
export const evidenceEntriesOf = (evidence: Evidence): EvidenceEntries =>
  Object.fromEntries(Object.entries(evidence).map(([item, line]) => [item, evidenceEntryOf(line)]));

const evidenceEntryOf = ({ note = '', link = '', files }: LineEvidence): EvidenceEntry => ({
  note,
  link,
  files,
});

/** Whether the link was typed and is none; it then stays on the screen and does not travel. */
export const isLinkWrong = ({ link }: EvidenceEntry): boolean =>
  link.trim() !== '' && !isSafeLink(link.trim());

/** How many things stand behind the line. */
export const countOf = ({ note, link, files }: EvidenceEntry): number =>
  files.length + (note.trim() === '' ? 0 : 1) + (link.trim() === '' ? 0 : 1);

/** What of the evidence travels: words, sound links, checked files; lines without any are left out. */
export const enteredEvidence = (entries: EvidenceEntries): Evidence =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([item, entry]): [ItemId, LineEvidence][] => {
      const line = travelling(entry);
      return same(line, { files: [] }) ? [] : [[item, line]];
    }),
  );

function travelling(entry: EvidenceEntry): LineEvidence {
  const note = entry.note.trim();
  const link = isLinkWrong(entry) ? '' : entry.link.trim();
  return { ...(note && { note }), ...(link && { link }), files: entry.files };
}

/** What a line's evidence was when both sides last agreed, what was sent since without an answer, and what is there now. */
type Sides = {
  readonly base: Evidence;
  readonly unanswered: Evidence | undefined;
  readonly theirs: Evidence;
};

const TEXTS = ['note', 'link'] as const;

/**
 * Stored evidence of a newer version meets what was typed here. Files that either side added or took off stay added or
 * off; words that only they changed are taken, words that both changed stay as typed here and are a conflict.
 */
export function meetEvidence(mine: EvidenceEntries, sides: Sides): EvidenceEntries {
  const items = new Set([...Object.keys(mine), ...Object.keys(sides.theirs)]);
  return Object.fromEntries(
    [...items].map((item): [ItemId, EvidenceEntry] => {
      const entry = mine[item] ?? NO_EVIDENCE;
      const line = sidesOf(item, sides);
      const taken = TEXTS.filter((text) => !isTouched(entry, line, text) && isChangedThere(line, text));
      const words = Object.fromEntries(taken.map((text) => [text, line.theirs[text]]));
      return [item, { ...entry, ...words, files: mergedFiles(entry, line) }];
    }),
  );
}

/** The lines whose words were changed differently here and elsewhere. */
export const evidenceConflicts = (mine: EvidenceEntries, sides: Sides): readonly ItemId[] =>
  Object.entries(mine).flatMap(([item, entry]) => {
    const line = sidesOf(item, sides);
    const differs = TEXTS.some(
      (text) =>
        isTouched(entry, line, text) &&
        isChangedThere(line, text) &&
        entry[text].trim() !== line.theirs[text],
    );
    return differs ? [item] : [];
  });

/** Takes the words of the other side on these lines. */
export const takeWords = (
  mine: EvidenceEntries,
  theirs: Evidence,
  items: readonly ItemId[],
): EvidenceEntries => ({
  ...mine,
  ...Object.fromEntries(
    items.map((item): [ItemId, EvidenceEntry] => [
      item,
      {
        ...NO_EVIDENCE,
        ...evidenceEntryOf(theirs[item] ?? NO_EVIDENCE),
        files: (mine[item] ?? NO_EVIDENCE).files,
      },
    ]),
  ),
});

type LineSides = {
  readonly base: EvidenceEntry;
  readonly unanswered: EvidenceEntry | undefined;
  readonly theirs: EvidenceEntry;
};

const sidesOf = (item: ItemId, { base, unanswered, theirs }: Sides): LineSides => ({
  base: evidenceEntryOf(base[item] ?? NO_EVIDENCE),
  unanswered: unanswered && evidenceEntryOf(unanswered[item] ?? NO_EVIDENCE),
  theirs: evidenceEntryOf(theirs[item] ?? NO_EVIDENCE),
});

const isTouched = (mine: EvidenceEntry, { base }: LineSides, text: (typeof TEXTS)[number]): boolean =>
  mine[text].trim() !== base[text];

const isChangedThere = ({ base, unanswered, theirs }: LineSides, text: (typeof TEXTS)[number]): boolean =>
  theirs[text] !== base[text] && theirs[text] !== unanswered?.[text];

function mergedFiles(mine: EvidenceEntry, { base, unanswered, theirs }: LineSides): readonly EvidenceId[] {
  const known = new Set([...base.files, ...(unanswered?.files ?? [])]);
  const stays = (file: EvidenceId) => !known.has(file) || mine.files.includes(file);
  const kept = theirs.files.filter(stays);
  const added = mine.files.filter((file) => !base.files.includes(file) && !kept.includes(file));
  return [...kept, ...added];
}
