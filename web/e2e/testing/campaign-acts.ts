import { STAGE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { dayOf, daysAfter, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Page } from 'playwright-core';
import { PACTS } from '../../src/copy/pacts.vi.ts';
import { REGISTRATION } from '../../src/copy/registration.vi.ts';
import { ROUNDS } from '../../src/copy/rounds.vi.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';
import { withSecondFactor } from './second-factor.ts';

/** The standing office opens the round of a year with the given sets, with the proposed name and days. */
export async function openRound(page: Page, year: number, sets: readonly CriteriaSet[]): Promise<void> {
  await page.goto(ADDRESSES.rounds);
  await page.getByRole('button', { name: ROUNDS.open }).click();
  await page.getByLabel(ROUNDS.year, { exact: true }).selectOption(String(year));
  for (const { title } of sets) await page.getByRole('checkbox', { name: title }).check();
  // Whenever the journey is made, there are days left for sending sheets.
  const last = page.getByRole('group', { name: STAGE_NAMES['scoring'] ?? '' }).getByLabel(ROUNDS.to);
  const week = daysAfter(dayOf(instant(new Date().toISOString())), 7);
  if ((await last.inputValue()) < week) await last.fill(week);
  const open = async () => {
    await page.getByRole('button', { name: ROUNDS.preview }).click();
    const question = page.getByRole('dialog', { name: ROUNDS.previewTitle(year) });
    await question.getByRole('button', { name: ROUNDS.openAct(year) }).click();
  };
  await withSecondFactor(page, open, page.getByRole('heading', { name: ROUNDS.openedTitle(year) }));
}

/** The unit registers for both strands. */
export async function register(page: Page, targets: string): Promise<void> {
  await page.goto(ADDRESSES.registration);
  for (const { name } of [programme.campaign, programme.movement])
    await page.getByRole('checkbox', { name }).check();
  await page.getByLabel(REGISTRATION.targets).fill(targets);
  await page.getByRole('button', { name: REGISTRATION.act, exact: true }).click();
  await page.getByRole('heading', { name: REGISTRATION.doneTitle }).waitFor();
}

/** The unit draws up a pact with one of its siblings, before a witness. */
export async function proposePact(
  page: Page,
  { other, witness, promises }: { other: string; witness: string; promises: readonly [string, ...string[]] },
): Promise<void> {
  await page.goto(ADDRESSES.pacts);
  await page.getByRole('button', { name: PACTS.propose }).click();
  await page.getByRole('checkbox', { name: other }).check();
  for (const [place, promise] of promises.entries()) {
    if (place > 0) await page.getByRole('button', { name: PACTS.addPromise }).click();
    await page.getByLabel(PACTS.promise(place + 1), { exact: true }).fill(promise);
  }
  await page.getByLabel(PACTS.witness).selectOption({ label: witness });
  await page.getByRole('button', { name: PACTS.propose }).click();
  await page.getByRole('heading', { name: PACTS.doneTitle }).waitFor();
}

/** Signs the one pact that waits for the reader's unit. Answers what the screen says after it. */
export async function signPact(page: Page): Promise<string> {
  await page.goto(ADDRESSES.pacts);
  await page.getByRole('button', { name: PACTS.readAndSign }).click();
  await page.getByRole('button', { name: PACTS.sign, exact: true }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: PACTS.sign, exact: true }).click();
  const done = page.getByRole('heading', { name: PACTS.signedTitle });
  await done.waitFor();
  return (await done.locator('xpath=following-sibling::p').textContent()) ?? '';
}
