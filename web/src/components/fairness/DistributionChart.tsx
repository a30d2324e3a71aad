import { atMost, sheetsIn } from '@bang-vang/shared/domain/reports/fairness.ts';
import type { Subject } from '@bang-vang/shared/domain/reports/fairness.ts';
import { useId } from 'react';
import { FAIRNESS } from '../../copy/fairness.vi.ts';
import { barsOf } from '../../lib/fairness.ts';
import type { Bar, LevelView } from '../../lib/fairness.ts';

/** One column and the whole drawing, in its own units; the drawing grows with the page. */
const WIDTH = 56;
const HEIGHT = 120;
const ABOVE = 18;
const BELOW = 22;
const BAR = 20;

type Props = {
  readonly bins: readonly number[];
  readonly subject: Subject;
  readonly levelName: string;
  readonly sides: LevelView[Subject];
};

/** How many sheets reach how much of the maximum, own points beside those of the review; the same as a table below. */
export function DistributionChart({ bins, subject, levelName, sides }: Props) {
  const title = useId();
  const bars = barsOf(bins, sides);
  const sheets = sheetsIn(sides.own);
  const width = bars.length * WIDTH;
  const reviewedName = FAIRNESS.reviewed[subject];
  return (
    <figure className="distribution stack">
      <figcaption id={title}>
        <b>{FAIRNESS.chart(FAIRNESS[subject], levelName)}</b>{' '}
        <span className="quiet">{FAIRNESS.sheets(sheets)}</span>
      </figcaption>
      <ul className="legend small">
        <li className="of-own">{FAIRNESS.own}</li>
        <li className="of-review">{reviewedName}</li>
      </ul>
      <svg
        viewBox={`0 0 ${String(width)} ${String(ABOVE + HEIGHT + BELOW)}`}
        role="img"
        aria-labelledby={title}
        aria-describedby={`${title}-tom-tat`}
      >
        {bars.map((bar, place) => (
          <Column key={bar.from} bar={bar} left={place * WIDTH} />
        ))}
        <line className="ground" x1="0" x2={width} y1={ABOVE + HEIGHT} y2={ABOVE + HEIGHT} />
      </svg>
      <p className="small quiet">{FAIRNESS.axis}</p>
      <p className="visually-hidden" id={`${title}-tom-tat`}>
        {FAIRNESS.chartSummary(FAIRNESS.sheets(sheets), FAIRNESS.atMost(atMost(sides.own), sheets))}
      </p>
      <details>
        <summary>{FAIRNESS.table}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{FAIRNESS.axis}</th>
              <th scope="col" className="num">
                {FAIRNESS.own}
              </th>
              <th scope="col" className="num">
                {reviewedName}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ from, below, own, reviewed }) => (
              <tr key={from}>
                <th scope="row">{FAIRNESS.column(from, below)}</th>
                <td className="num figure">{own}</td>
                <td className="num figure">{reviewed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Column({ bar, left }: { readonly bar: Bar; readonly left: number }) {
  const middle = left + WIDTH / 2;
  const sides = [
    { side: 'of-own', count: bar.own, share: bar.ownHeight, x: middle - BAR - 1 },
    { side: 'of-review', count: bar.reviewed, share: bar.reviewedHeight, x: middle + 1 },
  ];
  return (
    <g>
      {sides.map(({ side, count, share, x }) => {
        const height = share * HEIGHT;
        return (
          <g key={side}>
            <rect className={side} x={x} y={ABOVE + HEIGHT - height} width={BAR} height={height} />
            {count > 0 && (
              <text className="count" x={x + BAR / 2} y={ABOVE + HEIGHT - height - 5}>
                {count}
              </text>
            )}
          </g>
        );
      })}
      <text className="label" x={middle} y={ABOVE + HEIGHT + 17}>
        {FAIRNESS.columnShort(bar.from, bar.below)}
      </text>
    </g>
  );
}
