import { pactGrades } from '@bang-vang/shared/data/pact-grades.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EVIDENCE } from '../src/copy/evidence.vi.ts';
import { VIEWER } from '../src/copy/evidence-viewer.vi.ts';
import { PACT_RESULTS } from '../src/copy/pact-results.vi.ts';
import { PACTS } from '../src/copy/pacts.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { photoOfAPlace } from './testing/photo.ts';
import { steps } from './testing/steps.ts';
import { DESK, PHONE } from './testing/visitor.ts';

const { everyone, look, found } = steps('scoring');
const [kept, partly] = pactGrades.map(({ name }) => name) as [string, string];

const promiseOf = (page: Page, number: number) =>
  page.getByRole('group', { name: PACTS.promise(number), exact: true });

test('A party puts forward results on a phone, with a photo as the only evidence of a promise.', async () => {
  const page = await everyone().at('tovanphong', { viewport: PHONE, hasTouch: true });
  await page.goto(ADDRESSES.pacts);
  await page.getByRole('button', { name: PACT_RESULTS.assess }).click();
  await page.getByRole('button', { name: PACT_RESULTS.assess }).click();
  const promises = await page.getByRole('group', { name: /^Điều \d+$/ }).count();
  for (let number = 1; number <= promises; number += 1) {
    const promise = promiseOf(page, number);
    await promise.getByRole('radio', { name: number === 1 ? kept : partly }).check();
    await promise.getByLabel(PACT_RESULTS.achieved).fill('Đã làm cả năm, đủ bốn quý.');
  }
  const first = promiseOf(page, 1);
  await page.getByRole('button', { name: PACT_RESULTS.send }).click();
  await first.getByText(PACT_RESULTS.needEvidence(1)).waitFor();
  await first.getByLabel(EVIDENCE.add).setInputFiles(photoOfAPlace('Buổi họp chung'));
  await first.getByText('Buổi họp chung.jpg').waitFor();
  await look(page, 'results with a photo');
  await page.reload();
  await page.getByRole('button', { name: PACT_RESULTS.assess }).click();
  await first.getByText('Buổi họp chung.jpg').waitFor();
  await page.getByRole('button', { name: PACT_RESULTS.send }).click();
  await page.getByRole('heading', { name: PACT_RESULTS.sentTitle }).waitFor();
}, 300_000);

test('The other party is told of what it has not opened, opens it, and agrees.', async () => {
  const page = await everyone().at('tochuyenmon', { viewport: DESK });
  await page.goto(ADDRESSES.pacts);
  await page.getByRole('button', { name: PACT_RESULTS.readAndAgree }).click();
  await page.getByText(VIEWER.count(0, 1)).waitFor();
  await look(page, 'results to agree to');
  await page.getByRole('button', { name: PACT_RESULTS.agree }).click();
  const question = page.getByRole('dialog');
  await question.getByText(PACT_RESULTS.unopened(1, [PACTS.ofPromise(1)])).waitFor();
  await look(page, 'asked with a file unopened');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Buổi họp chung.jpg' }).click();
  const viewer = page.getByRole('dialog');
  await viewer.getByText(VIEWER.place(1, 1, PACTS.ofPromise(1))).waitFor();
  const picture = viewer.getByRole('img', { name: 'Buổi họp chung.jpg' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2_000);
  await look(page, 'a file of a pact');
  await page.keyboard.press('Escape');
  await page.getByText(VIEWER.count(1, 1)).waitFor();
  await page.getByRole('button', { name: PACT_RESULTS.agree }).click();
  await page.getByRole('dialog').getByRole('button', { name: PACT_RESULTS.agree }).click();
  await page.getByRole('heading', { name: PACT_RESULTS.agreedTitle }).waitFor();
  expect(found).toEqual([]);
}, 300_000);
