import type { Bucket } from './standing.ts';

/** Where units' sheets stand, in the order of their course; what was withdrawn is with its unit again, and not sent. */
export const SHEET_BUCKETS = [
  'sheet-submitted',
  'sheet-opined',
  'sheet-reviewing',
  'sheet-returned',
  'sheet-reviewed',
  'sheet-appealed',
  'sheet-final',
] as const satisfies readonly Bucket[];
export type SheetBucket = (typeof SHEET_BUCKETS)[number];

/** How many units of a tree stand where. */
export type Steps = Readonly<Record<SheetBucket, number>> & {
  readonly registered: number;
  /** Registered, and no sheet of theirs is on its way: a draft leaves no trace, so it is not told from nothing. */
  readonly notSent: number;
};

/** How many units stand where, by what the board counts. */
export function stepsOf(counts: Readonly<Partial<Record<Bucket, number>>>): Steps {
  const sheets = Object.fromEntries(SHEET_BUCKETS.map((bucket) => [bucket, counts[bucket] ?? 0])) as Record<
    SheetBucket,
    number
  >;
  const registered = counts.registered ?? 0;
  const sent = Object.values(sheets).reduce((sum, count) => sum + count, 0);
  return { ...sheets, registered, notSent: Math.max(0, registered - sent) };
}
