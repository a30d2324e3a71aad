import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import type { SheetRow } from '@bang-vang/shared/domain/imports/cell.ts';
import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import type { ColumnsRead, SheetsOf } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { JobId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RowFault } from '../table/job.ts';

/** Whose import it is, of which unit's lists, and when. Rights are asked of the actor at every slice. */
export type Importing = {
  readonly job: JobId;
  readonly unit: UnitId;
  /** Of sheets: of which round, by which set. */
  readonly sheets?: SheetsOf | undefined;
  readonly actor: Actor;
  readonly at: Instant;
};

/** What a row comes to: something to be written, which is planned; nothing, since it is there; or what is wrong with it. */
export type Looked<Plan> =
  | { readonly kind: 'fresh'; readonly plan: Plan }
  | { readonly kind: 'same' }
  | { readonly kind: 'faulty'; readonly faults: readonly RowFault[] };

/** Looks through the rows of one file, in order. It remembers those before, since a row may repeat one of them. */
export type Reader<Plan> = {
  look(importing: Importing, rows: readonly SheetRow[]): Promise<readonly Looked<Plan>[]>;
  /** Passes over rows that were looked at before the runner was stopped. */
  remember(importing: Importing, rows: readonly SheetRow[]): Promise<void>;
};

/** A kind of list that can be imported. Plans are kept as JSON between the dry run and the confirmation. */
export type Importable<Plan> = {
  reader(columns: ColumnsRead): Reader<Plan>;
  /**
   * Writes what was planned. Written again, it is the same; what somebody else has written since is left as it is. Answers
   * why nothing more is to be written, where that is so.
   */
  write(importing: Importing, plans: readonly Plan[]): Promise<Tally | JobFailure>;
};
