import type { Combining } from '../campaigns/scoring-rules.ts';
import type { FoundDeduction, Words } from './collective-sheet.ts';
import type {
  BandsItem,
  BonusItem,
  CriteriaSet,
  Item,
  ItemId,
  Mark,
  Marks,
  RecordedDeduction,
} from './criteria.ts';
import { hundredths, toPoints } from './hundredths.ts';
import { distanceTo, middleOf, onNearestStep } from './middle.ts';
import { tally } from './tally.ts';
import { flatItems } from './walk.ts';

/** What one reviewer has given: sound marks for every line, the reasons where they differ from the unit's, deductions found. */
export type GivenPoints = {
  readonly marks: Marks;
  readonly reasons: Words;
  readonly deductions: readonly FoundDeduction[];
};

/** How far reviewers lie apart, on a line or in their totals: each one's points, rising, without saying whose they are. */
export type Spread = { readonly points: readonly number[]; readonly apart: number };

/** The points of several reviewers as one result, to be confirmed. */
export type Combined = GivenPoints & {
  readonly total: number;
  readonly lines: Readonly<Record<ItemId, Spread>>;
  readonly totals: Spread;
};

type Parts = readonly [GivenPoints, ...GivenPoints[]];

/**
 * One result of several reviewers' points; who gave which, and in what order, makes no difference.
 * Points of a line: the median or mean, on the nearest step of the line, from exactly between two steps the higher one.
 * A line of yes and no goes by the majority; with as many on either side it is answered in the unit's favour: a veto no,
 * anything else yes. A line of bands takes the mark of the reviewer who came nearest, the higher one of two: a percentage
 * that nobody found would be no finding. A bonus is combined like points, a reviewer who gave none counting as zero, with
 * ground and description of the nearest one who gave some. Of a deduction as many cases stand as the reviewers found in the
 * middle, the lower number from between two. Whatever a line comes to lies between the lowest and the highest that was given;
 * the total is added up from the lines, so it may lie outside what single reviewers came to.
 */
export function combined(
  set: CriteriaSet,
  own: { readonly marks: Marks; readonly deductions: readonly RecordedDeduction[] },
  parts: Parts,
  by: Combining,
): Combined {
  const items = flatItems(set);
  const given = items.flatMap((item) => {
    const [first, ...others] = parts.flatMap((part) => markOf(item, part) ?? []);
    return first ? [{ item, all: [first, ...others] as const }] : [];
  });
  const marks = Object.fromEntries(given.map(({ item, all }) => [item.id, combinedMark(item, all, by)]));
  const deductions = combinedDeductions(set, parts, by);
  const totalOf = (part: Pick<GivenPoints, 'marks' | 'deductions'>) =>
    tally(set, part.marks, [...own.deductions, ...part.deductions]).total;
  return {
    marks,
    deductions,
    reasons: reasonsFor(marks, own.marks, parts),
    total: totalOf({ marks, deductions }),
    lines: Object.fromEntries(given.map(({ item, all }) => [item.id, spreadOf(all.map(pointsOf))])),
    totals: spreadOf(parts.map(totalOf)),
  };
}

const NO_BONUS = { kind: 'bonus', points: 0, ground: 0, description: '' } as const;
const pointsOf = ({ points }: Mark): number => points;
const markOf = (item: Item, { marks }: GivenPoints): Mark | undefined =>
  new Map(Object.entries(marks)).get(item.id) ?? (item.kind === 'bonus' ? NO_BONUS : undefined);

type All = readonly [Mark, ...Mark[]];
const figuresOf = ([first, ...others]: All) => [first.points, ...others.map(pointsOf)] as const;

function combinedMark(item: Item, all: All, by: Combining): Mark {
  const middle = middleOf(figuresOf(all), by);
  switch (item.kind) {
    case 'points':
      return { kind: 'points', points: onNearestStep(middle, item.step, 'up') };
    case 'yes-no': {
      const tie = item.cap?.when === 'yes' ? 'down' : 'up';
      return { kind: 'yes-no', points: onNearestStep(middle, item.max, tie) };
    }
    case 'bands':
      return nearestBand(item, all, by);
    case 'bonus':
      return bonusOf(item, all, by);
  }
}

function nearestBand({ id }: BandsItem, all: All, by: Combining): Mark {
  const middle = middleOf(figuresOf(all), by);
  const [nearest] = all
    .filter((mark) => mark.kind === 'bands')
    .toSorted(
      (one, other) =>
        distanceTo(middle, one.points) - distanceTo(middle, other.points) ||
        other.points - one.points ||
        other.percent - one.percent,
    );
  if (!nearest) throw new Error(`no mark of bands on line ${id}`);
  return nearest;
}

function bonusOf({ step }: BonusItem, all: All, by: Combining): Mark {
  const points = onNearestStep(middleOf(figuresOf(all), by), step, 'up');
  if (points === 0) return NO_BONUS;
  const target = middleOf([points], 'mean');
  const [nearest] = all
    .filter((mark) => mark.kind === 'bonus' && mark.points > 0)
    .toSorted(
      (one, other) =>
        distanceTo(target, one.points) - distanceTo(target, other.points) ||
        other.points - one.points ||
        byText(JSON.stringify(one), JSON.stringify(other)),
    );
  return { ...NO_BONUS, ...nearest, points };
}

/** As many cases of each deduction as the reviewers found in the middle, those of the reviewer who found nearest to it. */
function combinedDeductions(set: CriteriaSet, parts: Parts, by: Combining): readonly FoundDeduction[] {
  return set.deductions.flatMap(({ id }) => {
    const [first, ...others] = parts.map(({ deductions }) =>
      deductions
        .filter((one) => one.id === id)
        .toSorted((one, other) => byText(JSON.stringify(one), JSON.stringify(other))),
    );
    if (!first) return [];
    const middle = middleOf([first.length, ...others.map(({ length }) => length)], by);
    const cases = onNearestStep(middle, 1, 'down');
    const [taken = []] = [first, ...others]
      .filter(({ length }) => length >= cases)
      .toSorted(
        (one, other) => one.length - other.length || byText(JSON.stringify(one), JSON.stringify(other)),
      );
    return taken.slice(0, cases);
  });
}

/** Why a line differs from the unit's own points: each reason once of those who differ to the same side. */
function reasonsFor(marks: Marks, own: Marks, parts: Parts): Words {
  return Object.fromEntries(
    Object.entries(marks).flatMap(([item, mark]) => {
      const side = sideOf(own, item, mark);
      if (side === 0) return [];
      const reasons = parts
        .filter((part) => sideOf(own, item, part.marks[item]) === side)
        .map((part) => part.reasons[item]?.trim() ?? '')
        .filter((reason) => reason !== '');
      return reasons.length > 0 ? [[item, [...new Set(reasons)].toSorted(byText).join('; ')]] : [];
    }),
  );
}

const sideOf = (own: Marks, item: ItemId, mark: Mark | undefined): number =>
  Math.sign((mark?.points ?? 0) - (own[item]?.points ?? 0));

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function spreadOf(figures: readonly number[]): Spread {
  const points = figures.toSorted((one, other) => one - other);
  const counts = points.map((figure) => hundredths(figure) ?? Math.round(figure * 100));
  return { points, apart: toPoints((counts.at(-1) ?? 0) - (counts[0] ?? 0)) };
}
