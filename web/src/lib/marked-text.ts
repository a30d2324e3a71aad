import type { Stretch } from '@bang-vang/shared/domain/scoring/resemblance.ts';

/** A piece of a text, and whether it stands in the other text too. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** A text cut at the stretches that are to be marked; stretches may come in any order, and overlap. */
export function piecesOf(text: string, stretches: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let told = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, told);
    if (from >= end) continue;
    if (from > told) pieces.push({ text: text.slice(told, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    told = end;
  }
  return told < text.length ? [...pieces, { text: text.slice(told), marked: false }] : pieces;
}
