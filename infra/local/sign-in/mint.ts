import { ONE_TIME_CODE, SECOND_FACTOR_CLAIM } from '@bang-vang/shared/contract/second-factor.ts';
import { importJWK, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { identity } from '../../identity.ts';
import { demoAccount, demoAccounts } from '../demo/accounts.ts';
import { Sentence } from '../say.ts';
import type { Keys } from './keys.ts';
import { cognitoClaims } from './provider.ts';

/**
 * An access token for an account, signed with the stack's own key, as sign-in would give it but good for an hour.
 * Accounts that come with an authenticator get the second factor with it. For curl and tests. Refuses an unknown account with the list of those there are.
 */
export async function mintAccessToken(origin: string, keys: Keys, username: string): Promise<string> {
  const account = demoAccount(username);
  if (account === undefined) {
    const known = demoAccounts.map((each) => each.username).join(', ');
    throw new Sentence(`Không có tài khoản “${username}”. Các tài khoản / accounts: ${known}`);
  }
  return new SignJWT({
    client_id: identity.clientId,
    scope: identity.scopes.join(' '),
    ...cognitoClaims(account.sub),
    auth_time: Math.floor(Date.now() / 1000),
    ...(account.secondFactor !== undefined && { [SECOND_FACTOR_CLAIM]: ONE_TIME_CODE }),
  })
    .setProtectedHeader({ alg: 'RS256', kid: keys.signing.kid, typ: 'at+jwt' })
    .setIssuer(`${origin}/auth`)
    .setAudience(identity.clientId)
    .setSubject(account.sub)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(keys.signing, 'RS256'));
}
