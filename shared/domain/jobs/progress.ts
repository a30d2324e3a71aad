/** What became of the rows: to be added (or added), there already, faulty. */
export type Tally = { readonly fresh: number; readonly same: number; readonly faulty: number };

export const NOTHING: Tally = { fresh: 0, same: 0, faulty: 0 };

export const sumOf = ({ fresh, same, faulty }: Tally): number => fresh + same + faulty;

/**
 * How far a job has come: what became of the rows so far, and out of how many, where that is known. A slice never takes
 * anything back, so the next checkpoint is always further than the one before it.
 */
export type Progress = {
  readonly tally: Tally;
  readonly total: number | undefined;
};

export const AT_THE_BEGINNING: Progress = { tally: NOTHING, total: undefined };

/** How many rows are through. */
export const doneOf = ({ tally }: Progress): number => sumOf(tally);

/** How many rows are left; undefined where nobody knows yet. */
export const remainingOf = (progress: Progress): number | undefined =>
  progress.total === undefined ? undefined : progress.total - doneOf(progress);

/** The progress after a slice. Throws when it would go past the end: that is a bug of the work. */
export function advanced({ tally, total }: Progress, slice: Tally): Progress {
  const next: Progress = {
    tally: {
      fresh: tally.fresh + slice.fresh,
      same: tally.same + slice.same,
      faulty: tally.faulty + slice.faulty,
    },
    total,
  };
  if ((remainingOf(next) ?? 0) < 0) throw new Error(`${doneOf(next)} rows of ${total ?? 0} are done`);
  return next;
}
