import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { IMPORTS } from '../src/copy/imports.vi.ts';
import { ADDRESSES } from '../src/lib/addresses.ts';
import { axeFindings, overflow } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { type People, people } from './testing/people.ts';
import { photograph } from './testing/photograph.ts';
import { DESK, PHONE } from './testing/visitor.ts';

let opened: Opened;
let everyone: People;

beforeAll(async () => {
  opened = await openStack('registration');
  everyone = people(opened.browser, opened.stack.origin);
}, 600_000);
afterAll(() => opened.close());

/** A list as an office keeps it: a title above, its own words for the columns, one row that is wrong. */
const LIST = [
  'DANH SÁCH GIÁO VIÊN',
  'STT,Họ tên,Diện,Chức danh,Ngày vào làm',
  '1,Vi Thị Thắm,VC,Giáo viên,05/02/2020',
  '2,Vàng A Pao,Viên chức,Giáo viên,31/02/2020',
].join('\r\n');

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** Sends the list and has it looked through. */
async function lookedThrough(page: Page): Promise<void> {
  await page.goto(ADDRESSES.imports);
  const file = { name: 'Giáo viên.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
  await page.getByLabel(IMPORTS.file).setInputFiles(file);
  await press(page, IMPORTS.upload);
  await heading(page, IMPORTS.columnsTitle);
  await press(page, IMPORTS.check);
  await heading(page, IMPORTS.checkedTitle);
}

/** What is wrong with the screen on a phone and on a desk. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    const beyond = await overflow(page);
    if (beyond > 0) wrong.push(`${String(beyond)} px beyond the edge of ${String(size.width)}`);
    wrong.push(...(await axeFindings(page)));
  }
  return wrong;
}

test('An officer takes a list from a file, sees each fault by row and column, confirms once, and the same file changes nothing.', async () => {
  onTestFailed(() => photograph('imports', everyone));
  const page = await everyone.at('coso');
  await lookedThrough(page);
  await page.getByRole('cell', { name: /không có trong lịch/ }).waitFor();
  const onCheck = await wrongWith(page);
  const confirm = IMPORTS.confirm('1 người');
  await press(page, confirm);
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click();
  await heading(page, IMPORTS.doneTitle('1 người'));
  const onDone = await wrongWith(page);
  await lookedThrough(page);
  await page.getByText(IMPORTS.nothingFresh).waitFor();
  expect([onCheck, onDone, everyone.get('coso')?.mishaps]).toEqual([[], [], []]);
}, 300_000);
