import type { Locator, Page } from 'playwright-core';
import { WORKING } from '../../src/copy/working.vi.ts';

/**
 * Does an act of a federation role. Where a second factor is asked for, gives the code that the demo shows, comes back to
 * the same screen and does the act once more, as a person would: nothing is sent by the way back alone.
 */
export async function withSecondFactor(page: Page, act: () => Promise<void>, done: Locator): Promise<void> {
  await act();
  const asked = page.getByRole('button', { name: WORKING.confirmByCode });
  await asked.or(done).first().waitFor();
  if (!(await asked.isVisible())) return;
  const screen = page.url();
  await asked.click();
  await page.getByRole('heading', { name: 'Xác nhận bằng mã trên điện thoại' }).waitFor();
  await page.getByRole('button', { name: /^Dùng mã \d{6}$/ }).click();
  await page.waitForURL(screen);
  await act();
  await done.waitFor();
}
