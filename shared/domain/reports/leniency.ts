import type { AccountId } from '../kernel/ids.ts';
import type { Figures, GivenTotal } from './fairness.ts';

/** A reviewed sheet of a unit: its own points, and what each reviewer gave. */
type Reviewed = Pick<Figures, 'own'> & { readonly given: readonly GivenTotal[] };

/** How one reviewer gives points: the means of what they gave more (or less) than others did for the same sheets. */
export type ReviewerLeniency = {
  readonly account: AccountId;
  readonly sheets: number;
  /** Against the sheets' own points. */
  readonly fromOwn: number;
  /** How many of the sheets others reviewed beside them, and the mean against the median of all of those. */
  readonly onPanels: number;
  readonly fromMedian?: number;
};

/** How each reviewer of these sheets gives points, the one with most sheets first. A sheet without own points says nothing. */
export function leniencyOfReviewers(sheets: readonly Reviewed[]): readonly ReviewerLeniency[] {
  const given = sheets.flatMap(({ own, given: all }) =>
    own === undefined
      ? []
      : all.map(({ account, points }) => ({
          account,
          fromOwn: hundredths(points) - hundredths(own),
          fromMedian: all.length > 1 ? hundredths(points) - medianOf(all) : undefined,
        })),
  );
  return [...Map.groupBy(given, ({ account }) => account)]
    .map(([account, those]): ReviewerLeniency => {
      const beside = those.flatMap(({ fromMedian }) => fromMedian ?? []);
      return {
        account,
        sheets: those.length,
        fromOwn: meanOf(those.map(({ fromOwn }) => fromOwn)),
        onPanels: beside.length,
        ...(beside.length > 0 && { fromMedian: meanOf(beside) }),
      };
    })
    .toSorted((one, other) => other.sheets - one.sheets || (one.account < other.account ? -1 : 1));
}

/** Sums are of whole hundredths, so that the order of sheets makes no difference. */
const hundredths = (points: number): number => Math.round(points * 100);
const meanOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0) / counts.length / 100;

function medianOf(all: readonly GivenTotal[]): number {
  const rising = all.map(({ points }) => hundredths(points)).toSorted((one, other) => one - other);
  const half = (rising.length - 1) / 2;
  return ((rising[Math.floor(half)] ?? 0) + (rising[Math.ceil(half)] ?? 0)) / 2;
}
