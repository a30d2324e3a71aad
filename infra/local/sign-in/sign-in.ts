import type { JWK } from 'jose';
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { errors } from 'oidc-provider';
import { demoAccount, demoAccounts } from '../demo/accounts.ts';
import { openKeptMap } from '../kept-map.ts';
import type { Artifact } from './adapter.ts';
import { guessThrottle } from './guesses.ts';
import { keptKeys, publicKey } from './keys.ts';
import { type Page, signInPage, troublePage } from './pages.ts';
import { issuerOf, SIGN_IN_PATH } from './provider.ts';

export type SignIn = {
  issuer: string;
  jwks: { keys: JWK[] };
  /** Answers every request below `/auth`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
};

/**
 * Sign-in for one machine: the issuer under `/auth` and its page. Keys, sessions and refresh tokens are kept in
 * `folder`, each before the answer that depends on it, so that a kill signs nobody out. Without a folder, in memory.
 */
export async function startSignIn(origin: string, folder?: string): Promise<SignIn> {
  const keys = await keptKeys(folder === undefined ? undefined : join(folder, 'keys.json'));
  const kept = openKeptMap<Artifact>(folder === undefined ? undefined : join(folder, 'sessions.jsonl'));
  const provider = issuerOf(origin, keys, kept);
  const issue = provider.callback();
  const guesses = guessThrottle();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { uid, prompt } = await provider.interactionDetails(request, response);
    const action = `/auth${SIGN_IN_PATH}/${uid}`;
    if (prompt.name !== 'login') throw new errors.SessionNotFound(`Nothing to ask for: ${prompt.name}`);
    if (request.method !== 'POST') {
      answer(response, 200, signInPage(demoAccounts, action));
      return;
    }
    const from = request.headers.origin;
    if (from !== undefined && from !== origin)
      throw new errors.SessionNotFound('The form came from elsewhere');
    const form = await readForm(request);
    const username = form.get('account') ?? form.get('username')?.trim().toLowerCase() ?? '';
    const tapped = form.has('account');
    const wait = guesses.waits(username);
    const account = demoAccount(username);
    if (wait > 0 && !tapped) {
      const sentence = `Đã nhập sai nhiều lần. Hãy thử lại sau ${String(wait)} giây, hoặc chọn một người trong danh sách.`;
      answer(response, 429, signInPage(demoAccounts, action, { sentence, username }));
      return;
    }
    if (account?.username !== username || !(tapped || same(form.get('password') ?? '', account.password))) {
      guesses.failed(username);
      const sentence =
        'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy nhập lại, hoặc chọn một người trong danh sách.';
      answer(response, 422, signInPage(demoAccounts, action, { sentence, username }));
      return;
    }
    guesses.succeeded(username);
    const login = { accountId: account.sub, remember: false, amr: ['pwd'] };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }

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
        answer(response, 400, troublePage(cause.error));
      }
    },
    close: () => {
      kept.close();
    },
  };
}

function answer(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    'cache-control': 'no-store',
  });
  response.end(page.html);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 10_000) throw new errors.SessionNotFound('The form is too long');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function same(guess: string, password: string): boolean {
  const [a, b] = [Buffer.from(guess), Buffer.from(password)];
  return a.length === b.length && timingSafeEqual(a, b);
}
