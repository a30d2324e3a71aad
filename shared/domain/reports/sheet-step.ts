import type { Happening } from '../events.ts';
import type { PersonId, RoundId, UnitId } from '../kernel/ids.ts';
import type { IndividualSheet } from '../scoring/individual-sheet.ts';

/** Where a person's sheet stands in its unit. */
export type SheetStep = {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly state: IndividualSheet['state'];
};

/** Where a person's sheet stands once this has happened; undefined for what does not move one. */
export function stepOfSheet(happening: Happening): SheetStep | undefined {
  switch (happening.kind) {
    case 'individual-sheet-opened':
    case 'individual-sheet-withdrawn':
      return step(happening, 'draft');
    case 'individual-sheet-entered':
    case 'individual-code-reissued':
      return step(happening, happening.sheet);
    case 'individual-sheet-submitted':
    case 'paper-sheet-entered':
      return step(happening, 'submitted');
    case 'individual-sheet-assessed':
      return step(happening, 'assessed');
    case 'assessment-questioned':
      return step(happening, 'questioned');
    case 'question-answered':
      return step(happening, 'answered');
    default:
      return undefined;
  }
}

const step = (
  { round, unit, person }: Omit<SheetStep, 'state'>,
  state: IndividualSheet['state'],
): SheetStep => ({ round, unit, person, state });
