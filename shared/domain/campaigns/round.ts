import type { Day } from '../kernel/day.ts';
import { yearOf } from '../kernel/day.ts';
import type { CriteriaSetId, RoundId, Step } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { outOfOrder } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import type { ScoringRules } from './scoring-rules.ts';

type About = {
  readonly id: RoundId;
  readonly year: number;
  readonly title: string;
  readonly calendar: Calendar;
  /** The versions of the criteria sets that were frozen when the round opened. */
  readonly criteria: readonly FrozenSet[];
  readonly rules: ScoringRules;
  /** Text of the basis in the guide or the federation's own plan. */
  readonly basis: string;
  readonly openedAt: string;
};

export type FrozenSet = {
  readonly set: CriteriaSetId;
  readonly version: number;
  readonly subject: 'collective' | 'individual';
};

export type OpenRound = About & { readonly state: 'open' };
export type ClosedRound = About & { readonly state: 'closed'; readonly closedAt: string };
/** A review round (đợt) of the programme; see the guide, III.2. */
export type Round = OpenRound | ClosedRound;

/** Which states a round may move to; feeds buttons, the diagram and a test. */
export const ROUND_NEXT = { open: ['closed'], closed: [] } as const satisfies Record<
  Round['state'],
  readonly Round['state'][]
>;

export type Programme = { readonly from: number; readonly until: number };

export type RoundPlan = Pick<About, 'year' | 'title' | 'calendar' | 'criteria' | 'rules' | 'basis'>;

/**
 * Opens the round of one year and freezes the versions of its criteria sets.
 * Refusals: the year has a round already or lies outside the programme, the calendar's stages overlap or leave the year's course,
 * no criteria set for collectives or for individuals was chosen.
 */
export function openRound(
  existing: Round | undefined,
  plan: RoundPlan,
  programme: Programme,
  step: Step,
): Result<
  { state: OpenRound; event: { kind: 'round-opened'; year: number; criteria: readonly FrozenSet[] } },
  | { code: 'round-exists' }
  | { code: 'year-outside-programme'; from: number; until: number }
  | { code: 'calendar-out-of-order'; stage: string }
  | { code: 'criteria-missing'; subject: 'collective' | 'individual' }
> {
  if (existing) return refuse({ code: 'round-exists' });
  if (plan.year < programme.from || plan.year > programme.until)
    return refuse({ code: 'year-outside-programme', from: programme.from, until: programme.until });
  const disorder = outOfOrder(plan.calendar);
  if (disorder) return refuse({ code: 'calendar-out-of-order', stage: disorder });
  for (const subject of ['collective', 'individual'] as const)
    if (!plan.criteria.some((set) => set.subject === subject))
      return refuse({ code: 'criteria-missing', subject });
  return ok({
    state: { ...plan, id: String(plan.year) as RoundId, state: 'open', openedAt: step.at },
    event: { kind: 'round-opened', year: plan.year, criteria: plan.criteria },
  });
}

/** Closes a round for good: nothing in it changes any more. */
export function closeRound(
  round: Round,
  step: Step,
): Result<{ state: ClosedRound; event: { kind: 'round-closed'; year: number } }, { code: 'round-closed' }> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  return ok({
    state: { ...round, state: 'closed', closedAt: step.at },
    event: { kind: 'round-closed', year: round.year },
  });
}

/** The criteria set of the round for a subject: the named one, or the first. */
export function frozenSetOf(
  round: Round,
  subject: 'collective' | 'individual',
  set?: CriteriaSetId,
): FrozenSet | undefined {
  return round.criteria.find(
    (frozen) => frozen.subject === subject && (set === undefined || frozen.set === set),
  );
}

/** The round that a day belongs to by its year. */
export const roundOfDay = (day: Day): RoundId => String(yearOf(day)) as RoundId;
