import type { Subject } from '@bang-vang/shared/domain/reports/fairness.ts';
import { atMost, sheetsIn, together } from '@bang-vang/shared/domain/reports/fairness.ts';
import type { ValueOf } from './client.ts';

export type FairnessAnswer = ValueOf<'getFairness'>;
export type LevelView = FairnessAnswer['levels'][number];
export type UnionView = FairnessAnswer['unions'][number];
export type UnitView = FairnessAnswer['units'][number];

/** How many own sheets there are over all levels, and how many of them are at the maximum. */
export function ownSheets(levels: readonly LevelView[], subject: Subject) {
  const [first] = levels;
  const own = together(
    levels.map((level) => level[subject].own),
    first?.[subject].own.length ?? 0,
  );
  return { sheets: sheetsIn(own), atMost: atMost(own) };
}

/** What the review changed, in points; undefined while one side is missing. */
export const gapOf = ({ own, reviewed }: Pick<UnitView, 'own' | 'reviewed'>): number | undefined =>
  own === undefined || reviewed === undefined ? undefined : Math.round((reviewed - own) * 100) / 100;

/** Units to look at first: every sheet at the maximum, then the widest differences, then by name. */
export const byNeed = (units: readonly UnitView[]): readonly UnitView[] =>
  units.toSorted(
    (a, b) =>
      Number(b.allAtMost) - Number(a.allAtMost) ||
      Math.abs(gapOf(b) ?? 0) - Math.abs(gapOf(a) ?? 0) ||
      a.unit.name.localeCompare(b.unit.name, 'vi'),
  );

/** One column of a chart: where it begins, in percent of the maximum, and how high its two bars stand, from 0 to 1. */
export type Bar = {
  readonly from: number;
  /** Where the next one begins; the last holds the maximum. */
  readonly below: number | undefined;
  readonly own: number;
  readonly reviewed: number;
  readonly ownHeight: number;
  readonly reviewedHeight: number;
};

/** The columns of a distribution from the first that is not empty, all on one scale. */
export function barsOf(bins: readonly number[], { own, reviewed }: LevelView[Subject]): readonly Bar[] {
  const highest = Math.max(1, ...own, ...reviewed);
  const bars = bins.map((from, place) => ({
    from,
    below: bins[place + 1],
    own: own[place] ?? 0,
    reviewed: reviewed[place] ?? 0,
    ownHeight: (own[place] ?? 0) / highest,
    reviewedHeight: (reviewed[place] ?? 0) / highest,
  }));
  const first = bars.findIndex((bar) => bar.own > 0 || bar.reviewed > 0);
  return first < 0 ? [] : bars.slice(Math.min(first, bins.length - FEWEST));
}

/** A chart keeps so many columns at least, so that a lone maximum is seen beside the emptiness below it. */
const FEWEST = 6;
