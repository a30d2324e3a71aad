import type { Band, CriteriaNode, Interval } from './criteria.ts';
import { hundredths, toPoints } from './hundredths.ts';
import { isCounted } from './walk.ts';

/** What the counted nodes add up to at most, exact to the hundredth; more decimals are rounded and found by `soundness`. */
export const sumOfMaxima = (nodes: readonly CriteriaNode[]): number =>
  toPoints(
    nodes.filter(isCounted).reduce((sum, { max }) => sum + (hundredths(max) ?? Math.round(max * 100)), 0),
  );

const upTo = (from: number, to: number): Interval => ({ from, to, toInclusive: false });

/**
 * Bands from the highest down, each said by where it begins: it ends where the one above begins, the highest at 100 % and
 * the maximum of the line.
 */
export const endToEnd = (falling: readonly Band[], max: number): readonly Band[] =>
  falling.map((band, at) => {
    const above = falling[at - 1];
    const { percent, points } = band;
    return above
      ? {
          ...band,
          percent: upTo(percent.from, above.percent.from),
          points: upTo(points.from, above.points.from),
        }
      : {
          ...band,
          percent: { from: percent.from, to: 100, toInclusive: true },
          points: { from: points.from, to: max, toInclusive: true },
        };
  });
