import type { Round } from '../campaigns/round.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { dayOf, daysBetween } from '../kernel/day.ts';
import type { PersonId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Deadline } from './deadline.ts';
import { lastMinuteOf, timeliness } from './deadline.ts';
import type { IndividualSheet, WrongState } from './individual-sheet.ts';
import type { PastDeadline } from './sending.ts';

type Whose = { readonly round: RoundId; readonly unit: UnitId; readonly person: PersonId };

/** How often a unit has reminded a person of the own sheet, and when last. It stands beside the sheet, which may not be there yet. */
export type Reminders = Whose & {
  readonly times: number;
  readonly last?: { readonly by: WriterId; readonly at: Instant };
};

/** How soon the same person may be reminded again: after this many days. */
export type ReminderRule = { readonly everyDays: number };

export const neverReminded = (whose: Whose): Reminders => ({ ...whose, times: 0 });

/** Whether a person may be reminded on the day. */
export const mayRemindOn = (last: Instant | undefined, { everyDays }: ReminderRule, today: Day): boolean =>
  last === undefined || daysBetween(dayOf(last), today) >= everyDays;

/** Whether the person has yet to send what would be theirs to send. */
export const isAwaited = (sheet: Pick<IndividualSheet, 'state'> | undefined): boolean =>
  sheet === undefined || sheet.state === 'draft';

/**
 * Reminds a person who has not sent the own sheet. Refusals: closed round, sent already, the deadline and its grace over,
 * reminded too lately.
 */
export function remind(
  reminders: Reminders,
  sheet: IndividualSheet | undefined,
  round: Round,
  rule: ReminderRule,
  deadline: Deadline,
  step: Step,
): Result<
  {
    readonly state: Reminders;
    readonly event: Whose & {
      readonly kind: 'person-reminded';
      readonly times: number;
      /** The day by which they were told to send it. */
      readonly until: Day;
    };
  },
  { code: 'round-closed' } | WrongState | PastDeadline | { code: 'reminded-lately'; at: Instant }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet && !isAwaited(sheet)) return refuse({ code: 'wrong-state', state: sheet.state });
  if (timeliness(deadline, step.at) === 'late')
    return refuse({ code: 'past-deadline', closedAt: lastMinuteOf(deadline) });
  const { last } = reminders;
  if (last && !mayRemindOn(last.at, rule, dayOf(step.at)))
    return refuse({ code: 'reminded-lately', at: last.at });
  const { round: id, unit, person } = reminders;
  const times = reminders.times + 1;
  return ok({
    state: { ...reminders, times, last: { by: step.by, at: step.at } },
    event: { kind: 'person-reminded', round: id, unit, person, times, until: deadline.day },
  });
}
