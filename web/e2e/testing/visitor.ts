import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const PHONE = { width: 360, height: 780 };
export const DESK = { width: 1280, height: 900 };

/** A browser of one person, with everything that went wrong in it. */
export type Visitor = {
  readonly page: Page;
  /** Sentences of the console, of refused content and of uncaught errors: empty when all is well. */
  readonly mishaps: string[];
  close(): Promise<void>;
};

/** Long enough for a machine that does several things at once; nothing waits this long when all is well. */
const PATIENCE_MS = 60_000;

/** Opens a browser of its own for one person: no cookies, no storage, Vietnamese, at the given size. */
export async function visitor(
  browser: Browser,
  origin: string,
  settings: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: DESK,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...settings,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const mishaps: string[] = [];
  page.on('pageerror', (error) => mishaps.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // The browser also writes a refused policy here, and an answer of 400 or more that nobody expected.
    if (['error', 'warning'].includes(message.type())) mishaps.push(`${page.url()}: ${message.text()}`);
  });
  return { page, mishaps, close: () => context.close() };
}
