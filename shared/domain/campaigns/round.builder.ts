import { day } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { CriteriaSetId, RoundId } from '../kernel/ids.ts';
import type { Calendar } from './calendar.ts';
import type { ClosedRound, OpenRound } from './round.ts';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

/** A calendar in order, from January to the next February. */
export const aCalendar = (over: Partial<Calendar> = {}): Calendar => ({
  registration: span('2026-01-15', '2026-02-28'),
  pacts: span('2026-02-15', '2026-03-31'),
  scoring: span('2026-11-01', '2026-12-04'),
  review: span('2026-12-05', '2026-12-15'),
  council: span('2026-12-18', '2026-12-22'),
  publication: span('2027-01-15', '2027-02-28'),
  ...over,
});

const about = {
  id: id<RoundId>('2026'),
  year: 2026,
  title: 'Đợt thi đua năm 2026',
  calendar: aCalendar(),
  criteria: [
    { set: id<CriteriaSetId>('for-units'), version: 1, subject: 'collective' },
    { set: id<CriteriaSetId>('for-people'), version: 2, subject: 'individual' },
    { set: id<CriteriaSetId>('for-office'), version: 3, subject: 'individual' },
  ],
  rules: { gap: 0, closes: '17:00', graceMinutes: 60, appealDays: 5, combining: 'median' },
  basis: 'Kế hoạch của Liên đoàn',
  openedAt: '2026-01-14T02:00:00.000Z',
} as const;

/** The round of 2026, open. */
export const aRound = (over: Partial<OpenRound> = {}): OpenRound => ({ ...about, state: 'open', ...over });

/** The same round, closed. */
export const aClosedRound = (): ClosedRound => ({
  ...about,
  state: 'closed',
  closedAt: '2027-03-01T02:00:00.000Z',
});
