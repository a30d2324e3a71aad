import type { Day } from '../kernel/day.ts';
import type { UnitId } from '../kernel/ids.ts';
import type { TreeChange } from './change.ts';
import type { UnitFact } from './unit.ts';

/** What has happened to a unit, as the trail keeps it: which traits changed, never their text. */
export type UnitHappening =
  | {
      readonly kind: 'unit-created';
      readonly unit: UnitId;
      readonly from: Day;
      readonly predecessors: readonly UnitId[];
    }
  | {
      readonly kind: 'unit-amended';
      readonly unit: UnitId;
      readonly from: Day;
      readonly traits: readonly string[];
      readonly predecessors: readonly UnitId[];
    }
  | {
      readonly kind: 'unit-ended';
      readonly unit: UnitId;
      readonly on: Day;
      readonly how: 'dissolved' | 'merged' | 'divided';
      readonly successors: readonly UnitId[];
    }
  | {
      readonly kind: 'unit-corrected';
      readonly unit: UnitId;
      readonly fact: Day;
      readonly how: 'restate' | 'cancel' | 'reopen';
    };

/** Tells what a change has done to one of the units it touches. */
export function eventOf(
  unit: UnitId,
  change: TreeChange,
  before: readonly UnitFact[],
  after: readonly UnitFact[],
): UnitHappening {
  if (change.kind === 'correct')
    return { kind: 'unit-corrected', unit, fact: change.fact, how: change.mend.kind };
  const was = before.at(-1);
  const is = after.at(-1);
  if (!is) throw new Error(`a change leaves ${unit} without facts`);
  const { ending, until, from, predecessors = [] } = is;
  if (ending && until !== undefined)
    return {
      kind: 'unit-ended',
      unit,
      on: until,
      how: ending.kind,
      successors: ending.kind === 'dissolved' ? [] : ending.successors,
    };
  if (!was) return { kind: 'unit-created', unit, from, predecessors };
  return { kind: 'unit-amended', unit, from, traits: differing(was, is), predecessors };
}

const NO_TRAITS = new Set(['unit', 'from', 'until', 'ending', 'predecessors', 'ground', 'recordedAt']);

/** The names of the traits in which two facts differ. */
function differing(a: UnitFact, b: UnitFact): readonly string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const value = (fact: UnitFact, name: string) => (fact as Readonly<Record<string, unknown>>)[name];
  return [...names].filter((name) => !NO_TRAITS.has(name) && value(a, name) !== value(b, name));
}
