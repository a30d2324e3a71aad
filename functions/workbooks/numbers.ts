import type { Value } from '@bang-vang/shared/domain/imports/cell.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';

/** Which day the workbook counts as its first: 1 is 1900-01-01, or 0 is 1904-01-01 (ECMA-376, 18.17.4.1). */
export type DateSystem = 1900 | 1904;

const DAY_MS = 86_400_000;
/** Excel believes in 29 February 1900, as day 60; the days before it are off by one. */
const LEAP_THAT_NEVER_WAS = 60;

/** A number that is shown as a date: the day it stands for, or the bare number where no such day exists. */
export function dayOfSerial(serial: number, system: DateSystem): Value {
  const whole = Math.floor(serial);
  const number: Value = { kind: 'number', number: serial };
  if (whole < (system === 1900 ? 1 : 0) || (system === 1900 && whole === LEAP_THAT_NEVER_WAS)) return number;
  const start =
    system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < LEAP_THAT_NEVER_WAS ? 31 : 30);
  const moment = start + whole * DAY_MS;
  if (moment >= Date.UTC(10_000, 0, 1)) return number;
  const day = new Date(moment).toISOString().slice(0, 10);
  return isDay(day) ? { kind: 'day', day } : number;
}

/** Formats with a number of their own that show a date (ECMA-376, 18.8.30), those of East Asian languages included. */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58);

/** Whether a number format shows a date: it writes a day or a year, outside of quotes, escapes and brackets. */
export function showsDate(format: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(format);
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replaceAll(/general/gi, '');
  return /[dy]/i.test(bare);
}
