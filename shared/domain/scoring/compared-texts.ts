import type { ItemId } from './criteria.ts';
import type { CollectiveSheet } from './collective-sheet.ts';
import { wordsOf } from './resemblance.ts';

/** The words to one line of a sheet that are compared with those of other units. */
export type ComparedLine = { readonly item: ItemId; readonly text: string };

/** What a unit wrote to one line: the ground of a bonus and the note of its evidence; empty where it wrote nothing. */
export function wordsToLine({ marks, evidence }: CollectiveSheet, item: ItemId): string {
  const mark = marks[item];
  const described = mark && 'description' in mark ? mark.description : '';
  return [described, evidence[item]?.note ?? ''].filter((text) => text.trim() !== '').join('\n');
}

/**
 * The lines of a sheet whose words are long enough to be compared, the longest first, no more than `most`: what is
 * indexed of a sheet is bounded.
 */
export function comparedLines(
  sheet: CollectiveSheet,
  { shortest, most }: { readonly shortest: number; readonly most: number },
): readonly ComparedLine[] {
  const items = new Set([...Object.keys(sheet.marks), ...Object.keys(sheet.evidence)]);
  return [...items]
    .map((item) => ({ item, text: wordsToLine(sheet, item) }))
    .map((line) => ({ ...line, words: wordsOf(line.text).length }))
    .filter(({ words }) => words >= shortest)
    .toSorted((a, b) => b.words - a.words || a.item.localeCompare(b.item))
    .slice(0, most)
    .map(({ item, text }) => ({ item, text }));
}
