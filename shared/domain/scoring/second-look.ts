import type { Round } from '../campaigns/round.ts';
import type { Day } from '../kernel/day.ts';
import type { Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import { eventOf, lastAppealDay, unexplainedDifferences } from './collective-sheet.ts';
import type {
  CollectiveSheet,
  FirstReview,
  ReasonsMissing,
  ReviewedSheet,
  ReviewEvent,
  SheetFaults,
  SheetGaps,
  WrongState,
} from './collective-sheet.ts';
import type { CriteriaSet } from './criteria.ts';
import { soundReview } from './reviewing.ts';
import type { GivenReview } from './reviewing.ts';

/**
 * A level above the reviewing union looks at a reviewed sheet once more: its points stand from now on, the first level's stay
 * beside them, and the unit has its days to appeal anew. It is a right and nobody's duty. `at` is the reviewing union, which
 * makes the result final; `level` looks again by the role that it holds there, and answers an appeal.
 * Refusals: closed round, not reviewed or final already, looked at again before, a faulty or missing line, a line that differs
 * from the unit's own points or from the first level's by more than the round's gap without a reason.
 */
export function lookAgain(
  sheet: CollectiveSheet,
  round: Round,
  set: CriteriaSet,
  given: GivenReview,
  { at, level, role }: { readonly at: UnitId } & Pick<FirstReview, 'level' | 'role'>,
  step: Step,
): Result<
  {
    readonly state: ReviewedSheet;
    readonly event: ReviewEvent<'sheet-looked-again'> & {
      readonly level: UnitId;
      readonly appealUntil: Day;
    };
  },
  { code: 'round-closed' } | WrongState | { code: 'looked-again' } | SheetFaults | SheetGaps | ReasonsMissing
> {
  if (round.state === 'closed') return refuse({ code: 'round-closed' });
  if (sheet.state !== 'reviewed') return refuse({ code: 'wrong-state', state: sheet.state });
  if (sheet.first) return refuse({ code: 'looked-again' });
  const sound = soundReview(sheet, round, set, given);
  if (!sound.ok) return sound;
  const unexplained = unexplainedDifferences(set, sheet.review.marks, given, round.rules.gap);
  if (unexplained.length > 0) return refuse({ code: 'reasons-missing', items: unexplained });
  const { total } = sound.value;
  return ok({
    state: {
      ...sheet,
      first: { review: sheet.review, level, role },
      review: { ...given, total, by: step.by, at: step.at },
      reception: { kind: 'awaited' },
    },
    event: {
      ...eventOf('sheet-looked-again', sheet, total),
      at,
      level,
      appealUntil: lastAppealDay(step.at, round),
    },
  });
}
