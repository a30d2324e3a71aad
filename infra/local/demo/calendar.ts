import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { day, daysAfter } from '@bang-vang/shared/domain/kernel/day.ts';

/** The demo's calendar of a year's round, from the conference in January to publication early in the next year. */
export const calendarOf = (year: number): Calendar => {
  const span = (from: string, to: string) => ({ from: day(`${year}-${from}`), to: day(`${year}-${to}`) });
  return {
    registration: span('01-15', '02-28'),
    pacts: span('02-15', '03-31'),
    scoring: span('11-01', '12-04'),
    review: span('12-05', '12-15'),
    council: span('12-18', '12-22'),
    publication: { from: day(`${year + 1}-01-15`), to: day(`${year + 1}-02-28`) },
  };
};

/** The same, with a week left for sending sheets on the day that the demo is laid out, whenever that is. */
export const withDaysLeft = (calendar: Calendar, today: Day): Calendar => {
  const { from, to } = calendar.scoring;
  const week = daysAfter(today, 7);
  return { ...calendar, scoring: { from, to: week > to ? week : to } };
};
