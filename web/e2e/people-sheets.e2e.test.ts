import { HAPPENING_NAMES, STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoAccount } from '../../infra/local/demo/accounts.ts';
import { EVIDENCE } from '../src/copy/evidence.vi.ts';
import { ENTERED, PAPER } from '../src/copy/paper.vi.ts';
import { CODES, PEOPLE, QUESTION } from '../src/copy/people.vi.ts';
import { REMINDERS } from '../src/copy/reminders.vi.ts';
import { READING, SENDING, SHEET } from '../src/copy/scoring.vi.ts';
import { AS_SENT, AS_SENT_QUEUE, SEVERAL } from '../src/copy/several-sheets.vi.ts';
import { SUPERVISING } from '../src/copy/sheet-course.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { succeed } from './testing/api.ts';
import { issueCode, issueCodeForEntered, openWithCode } from './testing/personal-code.ts';
import { photoOfAPlace } from './testing/photo.ts';
import { courseTold, review, typePoints } from './testing/sheet.ts';
import { steps } from './testing/steps.ts';
import { PHONE } from './testing/visitor.ts';

// Somebody who has not sent a sheet is reminded, hands in a paper one, and follows by code what became of it. Beside it, a
// union confirms several sheets of collectives in one go.

const { opened, everyone, look, found } = steps('review');
const ON_PHONE = { viewport: PHONE, hasTouch: true };
const OFFICER = demoAccount('coso')!.name;
const LOWER = { line: '1.3', points: 8, reason: 'Còn hai lần nộp báo cáo chậm một ngày.' };

/** Two of the school's people who have no sheet yet; the first is the one whom the steps follow. */
let names: readonly string[] = [];
const first = () => names[0] ?? '';

/** The officer's phone, with leave to copy. */
const officer = (): Promise<Page> => everyone().at('coso', { ...ON_PHONE, permissions: ['clipboard-write'] });

/** What the list tells of a person. */
const rowOf = (page: Page, name: string) => page.locator('.rows > li').filter({ hasText: name });

test('The officer reminds two people who have not sent a sheet, after a look at who they are, and copies the words for them.', async () => {
  const { people } = await succeed<{ people: readonly { name: string; reminded?: object }[] }>(
    opened().stack.origin,
    { token: await opened().token('coso') },
    'GET',
    '/rounds/2026/units/CS001/individual-sheets?step=none',
  );
  names = people.flatMap(({ name, reminded }) => (reminded ? [] : [name])).slice(0, 2);
  const page = await officer();
  await page.goto(ADDRESSES.people);
  const filter = page.getByRole('group', { name: PEOPLE.filter });
  await filter.getByRole('button', { name: PEOPLE.states.none }).click();
  for (const name of names) await page.getByRole('checkbox', { name: CODES.choose(name) }).check();
  await page.getByRole('button', { name: REMINDERS.chosen(2) }).click();
  await page.getByText(REMINDERS.preview(2, false)).waitFor();
  expect(await page.locator('details li').allInnerTexts()).toEqual(names);
  await look(page, 'whom to remind');
  await page.getByRole('button', { name: REMINDERS.remind(2), exact: true }).click();
  await page.getByText(REMINDERS.done(2)).waitFor();
  const words = await page.getByLabel(REMINDERS.group).inputValue();
  expect(names.filter((name) => !words.includes(name))).toEqual([]);
  await page.getByRole('button', { name: REMINDERS.copy, exact: true }).click();
  await page.getByText(REMINDERS.copied).waitFor();
  await look(page, 'the words of a reminder');
  await page.getByRole('button', { name: REMINDERS.close, exact: true }).click();
  for (const name of names)
    await rowOf(page, name)
      .getByText(/đã nhắc ngày/)
      .waitFor();
  await look(page, 'the list with those reminded');
});

test('Whoever was reminded and then comes in with a code reads that it was so.', async () => {
  const code = await issueCode(await officer(), names[1] ?? '', individualSet);
  const phone = await everyone().guest('reminded', ON_PHONE);
  await openWithCode(phone, code);
  await phone.getByText('Công đoàn cơ sở đã nhắc bạn gửi phiếu lúc').waitFor();
  await look(phone, 'one’s own sheet after a reminder');
});

test('The officer photographs a paper sheet and enters its points; the list says that it came from paper.', async () => {
  const page = await officer();
  await page.goto(ADDRESSES.people);
  await page.getByRole('link', { name: PAPER.actFor(first()) }).click();
  await page.getByRole('radio', { name: individualSet.title }).check();
  await look(page, 'the set of a paper sheet');
  await page.getByRole('button', { name: PAPER.goOn }).click();
  await page.getByText(PAPER.pointsAfter).waitFor();
  await page.getByLabel(EVIDENCE.add + PAPER.ofPaper).setInputFiles(photoOfAPlace('Phiếu giấy'));
  await page.getByText('Phiếu giấy.jpg').waitFor();
  await typePoints(
    page,
    flatItems(individualSet).map(({ id }) => id),
    Array<string>(10).fill('8,5'),
  );
  await look(page, 'a paper sheet being entered');
  await page.getByRole('button', { name: SHEET.send, exact: true }).click();
  const question = page.getByRole('dialog', { name: SENDING.title });
  await question.getByText(PAPER.whatNext(1)).waitFor();
  await question.getByRole('button', { name: SENDING.confirm(85) }).click();
  await page.getByText(PAPER.done).waitFor();
  await look(page, 'a sheet entered from paper');
  await page.goto(ADDRESSES.people);
  const row = rowOf(page, first());
  await row.getByText(ENTERED.way.paper).waitFor();
  await row.getByText(PEOPLE.states.submitted, { exact: true }).waitFor();
});

test('The person opens the sheet by code, and reads that it was entered from paper, by whom, and sees the picture.', async () => {
  const code = await issueCodeForEntered(await officer(), first());
  const phone = await everyone().guest('person', ON_PHONE);
  await openWithCode(phone, code);
  await phone.getByText(`Phiếu này nhập từ phiếu giấy; ${OFFICER} nhập lúc`).waitFor();
  await phone.getByText(READING.waitingAssessment).waitFor();
  await phone.getByText(ENTERED.scans(1)).click();
  const picture = phone.getByRole('img', { name: ENTERED.scan(1) });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2_000);
  await look(phone, 'one’s own sheet from paper');
});

test('The officer assesses it lower on a line, and the person reads the result and every step of the sheet.', async () => {
  const page = await officer();
  await page.goto(ADDRESSES.people);
  await page.getByRole('link', { name: PEOPLE.acts.submitted.of(first()) }).click();
  await review(page, 'assessment', [LOWER], 84.5);
  expect(await courseTold(page)).toEqual([
    HAPPENING_NAMES['paper-sheet-entered'],
    HAPPENING_NAMES['individual-code-reissued'],
    HAPPENING_NAMES['individual-sheet-assessed'],
  ]);
  await look(page, 'the history of a person’s sheet');

  const phone = await everyone().guest('person');
  await phone.reload();
  await phone.getByRole('heading', { name: QUESTION.result }).waitFor();
  await phone.getByText(LOWER.reason).first().waitFor();
  expect((await courseTold(phone)).at(-1)).toBe(HAPPENING_NAMES['individual-sheet-assessed']);
  await look(phone, 'the result of one’s own sheet');
});

test('A union confirms two sheets without differences after a look at the list and the count, and both stand as reviewed.', async () => {
  const page = await everyone().at('captren', ON_PHONE);
  await page.goto(ADDRESSES.review);
  await page.getByRole('link', { name: AS_SENT_QUEUE.toIt }).click();
  const choices = page.locator('fieldset .choice');
  await choices.first().waitFor();
  const all = await choices.count();
  await page.getByRole('group', { name: AS_SENT.title(all) }).waitFor();
  await page.getByText(SEVERAL.chooseSome).waitFor();
  const chosen = [choices.nth(0), choices.nth(1)];
  for (const choice of chosen) await choice.getByRole('checkbox').check();
  await page.getByText(SEVERAL.chosen(2, all)).waitFor();
  await look(page, 'sheets to confirm together');
  const lines = await Promise.all(chosen.map((choice) => choice.innerText()));
  await page.getByRole('button', { name: AS_SENT.act(2) }).click();
  const question = page.getByRole('dialog', { name: AS_SENT.ask(2) });
  await question.waitFor();
  const asked = await question.getByRole('listitem').allInnerTexts();
  expect(lines.map((line, place) => line.startsWith(asked[place] ?? ' '))).toEqual([true, true]);
  await look(page, 'the question before several are confirmed');
  await question.getByRole('button', { name: AS_SENT.act(2) }).click();
  await page.getByText(AS_SENT.done(2)).waitFor();
  await look(page, 'several confirmed');

  await page.goto(ADDRESSES.review);
  const filter = page.getByRole('group', { name: SUPERVISING.filter });
  await filter.getByRole('button', { name: STATE_NAMES['reviewed'] ?? '' }).click();
  for (const line of asked) await rowOf(page, line.split(':')[0] ?? '').waitFor();
});

test('Nothing was wrong with what the screens showed, and nothing went wrong in any browser.', () => {
  const mishaps = [...everyone().values()].flatMap((visitor) => visitor.mishaps);
  expect([found, mishaps]).toEqual([[], []]);
});
