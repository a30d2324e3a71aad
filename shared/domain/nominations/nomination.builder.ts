import { id } from '../kernel/ids.ts';
import type { NominationId } from '../kernel/ids.ts';
import { AT, TODAY } from '../testing/step.ts';
import type { Ballots, CouncilRule } from './council.ts';
import type {
  AwaitingCouncil,
  ClimbingNomination,
  CouncilResult,
  DeclinedNomination,
  PassedNomination,
  RejectedNomination,
} from './nomination.ts';

/** Two thirds of all members, present to two thirds. */
export const TWO_THIRDS: CouncilRule = {
  denominator: 'members',
  threshold: { of: 2, per: 3 },
  quorum: { of: 2, per: 3 },
};

/** Nine members, all present, all in favour. */
export const ballots = (over: Partial<Ballots> = {}): Ballots => ({
  members: 9,
  present: 9,
  inFavour: 9,
  against: 0,
  blank: 0,
  ...over,
});

/** The nomination of a person of C1, waiting at the unit above. */
export const aClimbing = (over: Partial<ClimbingNomination> = {}): ClimbingNomination => ({
  state: 'climbing',
  at: id('U1'),
  id: id<NominationId>('n1'),
  round: id('2026'),
  unit: id('C1'),
  nominee: { kind: 'person', person: id('mai') },
  award: id('federation-merit'),
  citation: 'Giải quyết hồ sơ trước hạn suốt năm.',
  nominatedAt: AT,
  endorsements: [],
  ...over,
});
export const anAwaiting = (over: Partial<AwaitingCouncil> = {}): AwaitingCouncil => ({
  ...aClimbing(),
  state: 'awaiting-council',
  at: id('LD'),
  ...over,
});
const result = (inFavour: number, passed: boolean): CouncilResult => ({
  heldOn: TODAY,
  ballots: ballots({ inFavour, against: 9 - inFavour }),
  outcome: { passed, needed: 6, quorum: 6 },
});
export const aPassed = (over: Partial<PassedNomination> = {}): PassedNomination => ({
  ...anAwaiting(),
  state: 'passed',
  result: result(9, true),
  ...over,
});
export const aRejected = (): RejectedNomination => ({
  ...anAwaiting(),
  state: 'rejected',
  result: result(5, false),
});
export const aDeclined = (): DeclinedNomination => ({
  ...anAwaiting(),
  state: 'declined',
  reason: 'Chưa đủ điều kiện.',
  declinedAt: AT,
});
