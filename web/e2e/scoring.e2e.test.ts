import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { dayOf, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EVIDENCE } from '../src/copy/evidence.vi.ts';
import { MY_WORK, TASK_ACTS } from '../src/copy/my-work.vi.ts';
import { REVIEW } from '../src/copy/review.vi.ts';
import { OPINION, READING, SHEET } from '../src/copy/scoring.vi.ts';
import { COURSE, SUPERVISING } from '../src/copy/sheet-course.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { lineId } from '../src/lib/scoring/focus.ts';
import { succeed } from './testing/api.ts';
import { calendarWithDaysLeft } from './testing/calendar.ts';
import { register } from './testing/campaign-acts.ts';
import { photoOfAPlace } from './testing/photo.ts';
import { courseTold, pointsOf, review, sendSheet, typePoints } from './testing/sheet.ts';
import { signIn } from './testing/sign-in.ts';
import { steps } from './testing/steps.ts';
import { DESK, PHONE } from './testing/visitor.ts';

const { opened, everyone, look, found } = steps();
const at = (username: string, settings?: BrowserContextOptions): Promise<Page> =>
  everyone().at(username, settings, signIn);
const onPhone = { viewport: PHONE, hasTouch: true };

/** A federation's own table of 24 lines in four parts; the first line asks for a file. */
const PARTS = [1, 2, 3, 4];
const IN_PART = [1, 2, 3, 4, 5, 6];
const LINES = PARTS.flatMap((part) => IN_PART.map((line) => `${part}.${line}`));
const PHOTO_LINE = '1.1';
const content = {
  title: 'Bảng 24 tiêu chuẩn của tỉnh',
  subject: 'collective',
  total: 120,
  groups: PARTS.map((part) => ({
    kind: 'group',
    id: String(part),
    title: `Phần ${part}`,
    source: `Kế hoạch, phần ${part}`,
    max: 30,
    children: IN_PART.map((line) => ({
      kind: 'points',
      id: `${part}.${line}`,
      text: `Nội dung thứ ${line} của phần ${part}, có kết quả cụ thể trong năm.`,
      source: `Kế hoạch, phần ${part}, dòng ${line}`,
      strand: 'campaign',
      max: 5,
      step: 0.5,
      ...(`${part}.${line}` === PHOTO_LINE ? { evidence: 'file' } : {}),
    })),
  })),
  deductions: [],
  source: { title: 'Kế hoạch của Liên đoàn Lao động tỉnh', section: 'Phụ lục I', confidence: 'unverified' },
};

test('A round is opened on a table of 24 lines of the federation’s own, and the school registers.', async () => {
  const { origin } = opened().stack;
  const office = { token: await opened().token('chinhsach') };
  const { set } = await succeed<{ set: string }>(origin, office, 'POST', '/criteria-sets', { content });
  const today = dayOf(instant(new Date().toISOString()));
  await succeed(origin, office, 'POST', '/rounds', {
    year: 2026,
    title: 'Đợt thi đua năm 2026',
    basis: 'Hướng dẫn số 1689/HD-TLĐ',
    calendar: calendarWithDaysLeft(2026, today),
    criteria: [set, individualSet.id],
    rules: proposedRules,
  });
  await register(await at('coso', onPhone), 'Không để đơn thư quá hạn.');
});

test('On a phone the officer scores half, loses the network, scores on, and all is saved once it is back.', async () => {
  const page = await at('coso');
  await page.goto(ADDRESSES.myWork);
  await page.getByRole('link', { name: MY_WORK.scoreStart }).click();
  await typePoints(page, LINES.slice(0, 12), Array<string>(12).fill('4,5'));
  await page.getByText(SHEET.savedAt('').trim(), { exact: false }).first().waitFor();
  await page.context().setOffline(true);
  await typePoints(page, LINES.slice(12), Array<string>(12).fill('4'));
  await page.getByText(SHEET.unreached).waitFor();
  await look(page, 'a sheet without network');
  await page.setViewportSize(PHONE);
  await page.context().setOffline(false);
  await page.getByText(SHEET.unreached).waitFor({ state: 'detached' });
  await page.reload();
  await pointsOf(page, '4.6').waitFor();
  expect([await pointsOf(page, '1.1').inputValue(), await pointsOf(page, '4.6').inputValue()]).toEqual([
    '4,5',
    '4',
  ]);
});

test('A photo is added from the phone, and the sheet is sent.', async () => {
  const page = await at('coso');
  const line = page.locator(`[id="${lineId(PHOTO_LINE)}"]`);
  await line.getByText(EVIDENCE.summary(0)).click();
  await line.getByLabel(EVIDENCE.add).setInputFiles(photoOfAPlace('Bảng niêm yết'));
  await line.getByText('Bảng niêm yết.jpg').waitFor();
  await sendSheet(page, 102);
});

/** The administration agrees, and the union above takes the sheet in hand. */
async function opineAndBegin(): Promise<Page> {
  const head = await at('thutruong');
  await head.goto(ADDRESSES.sheet);
  await head.getByRole('radio', { name: OPINION.agreesWith, exact: true }).check();
  await head.getByLabel(OPINION.text, { exact: true }).fill('Nhất trí với điểm tự chấm.');
  await head.getByRole('button', { name: OPINION.send }).click();
  await head.getByText(READING.waitingReview).waitFor();
  await opened().stack.settled();
  const above = await at('captren');
  await above.goto(ADDRESSES.myWork);
  await above.getByRole('link', { name: TASK_ACTS['review-sheet'] }).first().click();
  await above.getByRole('button', { name: REVIEW.begin }).click();
  await pointsOf(above, PHOTO_LINE).waitFor();
  return above;
}

const LOWER = [
  { line: '2.1', points: 3.5, reason: 'Mới nêu kế hoạch, chưa nêu kết quả.' },
  { line: '3.2', points: 3, reason: 'Hai tháng không có số liệu.' },
];

test('The reviewer differs on two lines, and returns the sheet; the unit sends it again.', async () => {
  const above = await opineAndBegin();
  for (const { line, points, reason } of LOWER) {
    await pointsOf(above, line).fill(String(points).replace('.', ','));
    await above.getByRole('textbox', { name: /^Vì sao thấp hơn/ }).fill(reason);
  }
  await above.getByRole('button', { name: SUPERVISING.giveBack }).click();
  await above.getByLabel(SUPERVISING.general).fill('Bổ sung kết quả của hai dòng.');
  await above.getByText(SUPERVISING.linesToMend).click();
  for (const { line, reason } of LOWER) await above.getByLabel(SUPERVISING.lineToMend(line)).fill(reason);
  await above.getByRole('button', { name: SUPERVISING.giveBack }).click();
  await above.getByText(SUPERVISING.givenBack).waitFor();
  const unit = await at('coso');
  await unit.setViewportSize(PHONE);
  await unit.goto(ADDRESSES.sheet);
  await unit.getByText('Hai tháng không có số liệu.').first().waitFor();
  await sendSheet(unit, 102);
});

test('The reviewer confirms with two lines lower, the unit appeals, and every step is in the history.', async () => {
  const above = await opineAndBegin();
  await above.setViewportSize(DESK);
  await review(above, 'review', LOWER, 100);
  const unit = await at('coso');
  await unit.goto(ADDRESSES.sheet);
  await unit.getByRole('button', { name: COURSE.appeal, exact: true }).click();
  await unit.getByLabel(COURSE.appealLine('3.2'), { exact: true }).fill('Số liệu ở trang 4 của báo cáo.');
  await unit.getByLabel(COURSE.grounds, { exact: true }).fill('Báo cáo năm của trường.');
  await unit.getByRole('button', { name: COURSE.sendAppeal }).click();
  await unit.getByText(READING.waitingAnswer).waitFor();
  expect(await courseTold(unit)).toEqual([
    'Gửi phiếu tập thể',
    'Chính quyền cho ý kiến',
    'Bắt đầu thẩm định',
    'Trả lại phiếu để sửa',
    'Gửi phiếu tập thể',
    'Chính quyền cho ý kiến',
    'Bắt đầu thẩm định',
    'Cấp trên thẩm định',
    'Kiến nghị về kết quả thẩm định',
  ]);
  await look(unit, 'an appealed sheet with its history');
});

test('Nothing was wrong with what the screens showed.', () => {
  expect(found).toEqual([]);
});
