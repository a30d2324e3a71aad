import { PANELS } from '../../../copy/panels.vi.ts';

type Props = {
  /** What each reviewer gave, rising. */
  readonly points: readonly number[];
  readonly apart: number;
  readonly max: number;
  /** What the points come to. */
  readonly combined: number;
};

const WIDTH = 120;
const EDGE = 6;
const HEIGHT = 20;

/** How far reviewers lie apart: in words, and as one dot for each on a scale from nothing to the maximum. */
export function DotStrip({ points, apart, max, combined }: Props) {
  const at = (value: number) => EDGE + (max === 0 ? 0 : value / max) * (WIDTH - 2 * EDGE);
  const said =
    apart === 0 ? PANELS.same : PANELS.apart(apart, points[0] ?? 0, points[points.length - 1] ?? 0);
  const before = (index: number) => points.slice(0, index).filter((one) => one === points[index]).length;
  return (
    <span className="spread">
      <span className={apart === 0 ? 'quiet' : undefined}>{said}</span>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true" className="dots">
        <line x1={EDGE} x2={WIDTH - EDGE} y1={14} y2={14} />
        <line x1={at(combined)} x2={at(combined)} y1={2} y2={HEIGHT - 1} className="middle" />
        {points.map((value, index) => (
          <circle key={index} cx={at(value)} cy={14 - before(index) * 4} r={3} />
        ))}
      </svg>
    </span>
  );
}
