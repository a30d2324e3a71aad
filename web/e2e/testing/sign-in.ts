import type { Page } from 'playwright-core';
import { demoAccount } from '../../../infra/local/demo/accounts.ts';
import { INVITATION } from '../../src/copy/appointments.vi.ts';
import { SIGN_IN } from '../../src/copy/sign-in.vi.ts';
import { WORKING } from '../../src/copy/working.vi.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';

/** Goes through the sign-in page of the site to that of the issuer, and taps on the demo person there. */
export async function signIn(page: Page, username: string): Promise<void> {
  const account = demoAccount(username);
  if (!account) throw new Error(`no demo account ${username}`);
  await toIssuer(page);
  await page.getByRole('button', { name: account.name }).click();
  await atWork(page, account.name);
}

/** The same with a name and a password typed, after a first try with a wrong one. */
export async function signInByTyping(page: Page, username: string): Promise<void> {
  const account = demoAccount(username);
  if (!account) throw new Error(`no demo account ${username}`);
  await toIssuer(page);
  for (const password of ['sai', account.password]) {
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu').fill(password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    if (password === 'sai') await page.getByRole('alert').waitFor();
  }
  await atWork(page, account.name);
}

/** Signs out through the bar. */
export async function signOut(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: WORKING.menu });
  const out = page.getByRole('button', { name: WORKING.signOut, exact: true });
  await menu.or(out).first().waitFor();
  if (await menu.isVisible()) await menu.click();
  await out.click();
  await page.getByRole('heading', { name: SIGN_IN.outTitle }).waitFor();
}

async function toIssuer(page: Page): Promise<void> {
  await page.goto(ADDRESSES.signIn);
  await page.getByRole('button', { name: WORKING.signIn, exact: true }).click();
  await page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();
}

async function atWork(page: Page, name: string): Promise<void> {
  const givenName = name.split(' ').at(-1) ?? name;
  const greeting = new RegExp(`^Chào đồng.chí ${givenName}$`);
  const heading = (words: RegExp | string) => page.getByRole('heading', { level: 1, name: words });
  // Whoever holds nothing yet is asked for the code of an invitation instead.
  await heading(greeting).or(heading(INVITATION.title)).waitFor();
}
