import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../kept-map.ts';

/** The issuer's signing key and the secret that its cookies are signed with. */
export type Keys = { signing: JWK & { kid: string }; cookies: string[] };

/**
 * Reads the keys of this data folder, or makes them the first time: tokens and sessions stay valid over a restart.
 * RSA, for the authoriser of API Gateway takes nothing else.
 */
export async function keptKeys(file?: string): Promise<Keys> {
  const kept = file === undefined ? undefined : readKeys(file);
  if (kept !== undefined) return kept;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const keys: Keys = {
    signing: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' },
    cookies: [randomBytes(32).toString('hex')],
  };
  if (file !== undefined) writeWhole(file, JSON.stringify(keys));
  return keys;
}

function readKeys(file: string): Keys | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text) as Keys;
}

/** The public half, which verifies tokens. */
export function publicKey({ signing }: Keys): JWK {
  const { kty, n, e, kid, alg, use } = signing;
  if (n === undefined || e === undefined) throw new Error('The signing key is not an RSA key');
  return {
    ...(kty === undefined ? {} : { kty }),
    n,
    e,
    kid,
    ...(alg === undefined ? {} : { alg }),
    ...(use === undefined ? {} : { use }),
  };
}
