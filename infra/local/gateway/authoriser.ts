import { createLocalJWKSet, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { identity } from '../../identity.ts';
import type { Claims } from './event.ts';

export type Verdict = { claims: Claims } | { status: 401 | 403; message: string };

const unauthorized = { status: 401, message: 'Unauthorized' } as const;
const forbidden = { status: 403, message: 'Forbidden' } as const;

/**
 * The JWT authoriser of API Gateway: signature, issuer, times, the audience in `aud` or, where that is absent, in
 * `client_id`; then the scope, which an identity token does not have.
 */
export function jwtAuthoriser(issuer: string, jwks: { keys: JWK[] }): (header?: string) => Promise<Verdict> {
  const keys = createLocalJWKSet(jwks);
  return async (header) => {
    const token = header?.replace(/^bearer\s+/i, '');
    if (token === undefined || token === '') return unauthorized;
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      }));
    } catch {
      return unauthorized;
    }
    const audience = payload.aud ?? payload['client_id'];
    if (![audience].flat().includes(identity.clientId)) return unauthorized;
    const claims = claimsOf(payload);
    const scopes = claims['scope']?.split(' ') ?? [];
    return scopes.includes(identity.demandedScope) ? { claims } : forbidden;
  };
}

/** API Gateway hands every claim over as text, lists in square brackets. */
const claimsOf = (payload: JWTPayload): Claims =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
