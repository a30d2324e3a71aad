import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { connect } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAccount } from '../../infra/local/demo/accounts.ts';
import { ROUNDS } from '../src/copy/rounds.vi.ts';
import { REGISTRATION } from '../src/copy/registration.vi.ts';
import { IDLE, SIGN_IN, SIGN_OUT } from '../src/copy/sign-in.vi.ts';
import { WORKING } from '../src/copy/working.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { register } from './testing/campaign-acts.ts';
import { axeFindings } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { type Overheard, overhear } from './testing/overheard.ts';
import { issueCode, openWithCode } from './testing/personal-code.ts';
import { signIn, signOut } from './testing/sign-in.ts';
import { PHONE, visitor } from './testing/visitor.ts';

let opened: Opened;
let overheard: Overheard;
/** Whatever must never be read by others: tokens, passwords, codes. */
const secrets = new Set<string>();

beforeAll(async () => {
  opened = await openStack('registration');
  overheard = overhear();
}, 600_000);
afterAll(() => opened.close());

/** A browser of one person, overheard, with a clock that a test may put forward. */
async function browserOf(username?: string): Promise<Page> {
  const { page } = await visitor(opened.browser, opened.stack.origin);
  overheard.to(page.context());
  if (username === undefined) return page;
  await page.clock.install();
  await signIn(page, username);
  await rememberTokens(page);
  return page;
}

async function rememberTokens(page: Page): Promise<void> {
  const kept = await page.evaluate(() => Object.values(sessionStorage).join('\n'));
  for (const [, token = ''] of kept.matchAll(/"(?:access|refresh|id)_token":"([^"]+)"/g)) secrets.add(token);
}

const issuerAsksWho = (page: Page) => page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();

test('An act of the federation asks for a code, loses nothing that was typed, and is done only when confirmed again.', async () => {
  const page = await browserOf('chinhsach');
  await page.goto(ADDRESSES.rounds);
  await page.getByRole('button', { name: ROUNDS.open }).click();
  await page.getByLabel(ROUNDS.year, { exact: true }).selectOption('2026');
  await page.getByLabel(ROUNDS.name).fill('Đợt thi đua có tên riêng');
  for (const { title } of [collectiveSet, individualSet, officeSet])
    await page.getByRole('checkbox', { name: title }).check();
  const confirm = async () => {
    await page.getByRole('button', { name: ROUNDS.preview }).click();
    await page
      .getByRole('dialog', { name: ROUNDS.previewTitle(2026) })
      .getByRole('button', { name: ROUNDS.openAct(2026) })
      .click();
  };
  await confirm();
  await page.getByRole('button', { name: WORKING.confirmByCode }).click();

  await page.getByRole('heading', { name: 'Xác nhận bằng mã trên điện thoại' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Mã sáu số').fill('000000');
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.getByRole('alert').waitFor();
  const offered = page.getByRole('button', { name: /^Dùng mã \d{6}$/ });
  secrets.add((await offered.innerText()).slice(-6));
  await offered.click();

  await page.waitForURL((address) => address.pathname === ADDRESSES.rounds);
  expect(await page.getByLabel(ROUNDS.name).inputValue()).toBe('Đợt thi đua có tên riêng');
  await rememberTokens(page);
  await page.getByRole('heading', { name: 'Đợt thi đua có tên riêng' }).waitFor({ state: 'detached' });
  await confirm();
  await page.getByRole('heading', { name: ROUNDS.openedTitle(2026) }).waitFor();
  await page.getByRole('heading', { name: 'Đợt thi đua có tên riêng' }).waitFor();
});

test('Whoever leaves a form is warned, then signed out with the page covered, and finds the form again.', async () => {
  const page = await browserOf('coso');
  await page.goto(ADDRESSES.registration);
  const targets = page.getByLabel(REGISTRATION.targets);
  await targets.fill('Trả lời mọi đơn thư trong mười ngày.');
  await page.clock.fastForward('28:10');
  await page.getByRole('heading', { name: IDLE.warningTitle }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: IDLE.stay }).click();
  await page.getByRole('heading', { name: IDLE.warningTitle }).waitFor({ state: 'hidden' });
  await page.clock.fastForward('30:10');
  await page.getByRole('heading', { name: IDLE.endedTitle }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: WORKING.signInAgain }).click();
  await issuerAsksWho(page);
  await page.getByRole('button', { name: demoAccount('coso')?.name ?? '' }).click();
  await page.waitForURL((address) => address.pathname === ADDRESSES.registration);
  expect(await targets.inputValue()).toBe('Trả lời mọi đơn thư trong mười ngày.');
  await register(page, 'Trả lời mọi đơn thư trong mười ngày.');
  await rememberTokens(page);
});

test('Signed out everywhere, another browser of the account is asked to sign in anew at its next step.', async () => {
  const [lost, here] = [await browserOf('captren'), await browserOf('captren')];
  await here.locator('.person summary').click();
  await here.getByRole('button', { name: SIGN_OUT.everywhere }).click();
  const question = here.getByRole('dialog', { name: SIGN_OUT.everywhereTitle });
  expect(await axeFindings(here)).toEqual([]);
  await question.getByRole('button', { name: SIGN_OUT.everywhere }).click();
  await here.getByRole('heading', { name: SIGN_IN.outTitle }).waitFor();

  await lost.goto(ADDRESSES.nominations);
  await lost.getByRole('button', { name: WORKING.signInAgain }).click();
  await issuerAsksWho(lost);
});

test('Nothing of a token, a password or a code stands in an address or in the log, whatever goes wrong.', async () => {
  const unit = await browserOf('coso');
  const member = await browserOf();
  const code = await issueCode(unit, 'Lò Văn Ẩn', individualSet);
  await openWithCode(member, code);
  for (const written of [code, code.replace('-', '')]) secrets.add(written);
  const token = await opened.stack.tokenFor('coso');
  secrets.add(token);
  await brokenOff(token);
  await fetch(`${opened.stack.origin}/api/me`, { headers: { authorization: `Bearer ${token}x` } });
  await signOut(unit);

  const decoded = overheard.addresses.map((one) => decodeURIComponent(one));
  const said = [...overheard.addresses, ...decoded, ...overheard.lines];
  const told = [...secrets].filter((secret) => said.some((one) => one.includes(secret)));
  expect([secrets.size > 15, overheard.addresses.length > 100, told]).toEqual([true, true, []]);
  expect(overheard.addresses.filter((one) => /token(_hint)?=|password=|mat-khau/i.test(one))).toEqual([]);
  // The one-time code of the way back (RFC 6749) is spent where it arrives, and goes nowhere from there.
  const carrying = overheard.addresses.filter((one) => /[?&]code=/.test(one));
  expect(carrying.filter((one) => new URL(one).pathname !== ADDRESSES.signedIn)).toEqual([]);
});

/** Sends half of a request and hangs up, so that the gateway has something to complain about. */
function brokenOff(token: string): Promise<void> {
  const { port } = new URL(opened.stack.origin);
  return new Promise((done) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `POST /api/me/sign-out-everywhere HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-length: 99\r\n\r\n{`,
      );
      setTimeout(() => {
        socket.destroy();
        setTimeout(done, 200);
      }, 200);
    });
  });
}
