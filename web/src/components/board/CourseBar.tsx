import { useId } from 'react';
import { BOARD } from '../../copy/board.vi.ts';
import { courseOf } from '../../lib/board.ts';
import type { BoardAnswer } from '../../lib/board.ts';

/** How far all units together have come, as one bar; the table below says the same of each. */
export function CourseBar({ steps }: { readonly steps: BoardAnswer['steps'] }) {
  const legend = useId();
  const course = courseOf(steps);
  return (
    <figure className="course-bar">
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="img"
        aria-label={BOARD.course}
        aria-describedby={legend}
      >
        {course.map(({ step, from, width }) => (
          <rect key={step} data-step={step} x={from} y="0" width={width} height="4" />
        ))}
      </svg>
      <ul id={legend}>
        {course.map(({ step, count }) => (
          <li key={step} data-step={step}>
            {BOARD.columns[step]} <b className="figure">{BOARD.count(count)}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}
