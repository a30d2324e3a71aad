import type { CriteriaSet, Marks, RecordedDeduction } from './criteria.ts';
import { evidenceFaults } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './faults.ts';
import { tally } from './tally.ts';

/** What a draft save brings. */
export type Entered = {
  readonly marks: Marks;
  readonly deductions: readonly RecordedDeduction[];
  readonly evidence: Evidence;
};

/** Everything wrong with what a draft save brings. */
export const enteredFaults = (set: CriteriaSet, entered: Entered): readonly Fault[] => [
  ...tally(set, entered.marks, entered.deductions).faults,
  ...evidenceFaults(set, entered.evidence),
];
