import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on the page as it is shown now, one line for each element. What stays in sight above and below the
 * lines of a sheet keeps its place among them meanwhile: whatever it covers, by how far the page is scrolled, would be called
 * too small.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Put in once for each document: it is large, and the page is looked at more than once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe: there } = globalThis as typeof globalThis & { axe: typeof axe };
    const inFlow = new CSSStyleSheet();
    inFlow.replaceSync(':is(.parts, .sheet-foot) { position: static !important }');
    document.adoptedStyleSheets.push(inFlow);
    const { violations } = await there.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== inFlow);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);
}

/** How many pixels of the page lie beyond the right edge: nothing, where lines wrap as they should. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Spaces the text as WCAG 1.4.12 lets readers do. A style element would be refused by the page's own policy; a sheet made
 * by the browser's object model is not.
 */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** A stop of the Tab key: what has the focus, and whether it can be seen that it has. */
export type Stop = { readonly name: string; readonly shown: boolean };

/** Presses Tab and tells where the focus went. */
export async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { name: '', shown: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { top, bottom, width, height } = at.getBoundingClientRect();
    const inSight = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
    const name = at.getAttribute('aria-label') ?? (at.textContent.trim() || at.tagName);
    return { name, shown: inSight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
  });
}
