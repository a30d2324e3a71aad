import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import type { AwardId, NominationId, PersonId, RoundId, Step, UnitId, WriterId } from '../kernel/ids.ts';
import { personal } from '../kernel/personal.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Ballots, CouncilOutcome, CouncilRule } from './council.ts';
import { ballotsAddUp, outcomeOf } from './council.ts';

/** Whom a nomination is for: the unit itself, or one of its people. */
export type NomineeRef =
  { readonly kind: 'collective' } | { readonly kind: 'person'; readonly person: PersonId };

/** What a level said when it sent the nomination on. */
export type Endorsement = {
  readonly unit: UnitId;
  readonly opinion: string;
  readonly by: WriterId;
  readonly at: string;
};

type About = {
  readonly id: NominationId;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly nominee: NomineeRef;
  readonly award: AwardId;
  readonly citation: string;
  readonly nominatedAt: string;
  readonly endorsements: readonly Endorsement[];
};
/** The council's result as the federation records it from the minutes. */
export type CouncilResult = {
  readonly heldOn: Day;
  readonly ballots: Ballots;
  readonly outcome: CouncilOutcome;
};

/** Waiting at a level below the one that decides. */
export type ClimbingNomination = About & { readonly state: 'climbing'; readonly at: UnitId };
/** Arrived at the level that decides; the council has not voted. */
export type AwaitingCouncil = About & { readonly state: 'awaiting-council'; readonly at: UnitId };
export type PassedNomination = About & {
  readonly state: 'passed';
  readonly at: UnitId;
  readonly result: CouncilResult;
};
export type RejectedNomination = About & {
  readonly state: 'rejected';
  readonly at: UnitId;
  readonly result: CouncilResult;
};
export type DeclinedNomination = About & {
  readonly state: 'declined';
  readonly at: UnitId;
  readonly reason: string;
  readonly declinedAt: string;
};
export type Nomination =
  ClimbingNomination | AwaitingCouncil | PassedNomination | RejectedNomination | DeclinedNomination;

export const NOMINATION_NEXT = {
  climbing: ['climbing', 'awaiting-council', 'declined'],
  'awaiting-council': ['passed', 'rejected', 'declined'],
  passed: [],
  rejected: [],
  declined: ['climbing', 'awaiting-council'],
} as const satisfies Record<Nomination['state'], readonly Nomination['state'][]>;

type NominationEvent<Kind extends string> = {
  readonly kind: Kind;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly nominee: NomineeRef;
  readonly award: AwardId;
  readonly state: Nomination['state'];
  readonly at: UnitId;
  /** What was said of a person at this move: the citation, an opinion, a reason. */
  readonly said?: Personal | undefined;
};
type Moved<S extends Nomination, Kind extends string> = {
  readonly state: S;
  readonly event: NominationEvent<Kind>;
};
type WrongState = { code: 'wrong-state'; state: Nomination['state'] };

const moved = <S extends Nomination, const Kind extends string>(
  state: S,
  kind: Kind,
  words?: string,
): Moved<S, Kind> => ({
  state,
  event: {
    kind,
    round: state.round,
    unit: state.unit,
    nominee: state.nominee,
    award: state.award,
    state: state.state,
    at: state.at,
    said:
      state.nominee.kind === 'person' && words !== undefined
        ? personal(state.nominee.person, 'merit', words)
        : undefined,
  },
});

/** Where a nomination lands when it reaches `unit`: before the council when that unit decides the award. */
const arriveAt = (about: About, unit: UnitId, decidingUnit: UnitId): ClimbingNomination | AwaitingCouncil =>
  unit === decidingUnit
    ? { ...about, state: 'awaiting-council', at: unit }
    : { ...about, state: 'climbing', at: unit };

/**
 * Nominates the unit itself or one of its people to the level above (guide, V.2, V.3: đề nghị cấp trên khen thưởng).
 * A nomination that a level declined may be made again, with what was missing; one under way or voted on may not.
 * Refusals: closed round, nominated already, an award the unit decides by itself, an award meant for the other kind of nominee,
 * a collective without a reviewed sheet or a person without an assessed one.
 */
export function nominate(
  existing: Nomination | undefined,
  round: Round,
  wish: Pick<About, 'id' | 'unit' | 'nominee' | 'award' | 'citation'>,
  given: {
    readonly next: UnitId | undefined;
    readonly decidingUnit: UnitId | undefined;
    readonly awardIsFor: readonly NomineeRef['kind'][];
    readonly sheetIsFinal: boolean;
  },
  step: Step,
): Result<
  Moved<ClimbingNomination | AwaitingCouncil, 'nominated'>,
  | { code: 'round-closed' }
  | { code: 'already-nominated'; state: Nomination['state'] }
  | { code: 'award-of-another-level' }
  | { code: 'award-for-other-kind' }
  | { code: 'sheet-not-final' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (existing && existing.state !== 'declined')
    return refuse({ code: 'already-nominated', state: existing.state });
  const { next, decidingUnit } = given;
  if (next === undefined || decidingUnit === undefined || decidingUnit === wish.unit)
    return refuse({ code: 'award-of-another-level' });
  if (!given.awardIsFor.includes(wish.nominee.kind)) return refuse({ code: 'award-for-other-kind' });
  if (!given.sheetIsFinal) return refuse({ code: 'sheet-not-final' });
  const about: About = { ...wish, round: round.id, nominatedAt: step.at, endorsements: [] };
  return ok(moved(arriveAt(about, next, decidingUnit), 'nominated', wish.citation));
}

/**
 * Sends the nomination one level up, with the level's opinion. The next level is found from the tree on the day of the move.
 * Refusals: closed round, it does not wait at a level below the deciding one.
 */
export function forward(
  nomination: Nomination,
  round: Round,
  given: { readonly next: UnitId; readonly decidingUnit: UnitId; readonly opinion: string },
  step: Step,
): Result<
  Moved<ClimbingNomination | AwaitingCouncil, 'nomination-forwarded'>,
  { code: 'round-closed' } | WrongState
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (nomination.state !== 'climbing') return refuse({ code: 'wrong-state', state: nomination.state });
  const { state: _state, at, ...about } = nomination;
  const endorsement: Endorsement = { unit: at, opinion: given.opinion, by: step.by, at: step.at };
  const endorsed = { ...about, endorsements: [...about.endorsements, endorsement] };
  return ok(moved(arriveAt(endorsed, given.next, given.decidingUnit), 'nomination-forwarded', given.opinion));
}

/** Ends the nomination at the level where it waits, with a reason the unit will read. */
export function decline(
  nomination: Nomination,
  round: Round,
  reason: string,
  step: Step,
): Result<Moved<DeclinedNomination, 'nomination-declined'>, { code: 'round-closed' } | WrongState> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (nomination.state !== 'climbing' && nomination.state !== 'awaiting-council')
    return refuse({ code: 'wrong-state', state: nomination.state });
  return ok(
    moved({ ...nomination, state: 'declined', reason, declinedAt: step.at }, 'nomination-declined', reason),
  );
}

/**
 * Records how the council voted; the title's rule says whether it passed.
 * Refusals: closed round, it does not wait for the council, ballots that cannot add up, a session dated ahead.
 */
export function recordCouncilResult(
  nomination: Nomination,
  round: Round,
  result: Pick<CouncilResult, 'heldOn' | 'ballots'>,
  given: { readonly rule: CouncilRule; readonly today: Day },
): Result<
  Moved<PassedNomination | RejectedNomination, 'council-voted'>,
  | { code: 'round-closed' }
  | WrongState
  | { code: 'ballots-do-not-add-up' }
  | { code: 'date-ahead'; field: string }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (nomination.state !== 'awaiting-council')
    return refuse({ code: 'wrong-state', state: nomination.state });
  if (!ballotsAddUp(result.ballots)) return refuse({ code: 'ballots-do-not-add-up' });
  if (result.heldOn > given.today) return refuse({ code: 'date-ahead', field: 'heldOn' });
  const outcome = outcomeOf(result.ballots, given.rule);
  const state = outcome.passed ? 'passed' : 'rejected';
  return ok(moved({ ...nomination, state, result: { ...result, outcome } }, 'council-voted'));
}
