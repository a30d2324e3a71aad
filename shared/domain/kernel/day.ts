import type { Brand } from './brand.ts';

/** A calendar day in Asia/Ho_Chi_Minh, written `YYYY-MM-DD`; days compare as strings. */
export type Day = Brand<string, 'Day'>;

/** A moment in UTC, written as ISO 8601 with milliseconds; moments compare as strings. */
export type Instant = Brand<string, 'Instant'>;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const HOURS_EAST_OF_UTC = 7; // Vietnam keeps no daylight saving time.

/** Whether the text is a day that exists in the calendar (2026-02-30 is not). */
export function isDay(text: string): text is Day {
  if (!PATTERN.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Reads a day. Throws on anything else: for input of people, ask `isDay` first. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/** Whether the text is a moment as `Instant` writes it. */
export function isInstant(text: string): text is Instant {
  const parsed = new Date(text);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === text;
}

/** Reads a moment. Throws on anything else. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`not a moment: ${text}`);
  return text;
}

/** The day it is in Vietnam at a moment. */
export function dayOf(moment: Instant): Day {
  return day(new Date(Date.parse(moment) + HOURS_EAST_OF_UTC * 3_600_000).toISOString().slice(0, 10));
}

/** The moment at which a day begins in Vietnam. */
export const startOf = (date: Day): Instant =>
  instant(new Date(Date.parse(date) - HOURS_EAST_OF_UTC * 3_600_000).toISOString());

/** The year of a day, as a number. */
export const yearOf = (date: Day): number => Number(date.slice(0, 4));

/** `05/02/2026`, as lists and tables show a day. */
export function formatDay(date: Day): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/**
 * `05 tháng 02 năm 2026`, as official documents write a day: days under 10 and months 1 and 2 carry a leading zero,
 * months 3 to 9 do not (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
 */
export function documentDay(date: Day): string {
  const [year, month = '', dayOfMonth] = date.split('-');
  return `${dayOfMonth} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** The day so many days later. */
export const daysAfter = (date: Day, days: number): Day =>
  day(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));

/** How many days lie from the first day to the second; negative when the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

/** `9 giờ 42, 03/11/2026`: a moment as working screens show it. */
export function formatInstant(moment: Instant): string {
  const local = new Date(Date.parse(moment) + HOURS_EAST_OF_UTC * 3_600_000);
  const minutes = String(local.getUTCMinutes()).padStart(2, '0');
  return `${local.getUTCHours()} giờ ${minutes}, ${formatDay(dayOf(moment))}`;
}
