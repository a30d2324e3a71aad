import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { formatInstant, instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { nowInSeconds } from '../clock.ts';

/** The moment by this browser's clock, for telling when something was saved; the server decides by its own. */
export const now = (): Instant => instant(new Date(nowInSeconds() * 1000).toISOString());

/** `9 giờ 42`. */
export const clockTime = (moment: Instant): string => formatInstant(moment).split(',')[0] ?? '';

/** A number that a person can quote for what was sent: whose sheet, and the second it was sent. */
export const receiptNumber = (whose: string, sentAt: Instant): string =>
  `${whose}-${sentAt.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
