import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { ONE_TIME_CODE, SECOND_FACTOR_CLAIM } from '@bang-vang/shared/contract/second-factor.ts';
import { report } from '../kit/live.ts';
import { hasAuthenticator } from '../kit/user-pool.ts';

/** The tokens of a sign-in page just answered. Renewed ones are not among them: nobody was asked for a code. */
const SIGN_IN_PAGE = 'TokenGeneration_HostedAuth';

/**
 * Before Cognito writes a token: says in it whether the account has just confirmed with a second factor. An account with
 * an authenticator cannot pass the sign-in page without its code, so tokens from that page claim it, for as long as they
 * last. When the pool cannot be asked, the sign-in goes on without the claim.
 */
export async function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const confirmed = event.triggerSource === SIGN_IN_PAGE && (await askedForCode(event));
  event.response.claimsAndScopeOverrideDetails = {
    accessTokenGeneration: confirmed
      ? { claimsToAddOrOverride: { [SECOND_FACTOR_CLAIM]: ONE_TIME_CODE } }
      : { claimsToSuppress: [SECOND_FACTOR_CLAIM] },
  };
  return event;
}

async function askedForCode({ userPoolId, userName }: PreTokenGenerationV2TriggerEvent): Promise<boolean> {
  try {
    return await hasAuthenticator({ pool: userPoolId, username: userName });
  } catch (cause) {
    report('second factor not known', cause, { pool: userPoolId });
    return false;
  }
}
