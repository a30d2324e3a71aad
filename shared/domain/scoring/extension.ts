import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/day.ts';
import type { RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { deadlineOf } from './deadline.ts';
import type { Deadline } from './deadline.ts';

/** More time for one unit's sheets, collective and individual, with the reason that the unit and the levels above read. */
export type Extension = {
  /** The last day for sending. */
  readonly until: Day;
  readonly reason: string;
  readonly by: WriterId;
  readonly at: string;
};

/** All extensions of a unit in a round; each goes further than the one before it, the last one holds. */
export type Extensions = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly given: readonly Extension[];
};

/** A unit to which no more time has been given. */
export const noExtensions = (round: RoundId, unit: UnitId): Extensions => ({ round, unit, given: [] });

/** The extension that holds; undefined for a unit that goes by the calendar. */
export const lastExtension = (extensions: Extensions | undefined): Extension | undefined =>
  extensions?.given.at(-1);

/** The deadline of a unit's sheets, with what was given to it. */
export const deadlineWith = (round: Round, extensions: Extensions | undefined): Deadline =>
  deadlineOf(round, lastExtension(extensions)?.until);

/**
 * Gives a unit until the end of another day, whether or not the deadline has passed.
 * Refusals: closed round, a day that is over or no later than the unit's last day so far.
 */
export function extendDeadline(
  extensions: Extensions,
  round: Round,
  { until, reason }: Pick<Extension, 'until' | 'reason'>,
  step: Step,
): Result<
  {
    readonly state: Extensions;
    readonly event: {
      readonly kind: 'deadline-extended';
      readonly round: RoundId;
      readonly unit: UnitId;
      readonly until: Day;
    };
  },
  { code: 'round-closed' } | { code: 'extension-not-later'; until: Day }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  const last = lastExtension(extensions)?.until ?? round.calendar.scoring.to;
  if (until <= last || until < dayOf(step.at)) return refuse({ code: 'extension-not-later', until: last });
  const { unit, given } = extensions;
  return ok({
    state: { ...extensions, given: [...given, { until, reason, by: step.by, at: step.at }] },
    event: { kind: 'deadline-extended', round: round.id, unit, until },
  });
}
