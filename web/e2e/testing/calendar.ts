import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { proposedCalendar } from '../../src/lib/proposed-calendar.ts';

/** The proposed days of a year's round, with a week left for sending sheets whenever the journey is made. */
export function calendarWithDaysLeft(year: number, today: Day): Calendar {
  const calendar = proposedCalendar(year);
  const week = daysAfter(today, 7);
  const { from, to } = calendar.scoring;
  return { ...calendar, scoring: { from, to: to < week ? week : to } };
}
