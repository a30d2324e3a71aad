/** How points of several reviewers become one. */
export const COMBININGS = ['median', 'mean'] as const;
export type Combining = (typeof COMBININGS)[number];

/** What a round says of scoring beside its criteria; chosen when it opens, and the same for everybody until it closes. */
export type ScoringRules = {
  /** By how many points of a line a reviewer may differ without a reason; 0 asks a reason for every difference. */
  readonly gap: number;
  /** The last minute of the last day for sending, `HH:MM` in Vietnam; the whole minute belongs to it. */
  readonly closes: string;
  /** For so long after that a sheet is still taken, and marked as late. */
  readonly graceMinutes: number;
  /** How many days after the day of its review a unit may appeal; 0 leaves that day itself. */
  readonly appealDays: number;
  readonly combining: Combining;
};
