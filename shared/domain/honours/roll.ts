import type { Day } from '../kernel/day.ts';
import type { AwardId, UnitId } from '../kernel/ids.ts';
import type { CriteriaSet } from '../scoring/criteria.ts';
import type { HonourCode } from './code.ts';

/** A person or a collective, under the name of the decision's day. */
export type Subject = { readonly kind: 'person' | 'collective'; readonly name: string };

export type NamedUnit = { readonly id: UnitId; readonly name: string };

export type DecisionReference = {
  readonly number: string;
  readonly date: Day;
  readonly authority: string;
  readonly signer: string;
};

/**
 * An honour that stands, with everything the public may read of it and nothing else: no score, vote, post or birth.
 * Names are those of the decision's day; a later rename is told by `unitNow`, never written over.
 */
export type HonourEntry = {
  readonly standing: 'in-force';
  readonly code: HonourCode;
  readonly year: number;
  readonly subject: Subject;
  readonly unit: NamedUnit;
  readonly unitNow?: { readonly name: string; readonly since: Day };
  /** The upper-level union of that day, by which long lists are divided. */
  readonly group: NamedUnit;
  readonly award: { readonly id: AwardId; readonly form: string };
  readonly citation: string;
  readonly decision: DecisionReference;
};

/** What is left of a revoked honour: its address answers, and names nobody. */
export type RevokedEntry = {
  readonly standing: 'revoked';
  readonly code: HonourCode;
  readonly year: number;
  readonly on: Day;
};

export type RollEntry = HonourEntry | RevokedEntry;

export type YearOfRoll = { readonly year: number; readonly state: 'published' | 'under-way' | 'ahead' };

/** A unit that has honours, under its latest name; a closed one points to its successor, or to whoever keeps its past. */
export type RollUnit = NamedUnit & {
  readonly group: NamedUnit;
  readonly closedOn?: Day;
  readonly successor?: NamedUnit;
  readonly keeper?: NamedUnit;
};

/** What the newest round goes by: its sets, as they were frozen when it opened. */
export type CriteriaOfYear = { readonly year: number; readonly sets: readonly CriteriaSet[] };

/** Everything the public site is made of. `units` stand in the order of the tree, `years` in that of time. */
export type HonourRoll = {
  readonly federation: string;
  readonly demo: boolean;
  readonly years: readonly YearOfRoll[];
  readonly units: readonly RollUnit[];
  readonly entries: readonly RollEntry[];
  /** Absent before the first round. */
  readonly criteria?: CriteriaOfYear;
};
