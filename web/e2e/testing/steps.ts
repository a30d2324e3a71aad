import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFailed } from 'vitest';
import type { DemoStage } from '../../../infra/local/stages.ts';
import { axeFindings, overflow } from './findings.ts';
import { type Opened, openStack } from './open-stack.ts';
import { type People, people } from './people.ts';
import { photograph } from './photograph.ts';
import { DESK, PHONE } from './visitor.ts';

/** A journey whose steps stand on those before them, and what is wrong with the screens that only they show. */
export type Steps = {
  readonly opened: () => Opened;
  readonly everyone: () => People;
  /** Looks at the screen as it is, on a phone and on a desk, and leaves it the size that it had. */
  readonly look: (page: Page, screen: string) => Promise<void>;
  readonly found: readonly string[];
};

/** Opens the product at a stage for the steps of a file; when one has failed, those after it are skipped. */
export function steps(stage: DemoStage = 'registration'): Steps {
  const found: string[] = [];
  let opened: Opened;
  let everyone: People;
  let broken = false;
  beforeAll(async () => {
    opened = await openStack(stage);
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
  const look = async (page: Page, screen: string): Promise<void> => {
    const before = page.viewportSize() ?? DESK;
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      const beyond = await overflow(page);
      if (beyond > 0) found.push(`${screen}: ${String(beyond)} px beyond the edge of ${String(size.width)}`);
      found.push(...(await axeFindings(page)).map((finding) => `${screen}: ${finding}`));
    }
    await page.setViewportSize(before);
  };
  return { opened: () => opened, everyone: () => everyone, look, found };
}
