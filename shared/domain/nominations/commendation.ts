import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import type { AwardId, CommendationId, PersonId, RoundId, Step, UnitId } from '../kernel/ids.ts';
import { personal } from '../kernel/personal.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';

/** The paper an award rests on: number, day and signer, as printed on it. */
export type DecisionReference = { readonly number: string; readonly date: Day; readonly signer: string };

/** A person commended by the unit's own conference (guide, V.3: khen thưởng tại Hội nghị CBCCVC, người lao động). */
export type Commendation = {
  readonly state: 'commended';
  readonly id: CommendationId;
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly award: AwardId;
  readonly citation: string;
  readonly conferenceOn: Day;
  readonly decision: DecisionReference;
  readonly commendedAt: string;
};

/**
 * Records the commendation of a person by the unit's own decision.
 * Refusals: closed round, an award that another level decides, a decision older than the conference or dated ahead.
 */
export function commend(
  round: Round,
  wish: Pick<Commendation, 'id' | 'unit' | 'person' | 'award' | 'citation' | 'conferenceOn' | 'decision'>,
  given: { readonly decidedBy: string; readonly level: string; readonly today: Day },
  step: Step,
): Result<
  {
    state: Commendation;
    event: {
      kind: 'commended';
      round: RoundId;
      unit: UnitId;
      person: PersonId;
      award: AwardId;
      said: Personal;
    };
  },
  | { code: 'round-closed' }
  | { code: 'award-of-another-level' }
  | { code: 'decision-before-conference' }
  | { code: 'date-ahead'; field: string }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (given.decidedBy !== given.level) return refuse({ code: 'award-of-another-level' });
  if (wish.decision.date > given.today) return refuse({ code: 'date-ahead', field: 'decision.date' });
  if (wish.decision.date < wish.conferenceOn) return refuse({ code: 'decision-before-conference' });
  return ok({
    state: { ...wish, state: 'commended', round: round.id, commendedAt: step.at },
    event: {
      kind: 'commended',
      round: round.id,
      unit: wish.unit,
      person: wish.person,
      award: wish.award,
      said: personal(wish.person, 'merit', wish.citation),
    },
  });
}
