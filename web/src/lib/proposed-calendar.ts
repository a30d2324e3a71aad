import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';

/**
 * Days to begin with when a round is opened, each to be changed by the federation: the guide sets none (III.2). The
 * conference of the year begins it (IV.2), the year's end assesses it, the next year's start makes it public.
 */
export function proposedCalendar(year: number): Calendar {
  const span = (from: string, to: string, inYear = year) => ({
    from: day(`${inYear}-${from}`),
    to: day(`${inYear}-${to}`),
  });
  return {
    registration: span('01-05', '02-15'),
    pacts: span('02-16', '03-15'),
    scoring: span('11-01', '12-04'),
    review: span('12-05', '12-15'),
    council: span('12-16', '12-25'),
    publication: span('01-05', '02-28', year + 1),
  };
}
