import type { JWK } from 'jose';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { errors } from 'oidc-provider';
import { openKeptMap } from '../kept-map.ts';
import type { Artifact } from './adapter.ts';
import type { Ended } from './ended.ts';
import { showPage } from './form.ts';
import { interaction } from './interaction.ts';
import { keptKeys, publicKey } from './keys.ts';
import { troublePage } from './pages.ts';
import { issuerOf, SIGN_IN_PATH } from './provider.ts';
import { type KeptFactor, secondFactors } from './second-factors.ts';

export type SignIn = {
  issuer: string;
  jwks: { keys: JWK[] };
  /** Answers every request below `/auth`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
};

/**
 * Sign-in for one machine: the issuer under `/auth` and its pages. Keys, sessions, refresh tokens and authenticators are kept in
 * `folder`, each before the answer that depends on it, so that a kill signs nobody out. Without a folder, in memory.
 */
export async function startSignIn(
  origin: string,
  { folder, ended = () => Promise.resolve(false) }: { folder?: string; ended?: Ended } = {},
): Promise<SignIn> {
  const at = (file: string): string | undefined => (folder === undefined ? undefined : join(folder, file));
  const keys = await keptKeys(at('keys.json'));
  const kept = openKeptMap<Artifact>(at('sessions.jsonl'));
  const factorMap = openKeptMap<KeptFactor>(at('second-factors.jsonl'));
  const provider = issuerOf(origin, keys, kept, ended);
  const issue = provider.callback();
  const factors = secondFactors(factorMap, keys);
  const interact = interaction({ origin, provider, factors, kept });

  return {
    issuer: provider.issuer,
    jwks: { keys: [publicKey(keys)] },
    async handle(request, response) {
      const url = request.url ?? '/';
      Object.assign(request, { originalUrl: url, url: url.slice('/auth'.length) || '/' });
      if (!request.url?.startsWith(`${SIGN_IN_PATH}/`)) return issue(request, response);
      try {
        await interact(request, response);
      } catch (cause) {
        if (!(cause instanceof errors.OIDCProviderError)) throw cause;
        showPage(response, 400, troublePage(cause.error));
      }
    },
    close: () => {
      kept.close();
      factorMap.close();
    },
  };
}
