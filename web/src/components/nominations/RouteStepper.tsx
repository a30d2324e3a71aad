import { dayOf, formatDay } from '@bang-vang/shared/domain/kernel/day.ts';
import { gluedText } from '@bang-vang/shared/domain/honours/glue.ts';
import { ROUTE } from '../../copy/nominations.vi.ts';
import type { Stop } from '../../lib/nominations/route.ts';

function when(stop: Stop, draft: boolean): string {
  if (stop.at) return ROUTE.doneOn(formatDay(dayOf(stop.at)));
  switch (stop.standing) {
    case 'now':
      return draft ? ROUTE.starts : ROUTE.now;
    case 'stopped':
      return ROUTE.stopped;
    case 'done':
      return ROUTE.voted;
    case 'ahead':
      return '';
  }
}

/** The way of a nomination from level to level. `draft`: it has not been made yet. */
export const RouteStepper = ({
  stops,
  draft = false,
}: {
  readonly stops: readonly Stop[];
  readonly draft?: boolean;
}) => (
  <ol className="stepper" aria-label={ROUTE.label}>
    {stops.map((stop, place) => (
      <li
        key={`${place} ${stop.unit.id}`}
        className={stop.standing}
        aria-current={stop.standing === 'now' ? 'step' : undefined}
      >
        <b>{gluedText(stop.unit.name)}</b>
        <div className="quiet">{ROUTE.does[stop.does]}</div>
        <div className="quiet">{when(stop, draft)}</div>
      </li>
    ))}
  </ol>
);
