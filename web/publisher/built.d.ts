import type { HonourRoll } from '@bang-vang/shared/domain/honours/roll.ts';

/** Renders one page of the public site from the roll; see `entry.ts`, from which this is built. */
export declare function renderPage(
  path: string,
  locals: { readonly roll: HonourRoll; readonly origin: string },
): Promise<{ readonly status: number; readonly html: string }>;
