import { compounds } from './compounds.ts';

const GLUE = '\u00a0';
const LONGEST_RUN = 18;
const SHORT_NAME = 12;

/**
 * A person's name that breaks only between pairs, counted from the end, so that no part of a given name stands alone:
 * "Nguyễn Tôn Nữ / Khánh Tường". A name of up to three words stays whole while it has at most 12 characters: so much of the
 * largest title fits the narrowest phone of a reader who spaces letters out (WCAG 1.4.12). No run grows past 18.
 */
export function gluedName(name: string): string {
  const words = name.split(' ');
  if (words.length <= 3 && name.length <= SHORT_NAME) return glueRun(words);
  const pairs: string[] = [];
  for (let end = words.length; end > 0; end -= 2)
    pairs.unshift(glueRun(words.slice(Math.max(0, end - 2), end)));
  return pairs.join(' ');
}

/**
 * A sentence or a unit's name in which place names ("Sông Lam", "Nguyễn Đổng Chi"), words of two syllables that
 * units are named by, and figures with the word that announces them ("số 47", "tháng 02") do not part, and no line
 * begins with a dash or a dot.
 */
export function gluedText(text: string): string {
  const runs: string[][] = [];
  for (const word of text.split(' ')) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && belongTogether(before, word)) run.push(word);
    else runs.push([word]);
  }
  return runs.map(glueRun).join(' ');
}

const glueRun = (words: readonly string[]): string =>
  words.join(GLUE).length <= LONGEST_RUN ? words.join(GLUE) : words.join(' ');

const belongTogether = (before: string, word: string): boolean =>
  /^[\d–·]/.test(word) ||
  (isProper(before) && isProper(word)) ||
  compounds.has(`${before} ${bare(word)}`.replace(/^[“(]/, '').toLowerCase());

/** A word without the mark that follows it. */
const bare = (word: string): string => word.replace(/[,.;:”)]+$/, '');

/** A capital first and small letters after it; an abbreviation ("THPT") is no part of the name it precedes. */
const isProper = (word: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(word);
