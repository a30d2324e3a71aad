import type { ScoringRules } from '../domain/campaigns/scoring-rules.ts';

/**
 * What a new round is proposed with; whoever opens it decides. The guide sets none of these (III.1 and III.2 leave points,
 * days and procedure to the federation), so they are a proposal of ours: unverified, and open to change.
 */
export const proposedRules: ScoringRules = {
  gap: 0,
  closes: '23:59',
  graceMinutes: 120,
  appealDays: 5,
  combining: 'median',
};
