import { day, instant } from '../kernel/day.ts';
import { id } from '../kernel/ids.ts';
import type { AccountId, Step } from '../kernel/ids.ts';

export const TODAY = day('2026-11-20');
export const AT = instant('2026-11-20T03:00:00.000Z');
export const ME: AccountId = id('account-1');

/** Somebody acts on the twentieth of November. */
export const aStep = (over: Partial<Step> = {}): Step => ({ by: ME, at: AT, ...over });
