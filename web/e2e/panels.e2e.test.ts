import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { proposedRules } from '@bang-vang/shared/data/scoring-rules.ts';
import { dayOf, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoAccount } from '../../infra/local/demo/accounts.ts';
import { TASK_ACTS } from '../src/copy/my-work.vi.ts';
import { PANELS } from '../src/copy/panels.vi.ts';
import { ABOVE } from '../src/copy/queue-above.vi.ts';
import { REVIEW } from '../src/copy/review.vi.ts';
import { SHEET } from '../src/copy/scoring.vi.ts';
import { COURSE, SUPERVISING } from '../src/copy/sheet-course.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { panelAddress } from '../src/lib/scoring/panels.ts';
import { succeed } from './testing/api.ts';
import { calendarWithDaysLeft } from './testing/calendar.ts';
import { withSecondFactor } from './testing/second-factor.ts';
import { pointsOf, review } from './testing/sheet.ts';
import { steps } from './testing/steps.ts';

// Three people review one sheet, blind to each other; the federation looks again, and answers the unit's appeal.

const { opened, everyone, look, found } = steps();
const SCHOOL = 'CS001';
const LINES = ['1', '2', '3', '4'];
const CASE = 'Để đơn thư quá hạn';
const MARKS = Object.fromEntries(LINES.map((line) => [line, { kind: 'points', points: 5 }]));
const content = {
  title: 'Bảng bốn tiêu chuẩn của tỉnh',
  subject: 'collective',
  total: 20,
  groups: LINES.map((line) => ({
    kind: 'points',
    id: line,
    text: `Nội dung thứ ${line}, có kết quả cụ thể trong năm.`,
    source: `Kế hoạch, dòng ${line}`,
    strand: 'campaign',
    max: 5,
    step: 0.5,
  })),
  deductions: [{ id: 'T1', appliesTo: '1', text: CASE, amount: 1 }],
  source: { title: 'Kế hoạch của Liên đoàn Lao động tỉnh', section: 'Phụ lục I', confidence: 'unverified' },
};
const nameOf = (username: string): string => demoAccount(username)?.name ?? username;
const MEMBERS = ['captren', 'coso2', 'duocmoi'];

/** One request of a demo account, without a screen. */
const asks = async <T>(username: string, method: string, path: string, body?: object): Promise<T> =>
  succeed<T>(opened().stack.origin, { token: await opened().token(username) }, method, path, body);

/** The sheet of the school is sent, agreed to and under review; somebody new holds office at a unit beside it. */
async function upToReview(): Promise<void> {
  const today = dayOf(instant(new Date().toISOString()));
  const { set } = await asks<{ set: string }>('chinhsach', 'POST', '/criteria-sets', { content });
  await asks('chinhsach', 'POST', '/rounds', {
    year: 2026,
    title: 'Đợt thi đua năm 2026',
    basis: 'Hướng dẫn số 1689/HD-TLĐ',
    calendar: calendarWithDaysLeft(2026, today),
    criteria: [set, individualSet.id],
    rules: proposedRules,
  });
  const sheet = `/rounds/2026/units/${SCHOOL}`;
  await asks('coso', 'POST', `${sheet}/registration`, {
    strands: ['campaign', 'movement'],
    targets: 'Không để đơn thư quá hạn.',
  });
  const saved = { version: 0, marks: MARKS, deductions: [], evidence: {} };
  const kept = await asks<object>('coso', 'PUT', `${sheet}/sheet/marks`, saved);
  const sent = await asks<{ version: number }>('coso', 'POST', `${sheet}/sheet/submission`, kept);
  const opinion = { version: sent.version, agrees: true, text: 'Nhất trí.' };
  const { version } = await asks<{ version: number }>('thutruong', 'POST', `${sheet}/sheet/opinion`, opinion);
  await asks('captren', 'POST', `${sheet}/sheet/review/beginning`, { version });
  const beside = '/units/CS003/appointments';
  const roster = await asks<{ version: number }>('captren', 'GET', beside);
  const holder = { kind: 'invited', name: nameOf('duocmoi') };
  const office = { version: roster.version, role: 'unit-officer', from: today, holder };
  const { code } = await asks<{ code: string }>('captren', 'POST', beside, office);
  await asks('duocmoi', 'POST', '/me/appointments', { code });
}

test('The union spreads its sheets over three people, after a look at who gets what.', async () => {
  await upToReview();
  const page = await everyone().at('captren');
  await page.goto(ADDRESSES.review);
  await page.getByRole('link', { name: PANELS.assign }).click();
  for (const username of MEMBERS) await page.getByRole('checkbox', { name: nameOf(username) }).check();
  await page.getByRole('button', { name: PANELS.preview }).click();
  await page.getByRole('heading', { name: PANELS.previewTitle(1) }).waitFor();
  await look(page, 'who reviews which sheet');
  await page.getByRole('button', { name: PANELS.carryOut(1) }).click();
  await page.getByText(PANELS.carried(1, 1)).waitFor();
  await opened().stack.settled();
});

/** Opens one's own part from the work that waits. */
async function openPart(username: string): Promise<Page> {
  const page = await everyone().at(username);
  await page.goto(ADDRESSES.myWork);
  await page.getByRole('link', { name: TASK_ACTS['give-part'] }).first().click();
  await page.getByText(PANELS.partLead).waitFor();
  return page;
}

test('Two give their points without seeing each other’s, and one leaves it to them.', async () => {
  const union = await openPart('captren');
  await review(union, 'part', [], 20);
  const unit = await openPart('coso2');
  expect(await unit.getByRole('heading', { name: PANELS.result }).count()).toBe(0);
  await pointsOf(unit, '1').waitFor();
  await look(unit, 'a part of a panel');
  const lower = { line: '1', points: 4, reason: 'Hai tháng không có số liệu.' };
  // One of two found a case to take off: between none and one, none stands in the end.
  await unit.getByRole('button', { name: SUPERVISING.addFound(CASE) }).click();
  await unit.getByLabel(SHEET.evidence, { exact: true }).fill('Sổ theo dõi đơn thư, tháng 6.');
  await unit.getByLabel(SUPERVISING.foundReason, { exact: true }).fill('Quá hạn mười ngày.');
  await review(unit, 'part', [lower], 18);
  await union.reload();
  await union.getByText(PANELS.blind).waitFor();
  expect(await union.getByRole('heading', { name: PANELS.result }).count()).toBe(0);
  const other = await openPart('duocmoi');
  await other.getByRole('button', { name: PANELS.abstain }).click();
  await other.getByLabel(PANELS.abstainReason, { exact: true }).fill('Từng công tác tại trường.');
  await other.getByRole('button', { name: PANELS.abstainYes }).click();
  await other.getByText(PANELS.partAbstained('Từng công tác tại trường.')).waitFor();
});

test('The union sees all parts, and confirms the median of them.', async () => {
  const page = await everyone().at('captren');
  await page.goto(panelAddress(SCHOOL));
  await page.getByText(PANELS.resultLead(PANELS.combining.median, 2)).waitFor();
  await look(page, 'the result of a panel');
  await page.getByRole('button', { name: PANELS.confirm }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: PANELS.confirmYes(19.5) })
    .click();
  await page.getByRole('button', { name: PANELS.confirm }).waitFor({ state: 'detached' });
  await opened().stack.settled();
});

test('The federation opens the union from its own queue, and looks again.', async () => {
  const page = await everyone().at('chinhsach');
  await page.goto(ADDRESSES.review);
  await page.getByText(ABOVE.appealsNone).waitFor();
  await page.getByRole('button', { name: 'Công đoàn phường Trường Thọ Đông' }).click();
  await page.getByRole('link', { name: SUPERVISING.open.look }).click();
  const again = async () => {
    await page.getByRole('button', { name: PANELS.look }).click();
    await pointsOf(page, '1').fill('4');
    await page.getByRole('textbox', { name: /^Vì sao thấp hơn/ }).fill('Số liệu chỉ đủ mười tháng.');
    await page.getByRole('button', { name: REVIEW.close.review, exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: REVIEW.confirmYes(19) })
      .click();
  };
  await withSecondFactor(page, again, page.getByText(PANELS.bothTotals('19,5', '19')));
  await opened().stack.settled();
});

test('The unit appeals, and the federation finds the appeal in its work and answers it.', async () => {
  const unit = await everyone().at('coso');
  await unit.goto(ADDRESSES.sheet);
  await unit.getByRole('button', { name: COURSE.appeal, exact: true }).click();
  await unit.getByLabel(COURSE.appealLine('1'), { exact: true }).fill('Số liệu cả năm ở trang 4.');
  await unit.getByLabel(COURSE.grounds, { exact: true }).fill('Báo cáo năm của trường.');
  await unit.getByRole('button', { name: COURSE.sendAppeal }).click();
  await unit.getByRole('button', { name: COURSE.sendAppeal }).waitFor({ state: 'detached' });
  await opened().stack.settled();

  const page = await everyone().at('chinhsach');
  await page.goto(ADDRESSES.myWork);
  await page.getByRole('link', { name: TASK_ACTS['answer-appeal'] }).first().waitFor();
  await page.goto(ADDRESSES.review);
  await page.getByRole('link', { name: ABOVE.answer, exact: true }).waitFor();
  await look(page, 'the queue of the federation');
  await page.getByRole('link', { name: ABOVE.answer, exact: true }).click();
  const answer = async () => {
    await page.getByLabel(SUPERVISING.answerText, { exact: true }).fill('Báo cáo đủ mười hai tháng.');
    await pointsOf(page, '1').fill('4,5');
    await page.getByRole('button', { name: REVIEW.close.answer, exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: REVIEW.confirmYes(19.5, 'answer') })
      .click();
  };
  await withSecondFactor(page, answer, page.getByText(REVIEW.done.answer).first());
  await unit.reload();
  await unit.getByText(COURSE.answeredTotal(19, 19.5)).waitFor();
});

test('Nothing was wrong with what the screens showed.', () => {
  expect(found).toEqual([]);
});
