import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectiveSet } from '@bang-vang/shared/data/criteria/collective.ts';
import type { Item } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { flatItems } from '@bang-vang/shared/domain/scoring/walk.ts';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { EDITOR } from '../src/copy/criteria-editor.vi.ts';
import { COMPARE, CRITERIA } from '../src/copy/criteria.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { rowId } from '../src/lib/criteria/rows.ts';
import { withSecondFactor } from './testing/second-factor.ts';
import { steps } from './testing/steps.ts';

// The federation's set of last year becomes that of the next one: cloned, changed, compared, taken out and in, approved.

const { opened, everyone, look, found } = steps();
const downloads = mkdtempSync(join(tmpdir(), 'bang-vang-set-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const TITLE = 'Tiêu chuẩn thi đua đối với tập thể, năm 2027';
const [FIRST] = collectiveSet.groups;
if (FIRST?.kind !== 'group') throw new Error('the set of the guide begins with a group');
/** The new group is the last of the first one, and its lines stand in it in this order, five points each. */
const AT = [0, FIRST.children.length];
const GROUP = `${FIRST.id}.${FIRST.children.length + 1}`;
const KINDS: readonly Item['kind'][] = ['points', 'yes-no', 'bands', 'bonus'];
const TOTAL = String(collectiveSet.total + 5 * KINDS.length);
const LINES = flatItems(collectiveSet).length + KINDS.length;

const office = () => everyone().at('chinhsach');
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: TITLE, exact: true });
const row = (page: Page, path: readonly number[]) => page.locator(`[id="${rowId(path)}"]`);
const typed = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('The standing office begins next year’s set from the one of the guide.', async () => {
  const page = await office();
  await page.goto(`${ADDRESSES.criteria}?bo=${collectiveSet.id}`);
  const begin = async () => {
    await page.getByRole('button', { name: CRITERIA.clone }).click();
    await typed(page, CRITERIA.setTitle).fill(TITLE);
    await page.locator('form').getByRole('button', { name: CRITERIA.cloneYes }).click();
  };
  await withSecondFactor(page, begin, heading(page));
  await page.getByText(CRITERIA.from(collectiveSet.title, 1)).waitFor();
});

test('A group goes into a group, with a line of each kind, and the classification moves up.', async () => {
  const page = await office();
  await page.getByRole('button', { name: CRITERIA.edit }).click();
  await row(page, [0]).click();
  await page.getByRole('button', { name: EDITOR.addGroup(FIRST.id) }).click();
  await typed(page, EDITOR.groupTitle).fill('Chuyển đổi số trong công tác công đoàn');
  for (const [place, kind] of KINDS.entries()) {
    if (place > 0) await row(page, AT).click();
    await page.getByRole('button', { name: EDITOR.addLine(GROUP) }).click();
    await typed(page, EDITOR.text).fill(`Nội dung ${place + 1} của nhóm mới.`);
    await typed(page, EDITOR.kind).selectOption(kind);
    if (kind === 'bands') await typed(page, EDITOR.bandText(1)).fill('Theo tỷ lệ hoàn thành');
    if (kind === 'bonus') await page.getByLabel(EDITOR.grounds).fill('Có sáng kiến được công nhận');
  }
  await look(page, 'the editor with a nested group');
  await page.getByText(EDITOR.settings).click();
  await typed(page, EDITOR.total).fill(TOTAL);
  await page.getByText(EDITOR.classifications(collectiveSet.classifications?.length ?? 0)).click();
  await page
    .getByRole('group', { name: 'Xuất sắc' })
    .getByLabel(EDITOR.classifiedFrom, { exact: true })
    .fill('108');
  await page.getByRole('button', { name: EDITOR.save, exact: true }).click();
  await page.getByRole('button', { name: CRITERIA.edit }).waitFor();
  await page.getByText(CRITERIA.classifiedFrom('Xuất sắc', '108')).waitFor();
});

/** Puts the set on the screen beside another one. */
async function compare(page: Page, other: string): Promise<void> {
  const choice = page.getByLabel(COMPARE.withSet);
  // It stays open with what was chosen before, also beside another set.
  if (!(await choice.isVisible())) await page.getByText(CRITERIA.compare).click();
  await choice.selectOption({ label: other });
}

test('Side by side with the set of the guide it shows what came, and what changed with it.', async () => {
  const page = await office();
  await compare(page, collectiveSet.title);
  const same = LINES - KINDS.length + collectiveSet.groups.length - 1;
  await page.getByText(COMPARE.counts({ added: 1 + KINDS.length, removed: 0, changed: 1, same })).waitFor();
  await look(page, 'two sets side by side');
});

test('It goes out as a workbook, and what comes in from that is the same set.', async () => {
  const page = await office();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: EDITOR.download }).click(),
  ]);
  const kept = join(downloads, file.suggestedFilename());
  await file.saveAs(kept);
  await page.getByRole('button', { name: EDITOR.fromFile }).click();
  await page.getByLabel(EDITOR.file).setInputFiles(kept);
  await page.getByRole('button', { name: EDITOR.readFile }).click();
  await page.getByRole('heading', { name: EDITOR.filePreview(TITLE, LINES) }).waitFor();
  const before = page.url();
  await page.getByRole('button', { name: EDITOR.takeFile }).click();
  await page.waitForURL((url) => url.href !== before);
  await compare(page, TITLE);
  await page.getByText(COMPARE.same).waitFor();
});

test('The standing committee approves it, and from then on nobody changes it.', async () => {
  const set = new URL((await office()).url()).searchParams.get('bo') ?? '';
  const page = await everyone().at('thuongvu');
  await page.goto(`${ADDRESSES.criteria}?${new URLSearchParams({ bo: set }).toString()}`);
  const approve = async () => {
    await page.getByRole('button', { name: CRITERIA.approve }).click();
    const question = page.getByRole('dialog', { name: CRITERIA.approveTitle(TITLE) });
    await question.getByRole('button', { name: CRITERIA.approve }).click();
  };
  await withSecondFactor(page, approve, page.getByText(/^Phê duyệt ngày/).first());
  await opened().stack.settled();
  const writer = await office();
  await writer.goto(page.url());
  await heading(writer).waitFor();
  await writer.getByRole('button', { name: CRITERIA.clone }).waitFor();
  expect(await writer.getByRole('button', { name: CRITERIA.edit }).count()).toBe(0);
});

test('Nothing was wrong with what the screens showed.', () => {
  expect(found).toEqual([]);
});
