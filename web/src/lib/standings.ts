import type { Bucket } from '@bang-vang/shared/domain/reports/standing.ts';
import type { OTHER_COUNTS, STANDING_ROWS } from '../copy/my-work.vi.ts';

type Counts = Readonly<Record<string, number>>;

const sum = (counts: Counts, ...buckets: readonly Bucket[]): number =>
  buckets.reduce((total, bucket) => total + (counts[bucket] ?? 0), 0);

const REVIEWED = ['sheet-reviewed', 'sheet-appealed', 'sheet-final'] as const;
const OPINED = ['sheet-opined', 'sheet-reviewing', ...REVIEWED] as const;

/**
 * How many units came at least as far as each step. A sheet is counted in one bucket at a time, so the later buckets are
 * added to the earlier ones. One that was withdrawn or returned is with its unit again.
 */
export const courseOfUnits = (counts: Counts): Readonly<Record<keyof typeof STANDING_ROWS, number>> => ({
  registered: sum(counts, 'registered'),
  submitted: sum(counts, 'sheet-submitted', ...OPINED),
  opined: sum(counts, ...OPINED),
  reviewed: sum(counts, ...REVIEWED),
});

const ASSESSED = ['individual-assessed', 'individual-questioned'] as const;
const SENT = ['individual-submitted', ...ASSESSED] as const;

/** What else goes on in the round, people's sheets added up in the same way. */
export const otherCounts = (counts: Counts): Readonly<Record<keyof typeof OTHER_COUNTS, number>> => ({
  pactsSigned: sum(counts, 'pact-signed', 'pact-assessed', 'pact-disputed', 'pact-agreed'),
  pactsProposed: sum(counts, 'pact-proposed'),
  pactsAgreed: sum(counts, 'pact-agreed'),
  individualOpened: sum(counts, 'individual-opened', ...SENT),
  individualSubmitted: sum(counts, ...SENT),
  individualAssessed: sum(counts, ...ASSESSED),
  individualQuestioned: sum(counts, 'individual-questioned'),
  commended: sum(counts, 'commended'),
  nominationsClimbing: sum(counts, 'nomination-climbing'),
  nominationsAwaiting: sum(counts, 'nomination-awaiting-council'),
  nominationsPassed: sum(counts, 'nomination-passed'),
});
