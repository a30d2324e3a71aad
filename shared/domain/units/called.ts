import { foldedWords } from '../kernel/fold.ts';
import type { Unit } from './history.ts';
import type { UnitFact } from './unit.ts';

/** Words that stand in nearly every unit's name, so that finding them finds nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(['cong', 'doan', 'co', 'so', 'va', 'cua']);

/** The folded words that a fact is found by: those of the name and of the unit's identifier. */
const wordsOf = ({ unit, name }: Pick<UnitFact, 'unit' | 'name'>): readonly string[] => [
  ...foldedWords(name),
  ...foldedWords(unit),
];

/**
 * Every folded word that the unit was ever called by, of what was corrected since too, in alphabetical order: a search of
 * any day, as known on any other, finds its candidates among them.
 */
export function everCalled({ facts }: Unit): readonly string[] {
  return [...new Set(facts.flatMap(wordsOf))].toSorted();
}

/** Whether each of the typed words begins some word of the fact's name or identifier. */
export const isCalled = (fact: Pick<UnitFact, 'unit' | 'name'>, typed: readonly string[]): boolean =>
  holdsAll(wordsOf(fact), typed);

/** Whether each of the typed words begins one of the others. */
export const holdsAll = (words: readonly string[], typed: readonly string[]): boolean =>
  typed.every((word) => words.some((one) => one.startsWith(word)));

/** The typed word that most likely stands in the fewest names: the longest that is not in nearly all. */
export const tellingWord = (typed: readonly string[]): string | undefined =>
  typed.filter((word) => !EMPTY_WORDS.has(word)).toSorted((a, b) => b.length - a.length)[0];
