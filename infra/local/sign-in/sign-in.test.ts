import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoAccount } from '../demo/accounts.ts';
import { anIssuer, type Issuer, posted } from './testing/issuer.ts';

let issuer: Issuer;
/** When each account was signed out everywhere. */
let signedOut: Map<string, string>;
beforeEach(async () => {
  signedOut = new Map();
  issuer = await anIssuer((subject) => Promise.resolve(signedOut.get(subject)));
});
afterEach(async () => {
  vi.useRealTimers();
  await issuer.stop();
});

test('a tapped account is signed in, and its access token says what a Cognito token says', async () => {
  const tokens = await issuer.tokensFor(issuer.aBrowser(), 'captren');
  const { payload } = await jwtVerify(tokens['access_token'] ?? '', createLocalJWKSet(issuer.jwks()), {
    issuer: `${issuer.origin}/auth`,
    algorithms: ['RS256'],
  });
  expect(payload).toEqual({
    iss: `${issuer.origin}/auth`,
    aud: 'bang-vang-web',
    client_id: 'bang-vang-web',
    sub: demoAccount('captren')?.sub,
    username: 'captren',
    scope: 'openid profile',
    token_use: 'access',
    auth_time: expect.any(Number),
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
  const browser = issuer.aBrowser();
  const { answer, page } = await issuer.codeFor(browser, { username: 'coso', password: 'sai' });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('Tên đăng nhập hoặc mật khẩu chưa đúng');
  expect(answer.html).toContain('value="coso" aria-invalid="true"');
  expect((await browser(page, posted({ username: ' Coso ', password: 'demo' }))).status).toBe(303);
});

test('guessing is slowed down after five wrong passwords', async () => {
  const browser = issuer.aBrowser();
  const { page } = await issuer.codeFor(browser, { username: 'coso', password: '1' });
  for (const password of ['2', '3', '4', '5']) await browser(page, posted({ username: 'coso', password }));
  const answer = await browser(page, posted({ username: 'coso', password: 'demo' }));
  expect(answer.status).toBe(429);
  expect(answer.html).toContain('Hãy thử lại sau 30 giây');
});

test('what was typed is never executed', async () => {
  const { answer } = await issuer.codeFor(issuer.aBrowser(), {
    username: '"><script>alert(1)</script>',
    password: 'x',
  });
  expect(answer.html).not.toContain('<script>');
});

test('session and refresh token outlive a restart with the same folder', async () => {
  const browser = issuer.aBrowser();
  const tokens = await issuer.tokensFor(browser, 'coso');
  await issuer.stop();
  await issuer.start();
  const again = await issuer.exchange({
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });
  expect(again.status).toBe(200);
  await jwtVerify(tokens['access_token'] ?? '', createLocalJWKSet(issuer.jwks()));
  const silent = await browser(issuer.authorize());
  expect(silent.to).toContain(`${issuer.returnAddress}?code=`);
});

test('a rotated refresh token is good once more within the grace of a duplicated tab', async () => {
  const { refresh_token: first = '' } = await issuer.tokensFor(issuer.aBrowser(), 'coso');
  const renew = (refresh_token: string) => issuer.exchange({ grant_type: 'refresh_token', refresh_token });
  const [one, other] = [await renew(first), await renew(first)];
  expect([one.status, other.status]).toEqual([200, 200]);
  expect((await renew(other.tokens['refresh_token'] ?? '')).status).toBe(200);
});

test('a code is redeemed once, and only with the verifier it was asked for with', async () => {
  const { code } = await issuer.codeFor(issuer.aBrowser(), { account: 'coso' });
  const tries = [
    await issuer.redeem(code, 'x'.repeat(43)),
    await issuer.redeem(code),
    await issuer.redeem(code),
  ];
  expect(tries.map(({ status }) => status)).toEqual([400, 200, 400]);
});

test('without PKCE, or back to a foreign address, nothing is issued', async () => {
  const bare = `/auth/oauth2/authorize?client_id=bang-vang-web&response_type=code&scope=openid&redirect_uri=`;
  const withoutPkce = await issuer.aBrowser()(bare + encodeURIComponent(issuer.returnAddress));
  expect(withoutPkce.to).toContain('error=invalid_request');
  const foreign = await issuer.aBrowser()(issuer.authorize({ redirect_uri: 'https://elsewhere.example' }));
  expect([foreign.status, foreign.to]).toEqual([400, '']);
  expect(foreign.html).toContain('Chưa đăng nhập được');
});

test('sign-out asked for by the site ends the session and goes to the farewell page', async () => {
  const browser = issuer.aBrowser();
  const tokens = await issuer.tokensFor(browser, 'coso');
  const farewell = `${issuer.origin}/lam-viec/da-dang-xuat`;
  const query = new URLSearchParams({
    client_id: 'bang-vang-web',
    post_logout_redirect_uri: farewell,
  });
  const address = `/auth/logout?${query.toString()}`;
  expect((await browser(address)).html).not.toContain('document.forms[0].submit()');
  const page = await browser(address, { headers: { 'sec-fetch-site': 'same-origin' } });
  expect(page.html).toContain('document.forms[0].submit()');
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(page.html)?.[1] ?? '';
  expect((await browser(action, posted({ xsrf, logout: 'yes' }))).to).toBe(farewell);
  expect((await browser(issuer.authorize())).to).toContain('/auth/dang-nhap/');
  const renewed = await issuer.exchange({
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });
  expect(renewed.status).toBe(400);
});

test('signed out everywhere, an account renews no token and no session signs it in; another one stays.', async () => {
  const [browser, elsewhere, colleague] = [issuer.aBrowser(), issuer.aBrowser(), issuer.aBrowser()];
  const [here, there, other] = [
    await issuer.tokensFor(browser, 'coso'),
    await issuer.tokensFor(elsewhere, 'coso'),
    await issuer.tokensFor(colleague, 'captren'),
  ];
  signedOut.set(demoAccount('coso')?.sub ?? '', new Date().toISOString());
  const renewed = [here, there, other].map(({ refresh_token = '' }) =>
    issuer.exchange({ grant_type: 'refresh_token', refresh_token }),
  );
  expect((await Promise.all(renewed)).map(({ status }) => status)).toEqual([400, 400, 200]);
  const pages = [browser, elsewhere, colleague].map((one) => one(issuer.authorize()));
  expect((await Promise.all(pages)).map(({ to }) => to.includes('/auth/dang-nhap/'))).toEqual([
    true,
    true,
    false,
  ]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 });
  const again = await issuer.tokensFor(browser, 'coso');
  const { status } = await issuer.exchange({
    grant_type: 'refresh_token',
    refresh_token: again['refresh_token'] ?? '',
  });
  expect(status).toBe(200);
});
