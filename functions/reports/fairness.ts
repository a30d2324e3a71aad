import type { reports } from '@bang-vang/shared/contract/reports.ts';
import { FEW_REVIEWS, SCORE_BINS } from '@bang-vang/shared/data/score-bins.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import { frozenSetOf } from '@bang-vang/shared/domain/campaigns/round.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { isAllAtMost, meanGap } from '@bang-vang/shared/domain/reports/fairness.ts';
import { foundRound } from '../kit/found.ts';
import { unitNames } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { frozenSet } from '../table/criteria-set.ts';
import { figuresUnder, spreadsOf } from '../table/fairness.ts';
import type { LevelSpread } from '../table/fairness.ts';
import { comparablePlace } from './comparable.ts';
import { unitsUnder } from '../table/tree.ts';

const viewOf = ({ level, collective, individual, gaps, gapSum }: LevelSpread) => ({
  level,
  collective: { own: [...collective.own], reviewed: [...collective.reviewed] },
  individual: { own: [...individual.own], reviewed: [...individual.reviewed] },
  gaps,
  gapSum: gapSum / 100,
});

/** How a unit reviews: the mean of what it added to or took from the points of those it reviewed. */
function leniencyOf(spreads: readonly LevelSpread[]) {
  const gaps = spreads.reduce((sum, { judged }) => sum + judged, 0);
  const gapSum = spreads.reduce((sum, { judgedSum }) => sum + judgedSum, 0);
  return { reviews: gaps, meanGap: meanGap({ gaps, gapSum }), few: gaps < FEW_REVIEWS };
}

/** How points are distributed in a unit and below it, for whoever compares units: figures, and no person. */
export const getFairness: UseCase<typeof reports.getFairness> = async ({ params, actor, today }) => {
  const { round, unit } = params;
  const place = await comparablePlace(actor, unit, today);
  if (!place.ok) return place;
  const found = await foundRound(round);
  if (!found.ok) return found;
  const set = frozenSetOf(found.value.state, 'collective');
  const [frozen, spreads, below, figures] = await Promise.all([
    set && frozenSet(round, set.set),
    spreadsOf(round, unit),
    unitsUnder(unit, today),
    figuresUnder(round, unit),
  ]);
  const most = frozen?.set.total ?? 0;
  const reviewing = below.filter(({ level }) => levelOf(level).reviews);
  const unions = await sideBySide(reviewing, async (fact) => {
    const own = await spreadsOf(round, fact.unit);
    return {
      unit: { id: fact.unit, name: fact.name },
      levels: own.map(viewOf),
      leniency: leniencyOf(own),
    };
  });
  const named = await unitNames(
    figures.map((one) => one.unit),
    today,
  );
  return ok({
    unit: { id: unit, name: place.value.fact.name },
    bins: [...SCORE_BINS],
    most,
    levels: spreads.map(viewOf),
    leniency: leniencyOf(spreads),
    unions: [...unions],
    units: figures.map(({ given: _given, ...one }) => ({
      ...one,
      unit: { ...named(one.unit) },
      allAtMost: isAllAtMost(one, most),
    })),
  });
};
