import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, overflow, spaceText, tab } from './testing/findings.ts';
import { type Opened, openStack } from './testing/open-stack.ts';
import { publicPages } from './testing/public-pages.ts';
import { brokenLinks, crawl, isPublic } from './testing/crawl.ts';
import { type People, people } from './testing/people.ts';
import { DESK, PHONE, type Visitor } from './testing/visitor.ts';
import { openPage, workingPages } from './testing/working-pages.ts';

let opened: Opened;
let everyone: People;

beforeAll(async () => {
  opened = await openStack('published');
  everyone = people(opened.browser, opened.stack.origin);
}, 600_000);
afterAll(() => opened.close());

const GUEST = 'guest';
/** Who opens a page: a demo account, or a guest where it needs none. */
async function visitorFor(username = GUEST): Promise<Visitor> {
  await (username === GUEST ? everyone.guest(GUEST) : everyone.at(username));
  return everyone.get(username)!;
}

/** Looks at the page that is open, on a desk and on a phone, by day and by night. Says all that is wrong. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  const look = async (where: string, width: number) => {
    const beyond = await overflow(page);
    if (beyond > 0) wrong.push(`${where}: ${String(beyond)} px beyond the edge of ${String(width)}`);
    for (const finding of await axeFindings(page)) wrong.push(`${where}: ${finding}`);
  };
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESK);
  await look('desk', DESK.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await look('phone', PHONE.width);
  await page.setViewportSize({ width: 320, height: 640 });
  await spaceText(page);
  const beyond = await overflow(page);
  if (beyond > 0) wrong.push(`320 px with spaced text: ${String(beyond)} px beyond the edge`);
  return wrong;
}

test('Every kind of public page is sound for every reader, on every screen, and has no script.', async () => {
  const { page, mishaps } = await visitorFor();
  const wrong: string[] = [];
  for (const { name, path, status = 200 } of await publicPages(opened.stack.origin)) {
    const answer = await page.goto(path);
    if (answer?.status() !== status) wrong.push(`${name}: ${path} answers ${String(answer?.status())}`);
    if ((await page.locator('script').count()) > 0) wrong.push(`${name}: has a script`);
    for (const one of await wrongWith(page)) wrong.push(`${name}, ${one}`);
  }
  expect(wrong).toEqual([]);
  // The browser tells of the missing page that was asked for on purpose.
  expect(mishaps.filter((one) => !one.includes('/khong-co-trang-nay'))).toEqual([]);
}, 600_000);

test.each(workingPages)('$name is sound for every reader, on every screen.', async (wanted) => {
  const { page, mishaps } = await visitorFor(wanted.as);
  const before = mishaps.length;
  await page.setViewportSize(DESK);
  await openPage(page, wanted);
  expect(await wrongWith(page)).toEqual([]);
  expect(mishaps.slice(before)).toEqual([]);
});

test('Every link of the public site leads somewhere, and no page has a script.', async () => {
  const pages = await crawl(opened.stack.origin, '/');
  expect(pages.size).toBeGreaterThan(1000);
  const scripted = [...pages.values()].filter(({ path, html }) => isPublic(path) && html.includes('<script'));
  expect(scripted.map(({ path }) => path)).toEqual([]);
  expect(brokenLinks(opened.stack.origin, pages)).toEqual([]);
}, 300_000);

test('No year weighs more than 14 kB with its styles, compressed, though each lists more than forty names.', async () => {
  for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
    const html = await (await fetch(`${opened.stack.origin}/vinh-danh/${String(year)}`)).text();
    const rows = html.match(new RegExp(`href="/vinh-danh/${String(year)}/[0-9A-Z]{8}"`, 'g'))?.length;
    expect([year, rows]).toEqual([year, expect.toSatisfy((count: number) => count > 40)]);
    expect([year, gzipSync(html).length]).toEqual([
      year,
      expect.toSatisfy((bytes: number) => bytes <= 14_000),
    ]);
  }
});

test('The keyboard goes past the bar to the content, and always shows where it is.', async () => {
  const places = [
    { as: undefined, path: '/' },
    { as: undefined, path: '/vinh-danh/2025' },
    { as: 'coso', path: '/lam-viec' },
    { as: 'coso', path: '/lam-viec/khen-thuong' },
  ];
  for (const { as, path } of places) {
    const { page } = await visitorFor(as);
    await page.setViewportSize(DESK);
    await openPage(page, { name: path, as, path });
    expect([path, await tab(page)]).toEqual([path, { name: 'Đến nội dung chính', shown: true }]);
    for (let stop = 0; stop < 12; stop += 1)
      expect([path, stop, (await tab(page)).shown]).toEqual([path, stop, true]);

    await openPage(page, { name: path, as, path });
    await tab(page);
    await page.keyboard.press('Enter');
    const inMain = await tab(page).then(() =>
      page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false),
    );
    expect([path, inMain]).toEqual([path, true]);
  }
});
