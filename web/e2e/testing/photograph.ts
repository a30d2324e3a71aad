import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Visitor } from './visitor.ts';

const folder = join(import.meta.dirname, '../../../.cache/journey');

/** After a failure: what everyone saw, in `.cache/journey`, and what went wrong in their browsers. */
export async function photograph(test: string, people: ReadonlyMap<string, Visitor>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { page, mishaps }] of people) {
    const path = join(folder, `${test.slice(0, 30)} ${name}.png`.replaceAll(/[^\p{L}\p{N}.]+/gu, '-'));
    await page.screenshot({ path, fullPage: true });
    if (mishaps.length > 0) console.error(name, page.url(), mishaps);
  }
}
