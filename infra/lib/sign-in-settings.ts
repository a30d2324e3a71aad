import { identity } from '../identity.ts';
import type { Identity } from './identity.ts';

/**
 * What the browser needs to sign in with Cognito, as the file `lam-viec/cau-hinh.json`. Its endpoints are said, for
 * Cognito's own description of itself lies on another host and leaves out the sign-out address.
 */
export function signInSettings({ pool, client, domain }: Identity) {
  const endpoints = domain.baseUrl();
  return {
    authority: pool.userPoolProviderUrl,
    clientId: client.userPoolClientId,
    scope: identity.scopes.join(' '),
    metadata: {
      issuer: pool.userPoolProviderUrl,
      authorization_endpoint: `${endpoints}/oauth2/authorize`,
      token_endpoint: `${endpoints}/oauth2/token`,
      revocation_endpoint: `${endpoints}/oauth2/revoke`,
      jwks_uri: `${pool.userPoolProviderUrl}/.well-known/jwks.json`,
    },
    signOutAddress: `${endpoints}/logout`,
    // Cognito knows no `acr_values`. Asked to sign in anew, it asks whoever has an authenticator for its code.
    secondFactor: { prompt: 'login' },
    idle: identity.idle,
  };
}
