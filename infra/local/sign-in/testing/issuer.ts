import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../dynoxide.ts';
import { endedAfter } from '../ended.ts';
import { type SignIn, startSignIn } from '../sign-in.ts';

export type Answer = { status: number; to: string; html: string };
/** As much of a browser as sign-in needs: cookies with paths, and redirects followed one by one. */
export type Browser = (address: string, init?: RequestInit) => Promise<Answer>;
export type Issuer = Awaited<ReturnType<typeof anIssuer>>;

const verifier = randomBytes(32).toString('base64url');
const asked = {
  client_id: 'bang-vang-web',
  response_type: 'code',
  scope: 'openid profile',
  state: 'draft-7',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

const never = () => Promise.resolve(undefined);

/** What a form posts. */
export const posted = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

/**
 * An issuer on a port and a folder of its own, and what a browser and a client do with it. `signedOutAt` stands for what
 * the API keeps.
 */
export async function anIssuer(signedOutAt: (subject: string) => Promise<string | undefined> = never) {
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  const returnAddress = `${origin}/lam-viec/dang-nhap/ve`;
  let signIn: SignIn;
  let stop: () => Promise<void>;

  async function start(): Promise<void> {
    signIn = await startSignIn(origin, { folder, ended: endedAfter(signedOutAt) });
    const server = createServer((request, response) => {
      response.shouldKeepAlive = false;
      void signIn.handle(request, response);
    });
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
    stop = () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
  }
  await start();

  function aBrowser(): Browser {
    const cookies = new Map<string, { value: string; path: string }>();
    return async (address, init = {}) => {
      const { pathname } = new URL(address, origin);
      const sent = [...cookies].filter(([, { path }]) => pathname.startsWith(path));
      const response = await fetch(new URL(address, origin), {
        ...init,
        redirect: 'manual',
        headers: {
          ...init.headers,
          accept: 'text/html',
          cookie: sent.map(([n, { value }]) => `${n}=${value}`).join('; '),
        },
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, { value, path: /path=([^;]+)/i.exec(line)?.[1] ?? '/' });
      }
      return {
        status: response.status,
        to: response.headers.get('location') ?? '',
        html: await response.text(),
      };
    };
  }

  /** The address of a request for sign-in; `more` stands beside the usual parameters, or in their place. */
  const authorize = (more: Record<string, string> = {}): string =>
    `/auth/oauth2/authorize?${new URLSearchParams({ ...asked, redirect_uri: returnAddress, ...more }).toString()}`;

  async function exchange(fields: Record<string, string>) {
    const response = await fetch(
      `${origin}/auth/oauth2/token`,
      posted({ client_id: 'bang-vang-web', ...fields }),
    );
    return { status: response.status, tokens: (await response.json()) as Record<string, string> };
  }
  const redeem = (code: string, code_verifier = verifier) =>
    exchange({ grant_type: 'authorization_code', code, code_verifier, redirect_uri: returnAddress });

  /** Follows a form's answer back to the site and reads the code there. */
  async function codeAfter(browser: Browser, { to }: Answer): Promise<string> {
    return new URL((await browser(to)).to).searchParams.get('code') ?? '';
  }

  async function codeFor(browser: Browser, fields: Record<string, string>) {
    const page = await browser(authorize());
    const answer = await browser(page.to, posted(fields));
    const code = answer.status === 303 ? await codeAfter(browser, answer) : '';
    return { answer, code, page: page.to };
  }

  async function tokensFor(browser: Browser, username: string) {
    const { code } = await codeFor(browser, { account: username });
    return (await redeem(code)).tokens;
  }

  return {
    origin,
    folder,
    returnAddress,
    jwks: () => signIn.jwks,
    aBrowser,
    authorize,
    exchange,
    redeem,
    codeAfter,
    codeFor,
    tokensFor,
    start,
    stop: () => stop(),
  };
}
