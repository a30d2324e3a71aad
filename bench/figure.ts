export type Unit = 's' | 'ms' | 'kB' | 'reads' | 'writes' | 'count' | 'times' | 'pages';

/** One measured figure; `aim` is the most it should be, `note` what a reader needs to judge it. */
export type Figure = {
  readonly name: string;
  readonly measured: number;
  readonly unit: Unit;
  readonly aim?: number;
  readonly note?: string;
};

/** A missed aim is marked, never an error: a busy machine is no reason to fail. */
export const isOver = ({ measured, aim }: Figure): boolean => aim !== undefined && rounded(measured) > aim;

/** A figure as people read it: three digits that matter, whole numbers whole. */
export const rounded = (measured: number): number =>
  Math.abs(measured) >= 100 ? Math.round(measured) : Number(measured.toPrecision(3));

/** The middle one; of an even number the upper of the two. Throws when there is none. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('the median of nothing');
  return middle;
}
