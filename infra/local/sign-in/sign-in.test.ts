import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoAccount } from '../demo/accounts.ts';
import { freePort } from '../dynoxide.ts';
import { type SignIn, startSignIn } from './sign-in.ts';

let port: number;
let origin: string;
let folder: string;
let signIn: SignIn;
let stop: () => Promise<void>;

async function start(): Promise<void> {
  signIn = await startSignIn(origin, folder);
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
beforeEach(async () => {
  port = await freePort();
  origin = `http://localhost:${String(port)}`;
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  await start();
});
afterEach(() => stop());

/** As much of a browser as sign-in needs: cookies with paths, and redirects followed one by one. */
function aBrowser() {
  const cookies = new Map<string, { value: string; path: string }>();
  return async (address: string, init: RequestInit = {}) => {
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
type Browser = ReturnType<typeof aBrowser>;

const verifier = randomBytes(32).toString('base64url');
const authorize = `/auth/oauth2/authorize?${new URLSearchParams({
  client_id: 'bang-vang-web',
  response_type: 'code',
  scope: 'openid profile',
  state: 'draft-7',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}).toString()}`;
const returnAddress = () => `${origin}/lam-viec/dang-nhap/ve`;
const authorizeHere = () => `${authorize}&redirect_uri=${encodeURIComponent(returnAddress())}`;
const posted = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});
const exchange = async (fields: Record<string, string>) => {
  const response = await fetch(
    `${origin}/auth/oauth2/token`,
    posted({ client_id: 'bang-vang-web', ...fields }),
  );
  return { status: response.status, tokens: (await response.json()) as Record<string, string> };
};

async function codeFor(browser: Browser, fields: Record<string, string>) {
  const page = await browser(authorizeHere());
  const answer = await browser(page.to, posted(fields));
  if (answer.status !== 303) return { answer, code: '', page: page.to };
  const back = await browser(answer.to);
  return { answer, code: new URL(back.to).searchParams.get('code') ?? '', page: page.to };
}
async function tokensFor(browser: Browser, username: string) {
  const { code } = await codeFor(browser, { account: username });
  const redirect_uri = returnAddress();
  return (await exchange({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri }))
    .tokens;
}

test('a tapped account is signed in, and its access token says what a Cognito token says', async () => {
  const tokens = await tokensFor(aBrowser(), 'captren');
  const { payload } = await jwtVerify(tokens['access_token'] ?? '', createLocalJWKSet(signIn.jwks), {
    issuer: `${origin}/auth`,
    algorithms: ['RS256'],
  });
  expect(payload).toEqual({
    iss: `${origin}/auth`,
    aud: 'bang-vang-web',
    client_id: 'bang-vang-web',
    sub: demoAccount('captren')?.sub,
    username: 'captren',
    scope: 'openid profile',
    token_use: 'access',
    jti: expect.any(String),
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 15 * 60,
  });
  expect(decodeJwt(tokens['id_token'] ?? '')).toMatchObject({
    name: 'Phan Thị Hoài Thương',
    aud: 'bang-vang-web',
  });
});

test('a typed name and password sign in, a wrong password is told so and keeps the typed name', async () => {
  const browser = aBrowser();
  const { answer, page } = await codeFor(browser, { username: 'coso', password: 'sai' });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng');
  expect(answer.html).toContain('value="coso" aria-invalid="true"');
  expect((await browser(page, posted({ username: ' Coso ', password: 'demo' }))).status).toBe(303);
});

test('guessing is slowed down after five wrong passwords', async () => {
  const browser = aBrowser();
  const { page } = await codeFor(browser, { username: 'coso', password: '1' });
  for (const password of ['2', '3', '4', '5']) await browser(page, posted({ username: 'coso', password }));
  const answer = await browser(page, posted({ username: 'coso', password: 'demo' }));
  expect(answer.status).toBe(429);
  expect(answer.html).toContain('Hãy thử lại sau 30 giây');
});

test('what was typed is never executed', async () => {
  const { answer } = await codeFor(aBrowser(), { username: '"><script>alert(1)</script>', password: 'x' });
  expect(answer.html).not.toContain('<script>');
});

test('session and refresh token outlive a restart with the same folder', async () => {
  const browser = aBrowser();
  const tokens = await tokensFor(browser, 'coso');
  await stop();
  await start();
  const again = await exchange({ grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' });
  expect(again.status).toBe(200);
  await jwtVerify(tokens['access_token'] ?? '', createLocalJWKSet(signIn.jwks));
  const silent = await browser(authorizeHere());
  expect(silent.to).toContain(`${returnAddress()}?code=`);
});

test('a rotated refresh token is good once more within the grace of a duplicated tab', async () => {
  const { refresh_token: first = '' } = await tokensFor(aBrowser(), 'coso');
  const renew = (refresh_token: string) => exchange({ grant_type: 'refresh_token', refresh_token });
  const [one, other] = [await renew(first), await renew(first)];
  expect([one.status, other.status]).toEqual([200, 200]);
  expect((await renew(other.tokens['refresh_token'] ?? '')).status).toBe(200);
});

test('a code is redeemed once, and only with the verifier it was asked for with', async () => {
  const { code } = await codeFor(aBrowser(), { account: 'coso' });
  const redeem = (code_verifier: string) =>
    exchange({ grant_type: 'authorization_code', code, code_verifier, redirect_uri: returnAddress() });
  const tries = [await redeem('x'.repeat(43)), await redeem(verifier), await redeem(verifier)];
  expect(tries.map(({ status }) => status)).toEqual([400, 200, 400]);
});

test('without PKCE, or back to a foreign address, nothing is issued', async () => {
  const bare = `/auth/oauth2/authorize?client_id=bang-vang-web&response_type=code&scope=openid&redirect_uri=`;
  const withoutPkce = await aBrowser()(bare + encodeURIComponent(returnAddress()));
  expect(withoutPkce.to).toContain('error=invalid_request');
  const foreign = await aBrowser()(`${authorize}&redirect_uri=https%3A%2F%2Felsewhere.example`);
  expect([foreign.status, foreign.to]).toEqual([400, '']);
  expect(foreign.html).toContain('Chưa đăng nhập được');
});

test('sign-out asked for by the site ends the session and goes to the farewell page', async () => {
  const browser = aBrowser();
  const tokens = await tokensFor(browser, 'coso');
  const farewell = `${origin}/lam-viec/da-dang-xuat`;
  const query = new URLSearchParams({
    id_token_hint: tokens['id_token'] ?? '',
    post_logout_redirect_uri: farewell,
  });
  const page = await browser(`/auth/logout?${query.toString()}`);
  expect(page.html).toContain('document.forms[0].submit()');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(page.html)?.[1] ?? '';
  expect((await browser(action, posted({ xsrf, logout: 'yes' }))).to).toBe(farewell);
  expect((await browser(authorizeHere())).to).toContain('/auth/dang-nhap/');
  const renewed = await exchange({
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });
  expect(renewed.status).toBe(400);
});
