import type { Day } from '../kernel/day.ts';
import type { NominationId, PersonId, Step, UnitId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';

/** That a person's values were erased, at whose request of which day: all that is left to be known of it. */
export type Erasure = {
  readonly state: 'erased';
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly askedOn: Day;
  readonly erasedAt: string;
};

/** What lists show in the place of a name that was erased. */
export const ERASED_NAME = 'Đã xóa dữ liệu cá nhân';

/**
 * Erases a person's values for good. Refusals: erased already, asked for on a day that has not come, and while a decision
 * names the person: a decision is kept as it was signed, and has to be dealt with first.
 */
export function erasePerson(
  existing: Erasure | undefined,
  wish: Pick<Erasure, 'person' | 'unit' | 'askedOn'>,
  given: { readonly today: Day; readonly decided: readonly NominationId[] },
  step: Step,
): Result<
  { state: Erasure; event: { kind: 'person-erased'; unit: UnitId; person: PersonId; askedOn: Day } },
  | { code: 'already-erased' }
  | { code: 'date-ahead'; field: string }
  | { code: 'named-in-decision'; nominations: readonly NominationId[] }
> {
  if (existing) return refuse({ code: 'already-erased' });
  if (wish.askedOn > given.today) return refuse({ code: 'date-ahead', field: 'askedOn' });
  if (given.decided.length > 0) return refuse({ code: 'named-in-decision', nominations: given.decided });
  return ok({
    state: { ...wish, state: 'erased', erasedAt: step.at },
    event: { kind: 'person-erased', unit: wish.unit, person: wish.person, askedOn: wish.askedOn },
  });
}
