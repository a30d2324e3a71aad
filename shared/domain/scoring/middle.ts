import type { Combining } from '../campaigns/scoring-rules.ts';
import { hundredths, toPoints } from './hundredths.ts';

/** A number as a fraction of whole hundredths, so that a third of a point is compared exactly. */
type Fraction = { readonly over: number; readonly under: number };

/** The median or the mean of figures with at most two decimals, exact; between the two middle ones of an even number. */
export function middleOf(figures: readonly [number, ...number[]], by: Combining): Fraction {
  const counts = figures.map((figure) => hundredths(figure) ?? Math.round(figure * 100));
  if (by === 'mean') return { over: counts.reduce((sum, count) => sum + count, 0), under: counts.length };
  const rising = counts.toSorted((one, other) => one - other);
  const half = (rising.length - 1) / 2;
  return { over: (rising[Math.floor(half)] ?? 0) + (rising[Math.ceil(half)] ?? 0), under: 2 };
}

/** How far a figure lies from a fraction, in parts of `under`: only to be compared for one and the same fraction. */
export const distanceTo = ({ over, under }: Fraction, figure: number): number =>
  Math.abs((hundredths(figure) ?? Math.round(figure * 100)) * under - over);

/**
 * The multiple of `step` nearest to a fraction; from exactly between two of them, the one that `tie` says. Between figures
 * that lie on the step the answer stays between them.
 */
export function onNearestStep({ over, under }: Fraction, step: number, tie: 'up' | 'down'): number {
  const size = (hundredths(step) ?? Math.round(step * 100)) * under;
  const count =
    tie === 'up' ? Math.floor((2 * over + size) / (2 * size)) : Math.ceil((2 * over - size) / (2 * size));
  // The sum turns a negative zero into zero.
  return toPoints((count * size) / under) + 0;
}
