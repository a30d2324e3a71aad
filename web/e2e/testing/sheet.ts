import type { Page } from 'playwright-core';
import type { CriteriaSet, ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import { figure } from '@bang-vang/shared/contract/figure.ts';
import { EVIDENCE } from '../../src/copy/evidence.vi.ts';
import { PANELS } from '../../src/copy/panels.vi.ts';
import { REVIEW } from '../../src/copy/review.vi.ts';
import type { Reviewing } from '../../src/copy/review.vi.ts';
import { SENDING, SHEET } from '../../src/copy/scoring.vi.ts';
import { COURSE } from '../../src/copy/sheet-course.vi.ts';
import { lineId } from '../../src/lib/scoring/focus.ts';

/** The field for the points of a line. */
export const pointsOf = (page: Page, line: string) =>
  page.getByRole('textbox', { name: SHEET.pointsOf(line), exact: true });

/** Types points, one line after the other with the Enter key as a person would; `points` in the order of the lines. */
export async function typePoints(
  page: Page,
  lines: readonly ItemId[],
  points: readonly string[],
): Promise<void> {
  const [first] = lines;
  if (first === undefined) return;
  await pointsOf(page, first).focus();
  for (const typed of points) {
    await page.keyboard.insertText(typed);
    await page.keyboard.press('Enter');
  }
}

/** What every field for points holds now, by line. */
export async function pointsTyped(page: Page, set: CriteriaSet): Promise<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const { id } of flatItems(set)) typed[id] = await pointsOf(page, id).inputValue();
  return typed;
}

/** Writes what the lines of the set ask for in words. */
export async function writeEvidence(page: Page, set: CriteriaSet): Promise<void> {
  for (const { id, evidence } of flatItems(set))
    if (evidence === 'note') {
      const line = page.locator(`[id="${lineId(id)}"]`);
      await line.getByText(EVIDENCE.summary(0)).click();
      await line.getByLabel(EVIDENCE.note).fill('Biên bản hội nghị công đoàn, lưu tại văn phòng.');
    }
}

/** Sends the sheet that is complete, through the question that tells the total. */
export async function sendSheet(page: Page, total: number): Promise<void> {
  await page.getByRole('button', { name: SHEET.send, exact: true }).click();
  const question = page.getByRole('dialog', { name: SENDING.title });
  await question.getByRole('button', { name: SENDING.confirm(total) }).click();
  await page.getByRole('heading', { name: SENDING.receipt }).waitFor();
}

/** A line that the reviewer marks otherwise than the scorer, and why. */
export type Otherwise = { readonly line: ItemId; readonly points: number; readonly reason: string };

/** Puts points beside the scorer's own: those that differ with their reasons, all others as they were; then closes. */
export async function review(
  page: Page,
  kind: Reviewing,
  otherwise: readonly Otherwise[],
  total: number,
): Promise<void> {
  for (const { line, points, reason } of otherwise) {
    await pointsOf(page, line).fill(figure(points));
    await page.getByRole('textbox', { name: /^Vì sao (thấp|cao) hơn/ }).fill(reason);
  }
  await page.getByRole('button', { name: REVIEW.fillEmpty }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Lấy điểm cho/ })
    .click();
  await page.getByRole('button', { name: REVIEW.close[kind], exact: true }).click();
  const question = page.getByRole('dialog', { name: REVIEW.confirmTitle[kind] });
  await question.getByRole('button', { name: REVIEW.confirmYes(total, kind) }).click();
  const done = kind === 'part' ? PANELS.partGiven(figure(total)) : REVIEW.done[kind];
  await page.getByText(done).first().waitFor();
}

/** The steps that the history of the sheet on the page tells, first to last. */
export async function courseTold(page: Page): Promise<readonly string[]> {
  await page.getByText(COURSE.history).click();
  const steps = page.locator('.course > li > b');
  await steps.first().waitFor();
  return steps.allInnerTexts();
}
