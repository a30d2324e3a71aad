import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { ONE_TIME_CODE, SECOND_FACTOR_CLAIM } from '@bang-vang/shared/contract/second-factor.ts';
import { identity } from '../../identity.ts';
import type { Ended } from './ended.ts';

/** How a session was signed in with a second factor, as it and its tokens say. */
export const BOTH_FACTORS = ['pwd', ONE_TIME_CODE];

type Confirmed = { amr?: string[] | undefined; authTime?: number | undefined };

/** Whether a second factor was given, and is not too long ago. */
function isFresh({ amr, authTime }: Confirmed): boolean {
  const age = Date.now() / 1000 - (authTime ?? 0);
  return amr?.includes(ONE_TIME_CODE) === true && age < identity.secondFactorMinutes * 60;
}

/** Whether a request for sign-in asks for the second factor too. */
export const asksForSecondFactor = ({ acr_values: asked }: { acr_values?: unknown }): boolean =>
  typeof asked === 'string' && asked.split(' ').includes(identity.secondFactorAcr);

/**
 * The library's own policy, and: a session that was ended signs nobody in, and who asks for a second factor is asked for
 * it, unless it was given a while ago.
 */
export function signInPolicy(ended: Ended): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const isEnded = new Check('session_ended', 'The session was ended elsewhere', async (ctx) => {
    const { session } = ctx.oidc;
    return session?.accountId !== undefined && (await ended(session.accountId, session.authTime()));
  });
  const secondFactor = new Check('second_factor', 'A second factor is asked for', (ctx) => {
    const { params, session } = ctx.oidc;
    const given = { amr: session?.amr, authTime: session?.authTime() };
    return asksForSecondFactor(params ?? {}) && !isFresh(given);
  });
  policy.get('login')?.checks.add(isEnded);
  policy.get('login')?.checks.add(secondFactor);
  return policy;
}

/** What a token says of the sign-in behind it: when it was and, while that is fresh, that it had a second factor. */
export function claimsOfSession(ctx: KoaContextWithOIDC): Record<string, string | number> {
  const { AuthorizationCode, RefreshToken } = ctx.oidc.entities;
  const signIn: Confirmed = AuthorizationCode ?? RefreshToken ?? {};
  return {
    ...(signIn.authTime !== undefined && { auth_time: signIn.authTime }),
    ...(isFresh(signIn) && { [SECOND_FACTOR_CLAIM]: ONE_TIME_CODE }),
  };
}
