import { foldedWords } from '../kernel/fold.ts';
import { EMPTY_WORDS } from '../units/called.ts';
import { byName, inForce } from './lists.ts';
import { givenName } from './names.ts';
import { perRoll } from './per-roll.ts';
import type { HonourEntry, HonourRoll } from './roll.ts';

/** How many entries a page of one word may list before it asks for another word. */
export const MOST_ENTRIES = 300;

/** What a page `/tra-cuu/<word>` lists: entries whose given name is the word, then other words of names, then units. */
export type WordPage = {
  readonly word: string;
  /** How many entries have the word, listed or not. */
  readonly total: number;
  readonly given: readonly HonourEntry[];
  readonly named: readonly HonourEntry[];
  readonly inUnit: readonly HonourEntry[];
};

/** The folded words under which an entry is found: those of the name and of its unit of that day. */
export function searchWords(entry: HonourEntry): ReadonlySet<string> {
  const ofUnit = foldedWords(entry.unit.name).filter((word) => !EMPTY_WORDS.has(word));
  return new Set([...nameWords(entry), ...ofUnit]);
}

/** One page for each folded word of names and units, so that searching needs neither script nor server. */
export const wordPages = perRoll((roll: HonourRoll): readonly WordPage[] => {
  const found = new Map<string, HonourEntry[]>();
  for (const entry of byName(inForce(roll))) {
    for (const word of searchWords(entry)) {
      const known = found.get(word);
      if (known) known.push(entry);
      else found.set(word, [entry]);
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, entries]) => wordPage(word, entries));
});

/** The page of one folded word, or nothing: the visitor is told what to try instead. */
export const wordPageOf = (roll: HonourRoll, word: string): WordPage | undefined => pageIndex(roll).get(word);

const pageIndex = perRoll(
  (roll): ReadonlyMap<string, WordPage> => new Map(wordPages(roll).map((page) => [page.word, page])),
);

function wordPage(word: string, entries: readonly HonourEntry[]): WordPage {
  const kinds = Map.groupBy(entries, (entry) => placeOf(word, entry));
  const given = kinds.get('given') ?? [];
  const total = entries.length;
  if (total > MOST_ENTRIES)
    return { word, total, given: given.slice(0, MOST_ENTRIES), named: [], inUnit: [] };
  return { word, total, given, named: kinds.get('named') ?? [], inUnit: kinds.get('inUnit') ?? [] };
}

function placeOf(word: string, entry: HonourEntry): 'given' | 'named' | 'inUnit' {
  if (entry.subject.kind === 'person' && foldedWords(givenName(entry.subject.name)).includes(word))
    return 'given';
  return nameWords(entry).includes(word) ? 'named' : 'inUnit';
}

const nameWords = (entry: HonourEntry): readonly string[] =>
  foldedWords(entry.subject.name).filter((word) => entry.subject.kind === 'person' || !EMPTY_WORDS.has(word));
