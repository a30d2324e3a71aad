import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { Ground, UnitTraits } from './unit.ts';

/** A unit that a change brings to life, with everything to be said of it. */
export type NewUnit = { readonly unit: UnitId; readonly traits: UnitTraits };

/** A unit that a division brings to life, and which of the divided unit's own it manages from then on. */
export type Part = NewUnit & { readonly takes: readonly UnitId[] };

/**
 * What a decision does to the tree from a day on. A correction is the one that reaches back: it says what should have been
 * recorded of the fact that begins on `fact`.
 */
export type TreeChange =
  | ({ readonly kind: 'create'; readonly from: Day } & NewUnit)
  | {
      readonly kind: 'amend';
      readonly unit: UnitId;
      readonly from: Day;
      readonly traits: Partial<UnitTraits>;
    }
  | {
      readonly kind: 'merge';
      readonly units: readonly UnitId[];
      readonly into: UnitId;
      readonly from: Day;
      /** All traits where `into` is new; where it lives already, what changes about it. */
      readonly traits: Partial<UnitTraits>;
    }
  | {
      readonly kind: 'divide';
      readonly unit: UnitId;
      readonly from: Day;
      /** The first part takes over whatever the others do not take. */
      readonly parts: readonly [Part, ...Part[]];
    }
  | { readonly kind: 'dissolve'; readonly unit: UnitId; readonly from: Day }
  | {
      readonly kind: 'correct';
      readonly unit: UnitId;
      /** First day of the fact that is wrong, as recorded. */
      readonly fact: Day;
      readonly mend: Mend;
    };

/** What a correction does: other traits or another first day, as if the fact had never been, or as if nothing had ended. */
export type Mend =
  | { readonly kind: 'restate'; readonly traits: Partial<UnitTraits>; readonly from?: Day | undefined }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'reopen' };

/** A change with the decision it rests on. */
export type GroundedChange = { readonly change: TreeChange; readonly ground: Ground };

/** What a change says of units, of those it makes as of those that live already. */
export function traitsOf(change: TreeChange): readonly Partial<UnitTraits>[] {
  switch (change.kind) {
    case 'create':
    case 'amend':
    case 'merge':
      return [change.traits];
    case 'divide':
      return change.parts.map(({ traits }) => traits);
    case 'correct':
      return change.mend.kind === 'restate' ? [change.mend.traits] : [];
    case 'dissolve':
      return [];
  }
}
