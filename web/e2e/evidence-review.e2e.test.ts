import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { VIEWER } from '../src/copy/evidence-viewer.vi.ts';
import { REVIEW } from '../src/copy/review.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { withQuery } from '../src/lib/scoring/address.ts';
import { axeFindings, overflow } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { type People, people } from './testing/people.ts';
import { photograph } from './testing/photograph.ts';
import { signIn } from './testing/sign-in.ts';
import { DESK, PHONE } from './testing/visitor.ts';

let opened: Opened;
let everyone: People;

beforeAll(async () => {
  opened = await openStack('review');
  everyone = people(opened.browser, opened.stack.origin);
}, 600_000);
afterAll(() => opened.close());

const SHEET = withQuery(ADDRESSES.review, { 'don-vi': 'CS001' });

test('A reviewer goes through the evidence of a sheet by keyboard, and what was seen is known on another device.', async () => {
  onTestFailed(() => photograph('evidence-review', everyone));
  const page = await everyone.at('captren', { viewport: DESK });
  await page.goto(SHEET);
  await page.getByRole('button', { name: REVIEW.begin }).click();
  await page.getByText(VIEWER.count(0, 5)).waitFor();
  await page.getByRole('button', { name: VIEWER.inTurn }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(VIEWER.place(1, 5, VIEWER.line('1.1'))).waitFor();
  const wrong = [await axeFindings(page)];
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: VIEWER.save }).click();
  const document = (await saved).suggestedFilename();
  await page.keyboard.press('ArrowRight');
  const picture = dialog.getByRole('img', { name: 'Hội nghị cán bộ, viên chức.jpg' });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200);
  await dialog.getByText(VIEWER.opened).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(VIEWER.count(2, 5)).waitFor();

  const phone = await everyone.guest('phone', { viewport: PHONE, hasTouch: true });
  await signIn(phone, 'captren');
  await phone.goto(SHEET);
  await phone.getByText(VIEWER.count(2, 5)).waitFor();
  await phone.getByRole('button', { name: VIEWER.partsOf(3, '2.1') }).click();
  await phone.getByRole('button', { name: 'Bảng niêm yết.jpg' }).waitFor();
  wrong.push(await axeFindings(phone), [String(await overflow(phone))]);
  expect([document, wrong]).toEqual(['Kế hoạch năm 2026.pdf', [[], [], ['0']]]);
}, 300_000);
