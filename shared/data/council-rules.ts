import type { CouncilRule } from '../domain/nominations/council.ts';
import { id } from '../domain/kernel/ids.ts';
import type { AwardId } from '../domain/kernel/ids.ts';
import { day } from '../domain/kernel/day.ts';
import type { Day } from '../domain/kernel/day.ts';
import { inForce } from '../domain/kernel/in-force.ts';
import type { Sourced } from '../domain/kernel/in-force.ts';

export type SourcedCouncilRule = Sourced & { readonly award: AwardId; readonly rule: CouncilRule };

/**
 * How the council votes on each title. The two-thirds rule is a working proposal: the regulation in force has not been
 * seen, so every entry is shown as "cần xác minh" and the federation replaces it with its own.
 */
export const councilRules: readonly SourcedCouncilRule[] = ['federation-merit', 'federation-praise'].map(
  (award) => ({
    award: id<AwardId>(award),
    rule: { denominator: 'members', threshold: { of: 2, per: 3 }, quorum: { of: 2, per: 3 } },
    validFrom: day('2019-11-07'),
    source: 'Đề xuất làm việc, chờ quy chế của Liên đoàn Lao động tỉnh',
    confidence: 'unverified',
  }),
);

/** The rule for an award on the day of the session; undefined when none is in force. */
export const councilRuleOf = (award: AwardId, on: Day): SourcedCouncilRule | undefined =>
  inForce(councilRules, on).find((entry) => entry.award === award);
