import type { Calendar, StageStanding } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { standingsOn } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { STAGE_NAMES } from '@bang-vang/shared/contract/names.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatDay, yearOf } from '@bang-vang/shared/domain/kernel/day.ts';
import { WORKING } from '../../copy/working.vi.ts';

/** `04/12` in the round's own year, `04/02/2027` beside it. */
const shortDay = (date: Day, year: number): string =>
  yearOf(date) === year ? formatDay(date).slice(0, 5) : formatDay(date);

function when({ span, standing }: StageStanding, year: number): string {
  const to = shortDay(span.to, year);
  if (standing === 'done') return WORKING.stageDone(to);
  return standing === 'now' ? WORKING.stageNow(to) : WORKING.stageAhead(shortDay(span.from, year), to);
}

/** The course of a round as seen on a day. */
export const Stepper = ({
  calendar,
  year,
  today,
}: {
  readonly calendar: Calendar;
  readonly year: number;
  readonly today: Day;
}) => (
  <ol className="stepper">
    {standingsOn(calendar, today).map((step) => (
      <li
        key={step.stage}
        className={step.standing}
        aria-current={step.standing === 'now' ? 'step' : undefined}
      >
        <b>{STAGE_NAMES[step.stage]}</b>
        <span className="quiet">{when(step, year)}</span>
      </li>
    ))}
  </ol>
);
