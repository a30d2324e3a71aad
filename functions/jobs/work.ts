import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import type { Checking, Running } from '@bang-vang/shared/domain/jobs/job.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';

/** What a slice came to. `total` is said by the first one that knows how many rows there are. */
export type Slice = { readonly tally: Tally; readonly total?: number | undefined };

/** Slices of work, each carried out before it is handed out, and the reason to give up, where there is one. */
export type Slices = AsyncGenerator<Slice, JobFailure | undefined, void>;

/**
 * How one kind of job is done. Work begins after so many slices, since all before them have been carried out; it may be
 * that the next one has been too, in part or as a whole, so carrying out a slice again changes nothing.
 */
export type Work = {
  /** The dry run: looks at everything, changes nothing, keeps what it finds for the people and for the run. */
  check(job: Checking, after: number): Slices;
  /** Lets go of what the run does not need, once the dry run is through. A kill may have it left out. */
  afterCheck(job: Checking): Promise<void>;
  run(job: Running, after: number): Slices;
};
