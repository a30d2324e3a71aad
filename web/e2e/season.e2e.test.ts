import { awardOf } from '@bang-vang/shared/data/awards.ts';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import { individualSet } from '@bang-vang/shared/data/criteria/individual.ts';
import { officeSet } from '@bang-vang/shared/data/criteria/office-100.ts';
import { dayOf, formatDay, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { id } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { AwardId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test, vi } from 'vitest';
import { MY_WORK, TASK_ACTS } from '../src/copy/my-work.vi.ts';
import { PACTS } from '../src/copy/pacts.vi.ts';
import { PEOPLE, QUESTION } from '../src/copy/people.vi.ts';
import { REVIEW } from '../src/copy/review.vi.ts';
import { OPINION, READING } from '../src/copy/scoring.vi.ts';
import { COURSE, SUPERVISING } from '../src/copy/sheet-course.vi.ts';
import { WORKING } from '../src/copy/working.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { openRound, proposePact, register, signPact } from './testing/campaign-acts.ts';
import { commend, forward, nominate, publish, recordCouncil, recordDecision } from './testing/honour-acts.ts';
import { closeSheet, issueCode, openWithCode } from './testing/personal-code.ts';
import { axeFindings } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { type People, people } from './testing/people.ts';
import { photograph } from './testing/photograph.ts';
import {
  courseTold,
  pointsOf,
  pointsTyped,
  review,
  sendSheet,
  typePoints,
  writeEvidence,
} from './testing/sheet.ts';
import { signIn, signInByTyping, signOut } from './testing/sign-in.ts';
import { PHONE } from './testing/visitor.ts';

const today = dayOf(instant(new Date().toISOString()));
const award = (wanted: string) => awardOf(id<AwardId>(wanted))!.name;

const SCHOOL = 'Trường THPT Đồng Lĩnh';
const SCHOOL_UNION = `Công đoàn cơ sở ${SCHOOL}`;
const WARD = 'Công đoàn phường Trường Thọ Đông';
const FEDERATION = 'Liên đoàn Lao động tỉnh Sông Lam';
/** The officer of the school's union, who scores herself like everyone. */
const OFFICER = 'Nguyễn Thị Yến';
const TEACHER = 'Lò Văn Ẩn';

let opened: Opened;
/** Everyone in a browser of their own, for as long as the season lasts. */
let everyone: People;
/** Each step stands on those before it. */
let broken = false;
/** What axe found on the screens that only a season in its middle shows. */
const found: string[] = [];
const look = async (page: Page, screen: string) =>
  found.push(...(await axeFindings(page)).map((finding) => `${screen}: ${finding}`));

beforeAll(async () => {
  opened = await openStack('registration');
  everyone = people(opened.browser, opened.stack.origin);
}, 600_000);
afterAll(() => opened.close());
beforeEach(({ task, skip }) => {
  skip(broken, 'a step before this one failed');
  onTestFailed(async () => {
    broken = true;
    await photograph(task.name, everyone);
  });
});

/** The browser of a demo account; one of them types its name and password. */
const at = (username: string, settings?: BrowserContextOptions): Promise<Page> =>
  everyone.at(username, settings, username === 'thuongvu' ? signInByTyping : signIn);
const onPhone = { viewport: PHONE, hasTouch: true };

test('1. The federation opens round 2026 with the sets of the guide and the office sheet.', async () => {
  const page = await at('chinhsach');
  await page.getByRole('link', { name: MY_WORK.openRound }).click();
  await openRound(page, 2026, [collectiveSet, individualSet, officeSet]);
  await page.goto(ADDRESSES.myWork);
  await page.getByRole('heading', { name: MY_WORK.course(2026) }).waitFor();
});

test('2. Two units register for both strands, and two departments sign a pact before their union.', async () => {
  const school = await at('coso', onPhone);
  await school.getByRole('link', { name: MY_WORK.register, exact: true }).click();
  await register(school, 'Không để đơn thư quá hạn.\nMọi đoàn viên ký cam kết năm điều không.');
  await register(await at('coso2'), 'Trả hồ sơ lưu trữ trong hai ngày làm việc.');

  const office = await at('tovanphong');
  await proposePact(office, {
    other: 'Tổ công đoàn Chuyên môn',
    witness: SCHOOL_UNION,
    promises: [
      'Đúng giờ, gọn việc, không để người đến giao dịch phải chờ.',
      'Mỗi tháng góp một sáng kiến nhỏ.',
    ],
  });
  await signPact(office);
  await opened.stack.settled();
  const teachers = await at('tochuyenmon');
  await teachers.goto(ADDRESSES.myWork);
  await teachers.getByRole('link', { name: TASK_ACTS['sign-pact'] }).first().click();
  await signPact(teachers);
  expect(await signPact(school)).toBe(PACTS.signedAll);
});

test('3a. The unit scores the 14 lines on a phone, and a reload in the middle loses nothing.', async () => {
  const page = await at('coso');
  await page.goto(ADDRESSES.myWork);
  await page.getByRole('link', { name: MY_WORK.scoreStart }).click();
  const lines = flatItems(collectiveSet).map((item) => item.id);
  const points = [...Array<string>(10).fill('6,5'), ...Array<string>(4).fill('7')];
  await typePoints(page, lines, points.slice(0, 6));
  await page.reload();
  await pointsOf(page, '1.1').waitFor();
  await look(page, 'a sheet in part');
  const kept = await pointsTyped(page, collectiveSet);
  expect(Object.values(kept)).toEqual([...points.slice(0, 6), ...Array<string>(8).fill('')]);

  await typePoints(page, lines.slice(6), points.slice(6));
  // A thumb takes one step up and down again.
  await page.getByRole('button', { name: 'Bớt 0,5 điểm ở dòng 3.4' }).tap();
  await page.getByRole('button', { name: 'Thêm 0,5 điểm ở dòng 3.4' }).tap();
  await writeEvidence(page, collectiveSet);
  await sendSheet(page, 93);
});

test('3b. Two people open their sheets with a code and score them, one by bands and with a bonus.', async () => {
  const unit = await at('coso');
  const teacher = await everyone.guest(TEACHER, onPhone);
  await openWithCode(teacher, await issueCode(unit, TEACHER, individualSet));
  await typePoints(
    teacher,
    flatItems(individualSet).map((item) => item.id),
    Array<string>(10).fill('9'),
  );
  await sendSheet(teacher, 90);

  const officer = await everyone.guest(OFFICER, onPhone);
  const code = await issueCode(unit, OFFICER, officeSet);
  await openWithCode(officer, code);
  const plain = flatItems(officeSet).filter(({ kind }) => kind === 'points');
  for (const { id: line, max } of plain)
    await pointsOf(officer, line).fill(String(max - 0.5).replace('.', ','));
  await officer.getByLabel('Tỷ lệ hoàn thành, %').fill('85');
  await pointsOf(officer, 'II.2').fill('46');
  await officer.getByText('dưới 45').last().waitFor();
  await pointsOf(officer, 'II.2').fill('44');
  await pointsOf(officer, 'III').fill('4');
  await officer.getByRole('radio', { name: /^Làm tốt việc mới/ }).check();
  await officer.getByLabel('Việc đã làm').fill('Đưa phiếu mượn sách lên mạng nội bộ trong một tháng.');
  await look(officer, 'a sheet with bands and a bonus');
  await closeSheet(officer);
  await openWithCode(officer, code.toLowerCase());
  await sendSheet(officer, 78.5);
});

test('4a. People are assessed inside the unit, and never by themselves.', async () => {
  const unit = await at('coso');
  await unit.goto(ADDRESSES.people);
  await unit.getByText(PEOPLE.yourself).waitFor();
  await look(unit, 'people to assess');
  await unit.getByRole('link', { name: PEOPLE.acts.submitted.of(TEACHER) }).click();
  const lower = { line: '1.3', points: 8.5, reason: 'Còn hai lần nộp báo cáo chậm một ngày.' };
  await review(unit, 'assessment', [lower], 89.5);

  const head = await at('thutruong');
  await head.goto(ADDRESSES.people);
  await head.getByRole('link', { name: PEOPLE.acts.submitted.of(OFFICER) }).click();
  await review(head, 'assessment', [], 78.5);

  const teacher = await everyone.guest(TEACHER);
  await teacher.reload();
  await teacher.getByText(lower.reason).waitFor();
});

test('4a2. Whoever disagrees asks again by the same code, and reads the answer there.', async () => {
  const teacher = await everyone.guest(TEACHER);
  await teacher.getByRole('button', { name: QUESTION.send }).click();
  await teacher.getByText(QUESTION.write).waitFor();
  await teacher.getByLabel(QUESTION.grounds, { exact: true }).fill('Một lần chậm là do trường đổi lịch.');
  await look(teacher, 'asking again');
  await teacher.getByRole('button', { name: QUESTION.send }).click();
  await teacher.getByText(QUESTION.waiting).waitFor();

  const unit = await at('coso');
  await unit.goto(ADDRESSES.people);
  await unit.getByRole('link', { name: PEOPLE.acts.questioned.of(TEACHER) }).click();
  const answer = 'Đúng một lần là do đổi lịch; còn một lần chậm một ngày, nên giữ điểm.';
  await unit.getByLabel(QUESTION.answer, { exact: true }).fill(answer);
  await look(unit, 'answering');
  await unit.getByRole('button', { name: REVIEW.close.assessment }).click();
  await unit.getByRole('button', { name: REVIEW.confirmYes(89.5) }).click();
  await unit.getByText(QUESTION.stays(89.5)).waitFor();

  await teacher.reload();
  await teacher.getByText(answer).waitFor();
  await look(teacher, 'the answer');
});

/** The administration of the school agrees with what was sent. */
async function agree(): Promise<Page> {
  const head = await at('thutruong');
  await head.goto(ADDRESSES.sheet);
  await head.getByRole('radio', { name: OPINION.agreesWith, exact: true }).check();
  await head.getByLabel(OPINION.text, { exact: true }).fill('Nhà trường nhất trí với điểm tự chấm.');
  return head;
}

/** The union above takes the sheet in hand, from the list of its work. */
async function begin(): Promise<Page> {
  await opened.stack.settled();
  const above = await at('captren');
  await above.goto(ADDRESSES.myWork);
  await above.getByRole('link', { name: TASK_ACTS['review-sheet'] }).first().click();
  await above.getByRole('button', { name: REVIEW.begin }).click();
  await pointsOf(above, '1.1').waitFor();
  return above;
}

test('4b. The administration says its opinion, and the union above returns the sheet, which the unit mends.', async () => {
  const head = await agree();
  await look(head, 'an opinion');
  await head.getByRole('button', { name: OPINION.send }).click();
  await head.getByText(READING.waitingReview).waitFor();

  const above = await begin();
  await look(above, 'a review');
  await above.getByRole('button', { name: SUPERVISING.giveBack }).click();
  await above.getByLabel(SUPERVISING.general).fill('Bổ sung số đơn thư đã trả lời trong năm.');
  await above.getByText(SUPERVISING.linesToMend).click();
  await above.getByLabel(SUPERVISING.lineToMend('1.2')).fill('Nêu số đơn trả lời đúng hạn.');
  await look(above, 'a return');
  await above.getByRole('button', { name: SUPERVISING.giveBack }).click();
  await above.getByText(SUPERVISING.givenBack).waitFor();

  const unit = await at('coso');
  await unit.goto(ADDRESSES.sheet);
  await unit.getByText('Nêu số đơn trả lời đúng hạn.').first().waitFor();
  await look(unit, 'a sheet to mend');
  await sendSheet(unit, 93);
});

test('4c. The union above puts its points beside the unit’s, the unit appeals, and the answer is made final.', async () => {
  const head = await agree();
  await head.getByRole('button', { name: OPINION.send }).click();
  await head.getByText(READING.waitingReview).waitFor();
  const above = await begin();
  const reason = 'Có một đơn trả lời quá hạn ba ngày.';
  const better = 'Trường đã có phòng tiếp dân khang trang hơn phiếu nêu.';
  const otherwise = [
    { line: '1.2', points: 5, reason },
    { line: '3.1', points: 7.5, reason: better },
  ];
  await review(above, 'review', otherwise, 92);

  const unit = await at('coso');
  await unit.goto(ADDRESSES.sheet);
  await unit.getByText(reason).waitFor();
  await look(unit, 'a result');
  await unit.getByRole('button', { name: COURSE.appeal, exact: true }).click();
  await unit.getByLabel(COURSE.appealLine('1.2'), { exact: true }).fill('Đơn ấy được gia hạn bằng văn bản.');
  await unit.getByLabel(COURSE.grounds, { exact: true }).fill('Công văn số 15 của trường.');
  await look(unit, 'an appeal');
  await unit.getByRole('button', { name: COURSE.sendAppeal }).click();
  await unit.getByText(READING.waitingAnswer).waitFor();

  await above.reload();
  await above.getByLabel(SUPERVISING.answerText, { exact: true }).fill('Nhận công văn; nâng điểm dòng 1.2.');
  await pointsOf(above, '1.2').fill('6');
  await look(above, 'an answer to an appeal');
  await above.getByRole('button', { name: REVIEW.close.answer, exact: true }).click();
  const question = above.getByRole('dialog', { name: REVIEW.confirmTitle.answer });
  await question.getByRole('button', { name: REVIEW.confirmYes(93, 'answer') }).click();
  await above.getByRole('button', { name: SUPERVISING.finalise }).click();
  await above.getByRole('dialog').getByRole('button', { name: SUPERVISING.finalise }).click();
  await above.getByText(/^Kết quả cuối cùng, chốt lúc/).waitFor();
  await above.goto(ADDRESSES.review);
  await above.getByRole('group', { name: SUPERVISING.filter }).waitFor();
  await look(above, 'the queue');

  await unit.goto(ADDRESSES.sheet);
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
    'Trả lời kiến nghị',
    'Chốt kết quả cuối cùng',
  ]);
  await look(unit, 'the history of a sheet');
});

test('5. The unit commends a person by its own decision, nominates itself and a person, and these climb.', async () => {
  const unit = await at('coso');
  await commend(unit, {
    person: TEACHER,
    award: award('grassroots-certificate'),
    citation: 'Kèm năm học sinh yếu lên khá, ba năm liền không vắng buổi dạy nào.',
    conferenceOn: today,
    decision: { number: '12/qđ-cđcs', date: today, signer: 'Nguyễn Thị Yến, Chủ tịch' },
  });
  await nominate(unit, {
    nominee: SCHOOL,
    award: award('federation-merit'),
    citation: 'Cả trường ký cam kết năm điều không; không đơn thư nào quá hạn.',
    to: WARD,
  });
  await nominate(unit, {
    nominee: TEACHER,
    person: true,
    award: award('federation-merit'),
    citation: 'Mở lớp học tối cho con công nhân, dạy không lấy tiền suốt hai năm.',
    to: WARD,
  });
  await look(unit, 'a nomination sent');
  await opened.stack.settled();
  const above = await at('captren');
  for (const nominee of [SCHOOL, TEACHER])
    await forward(above, { nominee, opinion: 'Thành tích rõ, được tập thể tín nhiệm.', to: FEDERATION });
});

test('6. The federation records how the council voted, and the decision.', async () => {
  await opened.stack.settled();
  const page = await at('chinhsach');
  await recordCouncil(
    page,
    { heldOn: today, members: 11, present: 10 },
    { [SCHOOL]: { inFavour: 10, against: 0, blank: 0 }, [TEACHER]: { inFavour: 9, against: 0, blank: 1 } },
  );
  await look(page, 'a council held');
  await recordDecision(page, {
    award: award('federation-merit'),
    names: 2,
    reference: { number: '47/QĐ-LĐLĐ', date: today, signer: 'Hoàng Sỹ Khải' },
    capacity: 'deputy',
  });
});

test('7. The committee publishes, and everyone reads it without script seconds later.', async () => {
  await publish(await at('thuongvu'), '47/QĐ-LĐLĐ', 2);

  const page = await everyone.guest('anyone', { javaScriptEnabled: false });
  await page.goto('/vinh-danh/2026');
  await page.getByRole('link', { name: TEACHER }).click();
  const address = new URL(page.url()).pathname;
  expect(address).toMatch(/^\/vinh-danh\/2026\/[2-9A-HJKMNP-Z]{8}$/);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TEACHER.replaceAll(' ', '\u00a0'));
  await page.getByText('47/QĐ-LĐLĐ').waitFor();
  await page.getByText('Mở lớp học tối cho con công nhân').waitFor();

  // The lists that a search reads are written after the pages of the names, in the same publication.
  await vi.waitFor(
    async () => {
      await page.goto('/tra-cuu');
      await page.getByRole('textbox').fill('lo van an');
      await page.getByRole('button', { name: 'Tìm' }).click();
      await page.locator(`a[href="${address}"]`).click({ timeout: 2_000 });
    },
    { timeout: 60_000 },
  );
  expect(new URL(page.url()).pathname).toBe(address);

  const code = address.slice(-8);
  await page.goto('/xac-minh');
  await page.getByRole('textbox').fill(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase());
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByRole('heading', { name: 'Còn hiệu lực' }).waitFor();
  await page.getByText(formatDay(today).slice(6)).first().waitFor();
});

test('Everyone signs out, and nothing of them stays in the browser.', async () => {
  for (const username of ['chinhsach', 'coso', 'coso2', 'thutruong', 'captren', 'thuongvu', 'tovanphong']) {
    const page = await at(username);
    await page.goto(ADDRESSES.myWork);
    await signOut(page);
    await page.goto(ADDRESSES.myWork);
    await page.getByRole('heading', { name: WORKING.signedOutTitle }).waitFor();
    const left = await page.evaluate(() => Object.keys(sessionStorage).concat(Object.keys(localStorage)));
    expect([username, left]).toEqual([username, []]);
  }
});

test('Nothing went wrong in any browser on the way, and axe found nothing.', () => {
  const mishaps = [...everyone].flatMap(([name, { mishaps: all }]) => all.map((one) => `${name}: ${one}`));
  // A wrong password, an act before its second factor, and pages asked for until they are published.
  const expected =
    /^(thuongvu: .*(auth\/dang-nhap.* 422 |quyet-dinh.* (404|401) )|chinhsach: .*\/dot: .* 401 )/;
  expect([mishaps.filter((one) => !expected.test(one)), found]).toEqual([[], []]);
});
