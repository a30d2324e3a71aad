import type { Role } from '../domain/access/actor.ts';
import type { Operation } from './operation.ts';

/** The roles that act for the whole province. */
export const OF_THE_FEDERATION: readonly Role[] = ['policy-board', 'standing-committee'];

/**
 * Whether the operation asks a second factor of somebody who holds these of its roles. Who might act by a role of the
 * federation is asked, also if they hold another beside it.
 */
export const asksSecondFactor = (
  { secondFactor }: Pick<Operation, 'secondFactor'>,
  held: readonly Role[],
): boolean =>
  secondFactor === 'of-federation' ? held.some((role) => OF_THE_FEDERATION.includes(role)) : secondFactor;

/**
 * The claim of an access token that says its account has just confirmed with a second factor. A claim of our own, under
 * the same name from both issuers: Cognito lets no trigger write `amr` or `acr`.
 */
export const SECOND_FACTOR_CLAIM = 'second_factor';

/** What the claim says: a one-time code (the method's name in RFC 8176). */
export const ONE_TIME_CODE = 'otp';
