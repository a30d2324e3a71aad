import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { RECORDS } from '../src/copy/person-records.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { steps } from './testing/steps.ts';

const LIST = `${ADDRESSES.people}?phan=danh-sach`;
const PAIRS = `${ADDRESSES.people}?phan=trung-lap`;

const { everyone, look, found } = steps();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const type = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: false }).fill(text);

async function add(page: Page, name: string, from: string, number = ''): Promise<void> {
  await page.goto(LIST);
  await press(page, RECORDS.add);
  await type(page, RECORDS.name, name);
  await type(page, RECORDS.position, 'Giáo viên');
  await page.getByLabel(RECORDS.kind).selectOption('public-employee');
  await type(page, RECORDS.from, from);
  if (number) await type(page, RECORDS.number, number);
}

async function search(page: Page, words: string): Promise<void> {
  await type(page, RECORDS.search, words);
  await press(page, RECORDS.find);
}

test('1. The unit’s officer adds a person, who is found without marks.', async () => {
  const page = await everyone().at('coso');
  await add(page, 'Đoàn Thị Thử Nghiệm', '2026-02-01', '001 299 000 777');
  await look(page, 'adding a person');
  await press(page, RECORDS.add);
  await page.getByRole('heading', { name: RECORDS.added('Đoàn Thị Thử Nghiệm') }).waitFor();
  await search(page, 'thu nghiem');
  await page.getByText('Đoàn Thị Thử Nghiệm', { exact: true }).waitFor();
  await look(page, 'the list');
});

test('2. A mistyped name is corrected, and what was written first can still be seen.', async () => {
  const page = await everyone().at('coso');
  await page.getByRole('link', { name: RECORDS.openOf('Đoàn Thị Thử Nghiệm') }).click();
  await press(page, RECORDS.correct);
  await type(page, RECORDS.name, 'Đoàn Thị Thử Nghiêm');
  await look(page, 'a correction');
  await press(page, RECORDS.save);
  await page.getByRole('heading', { name: 'Đoàn Thị Thử Nghiêm' }).waitFor();
  await page.getByLabel(RECORDS.showSuperseded).check();
  await page.getByText('Đoàn Thị Thử Nghiệm', { exact: true }).waitFor();
  await look(page, 'a person’s record');
});

test('3. The same person entered again is shown beside the first, and the two are merged after a look at the outcome.', async () => {
  const page = await everyone().at('coso');
  await add(page, 'Đoàn Thị Thử Nghiêm', '2025-09-01');
  await press(page, RECORDS.add);
  await page.getByRole('heading', { name: RECORDS.added('Đoàn Thị Thử Nghiêm') }).waitFor();
  await page.goto(PAIRS);
  const compare = RECORDS.compareOf('Đoàn Thị Thử Nghiêm', 'Đoàn Thị Thử Nghiêm');
  await press(page, compare);
  await page.getByRole('heading', { name: RECORDS.compareTitle }).waitFor();
  await page.getByText(RECORDS.letter('B', 'Đoàn Thị Thử Nghiêm')).waitFor();
  await look(page, 'two records side by side');
  await press(page, RECORDS.keepThis('A'));
  await page.getByRole('dialog').getByRole('table').waitFor();
  await look(page, 'the outcome of a merge');
  await press(page, RECORDS.merge);
  await page.getByText(RECORDS.noPairs).waitFor();
  await page.goto(LIST);
  await search(page, 'nghiem');
  await page.getByRole('link', { name: RECORDS.openOf('Đoàn Thị Thử Nghiêm') }).waitFor();
  expect(await page.getByRole('link', { name: RECORDS.openOf('Đoàn Thị Thử Nghiêm') }).count()).toBe(1);
});

test('4. The union above transfers the person; the old unit’s list of before still has them, and the new unit’s of today.', async () => {
  const above = await everyone().at('captren');
  await above.goto(`${LIST}&don-vi=CS001`);
  await search(above, 'nghiem');
  await above.getByRole('link', { name: RECORDS.openOf('Đoàn Thị Thử Nghiêm') }).click();
  await press(above, RECORDS.transfer);
  await above.getByLabel(RECORDS.transferTo).selectOption('CS002');
  await type(above, RECORDS.from, '2026-11-02');
  await look(above, 'a transfer');
  await press(above, RECORDS.save);
  await above.getByRole('heading', { name: RECORDS.done }).waitFor();

  const before = await everyone().at('coso');
  await before.goto(LIST);
  await search(before, 'nghiem');
  await before.getByText(RECORDS.nobody).waitFor();
  await type(before, RECORDS.on, '2026-11-01');
  await before.getByText('Đoàn Thị Thử Nghiêm', { exact: true }).waitFor();
  const after = await everyone().at('coso2');
  await after.goto(LIST);
  await search(after, 'doan thi thu');
  await after.getByText('Đoàn Thị Thử Nghiêm', { exact: true }).waitFor();
});

test('Every screen of these steps is sound for every reader, and nothing went wrong in any browser.', () => {
  const mishaps = [...everyone().values()].flatMap((visitor) => visitor.mishaps);
  expect([found, mishaps]).toEqual([[], []]);
});
