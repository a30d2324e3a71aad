import type { Round } from '../campaigns/round.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { instant, startOf } from '../kernel/day.ts';

/** Until when sheets are taken: in time before `closes`, marked as late before `graceEnds`, then not any more. */
export type Deadline = {
  /** The last day for sending, as people are told it. */
  readonly day: Day;
  readonly closes: Instant;
  readonly graceEnds: Instant;
};

/** How a moment stands to a deadline. */
export type Timeliness = 'in-time' | 'in-grace' | 'late';

const MINUTE = 60_000;
const after = (moment: Instant, minutes: number): Instant =>
  instant(new Date(Date.parse(moment) + minutes * MINUTE).toISOString());

/** The moment right after the last minute of `HH:MM` on a day in Vietnam. */
function closingOf(day: Day, closes: string): Instant {
  const [hours = 0, minutes = 0] = closes.split(':').map(Number);
  return after(startOf(day), hours * 60 + minutes + 1);
}

/**
 * Until when a unit's sheets of the round are taken, collective and individual alike: by the calendar, or by the latest of
 * the days that were given to it (an extension, a sheet returned to be mended). An earlier day takes nothing away.
 */
export function deadlineOf(
  { calendar, rules }: Pick<Round, 'calendar' | 'rules'>,
  ...given: readonly (Day | undefined)[]
): Deadline {
  const day = given.reduce<Day>(
    (latest, one) => (one !== undefined && one > latest ? one : latest),
    calendar.scoring.to,
  );
  const closes = closingOf(day, rules.closes);
  return { day, closes, graceEnds: after(closes, rules.graceMinutes) };
}

/** The last minute that is in time, as people are told it. */
export const lastMinuteOf = ({ closes }: Deadline): Instant => after(closes, -1);

/** Whether a sheet sent at this moment is in time, taken as late, or not taken. */
export function timeliness({ closes, graceEnds }: Deadline, at: Instant): Timeliness {
  if (at < closes) return 'in-time';
  return at < graceEnds ? 'in-grace' : 'late';
}
