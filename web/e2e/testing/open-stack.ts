import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../infra/local/browser.ts';
import { dataFolder } from '../../../infra/local/data-folder.ts';
import { keptKeys } from '../../../infra/local/sign-in/keys.ts';
import { mintAccessToken } from '../../../infra/local/sign-in/mint.ts';
import { type Stack, startStack } from '../../../infra/local/stack.ts';
import type { DemoStage } from '../../../infra/local/stages.ts';

export type Opened = {
  readonly stack: Stack;
  readonly browser: Browser;
  /** An access token for a demo account, for what a journey finds done already. */
  token(username: string): Promise<string>;
  close(): Promise<void>;
};

/**
 * The whole product with a demo province of its own, and a browser in front of it. One per process, as the stack says.
 * Everything it wrote is gone when it closes.
 */
export async function openStack(stage: DemoStage): Promise<Opened> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bang-vang-journey-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const stack = await startStack({ dataDir, stage, fresh: true });
    const browser = await launchBrowser();
    const close = async () => {
      await browser.close();
      await stack.stop();
      remove();
    };
    await stack.settled();
    const token = async (username: string) =>
      mintAccessToken(stack.origin, await keptKeys(dataFolder(dataDir).keys), username);
    return { stack, browser, token, close };
  } catch (cause) {
    remove();
    throw cause;
  }
}
