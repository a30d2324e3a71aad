import { codeHalves, readHonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { Page } from 'playwright-core';
import { DOOR, PEOPLE } from '../../src/copy/people.vi.ts';
import { SHEET } from '../../src/copy/scoring.vi.ts';
import { ADDRESSES } from '../../src/lib/addresses.ts';

/** The unit gives a person a code for a sheet of the set. Answers the code as it stands on the slip: `7KQM-3XDT`. */
export async function issueCode(page: Page, name: string, set: CriteriaSet): Promise<string> {
  await page.goto(ADDRESSES.people);
  await page.getByRole('button', { name: PEOPLE.issueFor(name) }).click();
  await page.getByRole('radio', { name: set.title }).check();
  await page.getByRole('button', { name: PEOPLE.makeCode }).click();
  return codeOnSlip(page);
}

/** The unit gives a code to a person whose sheet it entered. Answers it as it stands on the slip. */
export async function issueCodeForEntered(page: Page, name: string): Promise<string> {
  await page.goto(ADDRESSES.people);
  await page.getByRole('button', { name: PEOPLE.issueFor(name) }).click();
  await page.getByRole('button', { name: PEOPLE.makeCode }).click();
  return codeOnSlip(page);
}

async function codeOnSlip(page: Page): Promise<string> {
  const spoken = await page.getByLabel(`${PEOPLE.code}: `).getAttribute('aria-label');
  const code = readHonourCode(spoken?.split(':')[1] ?? '');
  if (!code) throw new Error(`the slip shows no code: ${spoken ?? ''}`);
  await page.getByRole('button', { name: PEOPLE.handedOver }).click();
  return codeHalves(code).join('-');
}

/** A person comes in with a code and sees the sheet. */
export async function openWithCode(page: Page, code: string): Promise<void> {
  await page.goto(ADDRESSES.mySheet);
  await page.getByLabel(DOOR.code, { exact: true }).fill(code);
  await page.getByRole('button', { name: DOOR.open }).click();
  await page.getByRole('heading', { level: 1, name: SHEET.title }).waitFor();
}

/** Leaves the sheet. The page asks first only while something is not saved yet, which the pace of the machine decides. */
export async function closeSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: DOOR.close }).click();
  const asked = page.getByRole('dialog').getByRole('button', { name: DOOR.close });
  const door = page.getByLabel(DOOR.code, { exact: true });
  await asked.or(door).waitFor();
  if (await asked.isVisible()) await asked.click();
  await door.waitFor();
}
