import type { RoundId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Strand } from '../scoring/criteria.ts';
import type { Level } from '../units/unit.ts';
import type { Round } from './round.ts';

/**
 * The two strands of the programme: the campaign (cuộc vận động) is led by the union, the movement (phong trào thi đua)
 * by the administration with the union beside it. Source: guide, I.1.
 */
export const STRANDS = ['campaign', 'movement'] as const satisfies readonly Strand[];

/** A unit's registration for a round (đăng ký thi đua; guide, IV.2). */
export type Registration = {
  readonly state: 'registered';
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly strands: readonly Strand[];
  /** What the unit undertakes this year, in its own words. */
  readonly targets: string;
  readonly registeredAt: string;
};

/**
 * Registers a unit for one or both strands.
 * Refusals: the round is closed, the unit's level takes no part as a collective, or it has registered already.
 */
export function register(
  existing: Registration | undefined,
  round: Round,
  unit: { readonly id: UnitId; readonly level: Level },
  wish: { readonly strands: readonly Strand[]; readonly targets: string },
  step: Step,
): Result<
  {
    state: Registration;
    event: { kind: 'registered'; round: RoundId; unit: UnitId; strands: readonly Strand[] };
  },
  | { code: 'round-closed' }
  | { code: 'level-does-not-register'; level: string }
  | { code: 'already-registered' }
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (!unit.level.scoresCollectively)
    return refuse({ code: 'level-does-not-register', level: unit.level.name });
  if (existing) return refuse({ code: 'already-registered' });
  const strands = STRANDS.filter((strand) => wish.strands.includes(strand));
  return ok({
    state: {
      state: 'registered',
      round: round.id,
      unit: unit.id,
      strands,
      targets: wish.targets,
      registeredAt: step.at,
    },
    event: { kind: 'registered', round: round.id, unit: unit.id, strands },
  });
}
