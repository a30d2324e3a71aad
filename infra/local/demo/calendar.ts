import type { Calendar } from '@bang-vang/shared/domain/campaigns/calendar.ts';
import { day } from '@bang-vang/shared/domain/kernel/day.ts';

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
