import { decodeJwt } from 'jose';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { identity } from '../../identity.ts';
import { demoAccount } from '../demo/accounts.ts';
import { codeOf, stepAt } from './one-time-code.ts';
import { anIssuer, type Browser, type Issuer, posted } from './testing/issuer.ts';

let issuer: Issuer;
beforeEach(async () => {
  issuer = await anIssuer();
});
afterEach(async () => {
  vi.useRealTimers();
  await issuer.stop();
});

const stepUp = () => issuer.authorize({ acr_values: identity.secondFactorAcr });
const secretOf = (username: string) => demoAccount(username)?.secondFactor ?? '';
const codeNow = (secret: string, ahead = 0) => codeOf(secret, stepAt(Date.now()) + ahead);
const claim = (tokens: Record<string, string>) => decodeJwt(tokens['access_token'] ?? '')['second_factor'];

/** Asks for sign-in with both factors and goes as far as the page for the code. Answers its address. */
async function toCodePage(browser: Browser, username: string): Promise<string> {
  const { to } = await browser(stepUp());
  const answer = await browser(to, posted({ account: username }));
  expect([answer.status, answer.to]).toEqual([303, new URL(to, issuer.origin).pathname]);
  return to;
}
/** Types a code and answers the tokens that come of it. */
async function confirm(browser: Browser, page: string, code: string) {
  const answer = await browser(page, posted({ code }));
  expect(answer.status).toBe(303);
  return (await issuer.redeem(await issuer.codeAfter(browser, answer))).tokens;
}

test('without the question for a second factor a password is enough, and the token claims nothing.', async () => {
  expect(claim(await issuer.tokensFor(issuer.aBrowser(), 'chinhsach'))).toBeUndefined();
});

test('an open session gives the code alone, and its new tokens claim the second factor, renewed ones too.', async () => {
  const browser = issuer.aBrowser();
  await issuer.tokensFor(browser, 'chinhsach');
  const { to } = await browser(stepUp());
  const page = await browser(to);
  expect(page.html).toContain('Xác nhận bằng mã trên điện thoại');
  const tokens = await confirm(browser, to, codeNow(secretOf('chinhsach')));
  expect([claim(tokens), decodeJwt(tokens['id_token'] ?? '')['acr']]).toEqual([
    'otp',
    identity.secondFactorAcr,
  ]);
  const renewed = await issuer.exchange({
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });
  expect(claim(renewed.tokens)).toBe('otp');
  const again = await browser(stepUp());
  expect(again.to).toContain(`${issuer.returnAddress}?code=`);
});

test('an hour later renewed tokens claim nothing any more, and the code is asked for anew.', async () => {
  const browser = issuer.aBrowser();
  const tokens = await confirm(browser, await toCodePage(browser, 'thuongvu'), codeNow(secretOf('thuongvu')));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + identity.secondFactorMinutes * 60_000 + 1_000 });
  const renewed = await issuer.exchange({
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });
  expect([renewed.status, claim(renewed.tokens)]).toEqual([200, undefined]);
  expect((await browser(stepUp())).to).toContain('/auth/dang-nhap/');
});

test('the demo shows the code of now, and that of the next half minute once it is used.', async () => {
  const [browser, other] = [issuer.aBrowser(), issuer.aBrowser()];
  const shown = async (one: Browser, page: string) =>
    /name="code" value="(\d{6})"/.exec((await one(page)).html)?.[1];
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 });
  const page = await toCodePage(browser, 'chinhsach');
  const first = await shown(browser, page);
  expect(first).toBe(codeNow(secretOf('chinhsach')));
  await confirm(browser, page, first ?? '');
  const next = await toCodePage(other, 'chinhsach');
  expect(await shown(other, next)).toBe(codeNow(secretOf('chinhsach'), 1));
  expect(claim(await confirm(other, next, (await shown(other, next)) ?? ''))).toBe('otp');
});

describe('a code is refused', () => {
  test('when it was used before, also by another browser and after a restart.', async () => {
    const browser = issuer.aBrowser();
    const code = codeNow(secretOf('chinhsach'));
    await confirm(browser, await toCodePage(browser, 'chinhsach'), code);
    await issuer.stop();
    await issuer.start();
    const thief = issuer.aBrowser();
    const answer = await thief(await toCodePage(thief, 'chinhsach'), posted({ code }));
    expect([answer.status, answer.html.includes('Mã này đã dùng rồi')]).toEqual([422, true]);
  });

  test('when it is wrong, too old, or that of another account.', async () => {
    const browser = issuer.aBrowser();
    const page = await toCodePage(browser, 'chinhsach');
    for (const code of ['', 'abcdef', codeNow(secretOf('chinhsach'), -3), codeNow(secretOf('thuongvu'))])
      expect((await browser(page, posted({ code }))).status).toBe(422);
  });

  test('after five wrong ones, for half a minute, even when it is right.', async () => {
    const browser = issuer.aBrowser();
    const page = await toCodePage(browser, 'chinhsach');
    for (let tries = 0; tries < 5; tries += 1) await browser(page, posted({ code: '000000' }));
    const answer = await browser(page, posted({ code: codeNow(secretOf('chinhsach')) }));
    expect([answer.status, answer.html.includes('Hãy thử lại sau 30 giây')]).toEqual([429, true]);
  });

  test('when no password came before it.', async () => {
    const browser = issuer.aBrowser();
    const { to } = await browser(stepUp());
    const answer = await browser(to, posted({ code: codeNow(secretOf('chinhsach')) }));
    expect([answer.status, answer.html.includes('Đăng nhập để làm việc')]).toEqual([422, true]);
  });
});

describe('an account without an authenticator', () => {
  const secretOn = ({ html }: { html: string }) =>
    (/bằng tay: <b class="figure">([A-Z2-7 ]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

  test('sets one up after its password, by a first code, and from then on is asked for its codes.', async () => {
    const browser = issuer.aBrowser();
    const page = await toCodePage(browser, 'captren');
    const secret = secretOn(await browser(page));
    expect(secret).toHaveLength(32);
    const wrong = await browser(page, posted({ code: codeNow(secretOf('thuongvu')) }));
    expect([wrong.status, secretOn(wrong)]).toEqual([422, secret]);
    expect(claim(await confirm(browser, page, codeNow(secret)))).toBe('otp');

    const other = issuer.aBrowser();
    const asked = await other(await toCodePage(other, 'captren'));
    expect(asked.html).toContain('Xác nhận bằng mã trên điện thoại');
    expect(asked.html).not.toContain('Chỉ trong bản trình diễn');
    const file = readFileSync(join(issuer.folder, 'second-factors.jsonl'), 'utf8');
    expect([file.includes(demoAccount('captren')?.sub ?? ''), file.includes(secret)]).toEqual([true, false]);
  });

  test('does not set one up on the strength of an open session: the password comes first.', async () => {
    const browser = issuer.aBrowser();
    await issuer.tokensFor(browser, 'captren');
    const { to } = await browser(stepUp());
    expect((await browser(to)).html).toContain('Đăng nhập để làm việc');
  });
});
