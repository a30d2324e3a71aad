import { fold } from '../kernel/fold.ts';

/** How texts are compared: data, with what each figure means (`shared/data/resemblance.ts`). */
export type Comparing = {
  readonly words: number;
  readonly rows: number;
  readonly seeds: readonly number[];
  readonly shortest: number;
  readonly passage: number;
};

/** A word with where it stands in its text, folded: without case, Vietnamese marks and punctuation. */
type Word = { readonly folded: string; readonly start: number; readonly end: number };

/** The words of a text in reading order; decomposed letters are composed first, so that places are those of the NFC text. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    folded: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const runsOf = (words: readonly Word[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, place) =>
    words
      .slice(place, place + length)
      .map(({ folded }) => folded)
      .join(' '),
  );

/** The runs of `length` words of a text, each once; a shorter text is one run of all its words. */
export function shinglesOf(text: string, length: number): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  return new Set(runsOf(words, Math.min(length, words.length)));
}

/** What two texts share of all their runs, from 0 to 1 (Jaccard); two empty texts share nothing. */
export function resemblance(one: string, other: string, { words }: Pick<Comparing, 'words'>): number {
  const [ofOne, ofOther] = [shinglesOf(one, words), shinglesOf(other, words)];
  const common = [...ofOne].filter((run) => ofOther.has(run)).length;
  const all = ofOne.size + ofOther.size - common;
  return all === 0 ? 0 : common / all;
}

/** FNV-1a over UTF-16 units: 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** Another hash of the same number for each seed (the finaliser of MurmurHash3). */
function mixed(hash: number, seed: number): number {
  let so = hash ^ seed;
  so = Math.imul(so ^ (so >>> 16), 0x85ebca6b);
  so = Math.imul(so ^ (so >>> 13), 0xc2b2ae35);
  return (so ^ (so >>> 16)) >>> 0;
}

/** The least of each hash over a text's runs (MinHash); nothing for a text too short to be compared. */
export function signatureOf(text: string, { words, seeds, shortest }: Comparing): readonly number[] {
  if (wordsOf(text).length < shortest) return [];
  const hashes = [...shinglesOf(text, words)].map(hashOf);
  return seeds.map((seed) => hashes.reduce((least, hash) => Math.min(least, mixed(hash, seed)), 0xffffffff));
}

/** What two signatures let expect of the resemblance of their texts: the share of places at which they agree. */
export const estimated = (one: readonly number[], other: readonly number[]): number =>
  one.length === 0 || other.length === 0
    ? 0
    : one.filter((least, place) => least === other[place]).length / one.length;

/** The bands of a signature, each `<number>.<hash>`: texts that resemble each other are likely to have one in common. */
export const bandsOf = (signature: readonly number[], { rows }: Pick<Comparing, 'rows'>): readonly string[] =>
  Array.from(
    { length: Math.floor(signature.length / rows) },
    (_, band) =>
      `${String(band)}.${hashOf(signature.slice(band * rows, (band + 1) * rows).join(' ')).toString(36)}`,
  );

/** From where to where, in UTF-16 units of the NFC text; the end is left out. */
export type Stretch = { readonly start: number; readonly end: number };
/** A passage that stands in both texts. */
export type Passage = { readonly one: Stretch; readonly other: Stretch };

/** The passages of so many words in a row or more that both texts hold, in the order of the first, longest match first. */
export function passagesOf(
  one: string,
  other: string,
  { passage }: Pick<Comparing, 'passage'>,
): readonly Passage[] {
  const [ofOne, ofOther] = [wordsOf(one), wordsOf(other)];
  const places = Map.groupBy(
    runsOf(ofOther, passage).map((run, place) => ({ run, place })),
    ({ run }) => run,
  );
  const length = (at: number, there: number): number => {
    let words = 0;
    while (ofOne[at + words] && ofOne[at + words]?.folded === ofOther[there + words]?.folded) words += 1;
    return words;
  };
  const found: Passage[] = [];
  for (let at = 0; at + passage <= ofOne.length;) {
    const run = runsOf(ofOne.slice(at, at + passage), passage)[0] ?? '';
    const matches = (places.get(run) ?? []).map(({ place }) => ({ place, words: length(at, place) }));
    const [best] = matches.toSorted((a, b) => b.words - a.words);
    if (best) found.push(stretches(ofOne, at, ofOther, best.place, best.words));
    at += best?.words ?? 1;
  }
  return found;
}

function stretches(
  one: readonly Word[],
  at: number,
  other: readonly Word[],
  there: number,
  words: number,
): Passage {
  const stretch = (list: readonly Word[], from: number): Stretch => ({
    start: list[from]?.start ?? 0,
    end: list[from + words - 1]?.end ?? 0,
  });
  return { one: stretch(one, at), other: stretch(other, there) };
}
