import { day as dayOf, isDay } from '../kernel/day.ts';
import type { Day } from '../kernel/day.ts';
import { fold, foldedWords } from '../kernel/fold.ts';
import { ID_PATTERN } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Value } from './cell.ts';
import type { Fault } from './fault.ts';
import { isFromOldFont } from './old-font.ts';

/** How the value of a cell is read; undefined is a cell that says nothing after all. */
export type Reads<T> = (value: Value) => Result<T | undefined, Fault>;

// Direction marks can make a text read as another; what has no width and no meaning is dropped in silence.
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const CONTROL = /[\p{Cc}\p{Co}\p{Cn}]/u;
/** A text on one line: NFC, its spaces collapsed. Refused: control signs, and letters of fonts from before Unicode. */
export const text =
  (most: number): Reads<string> =>
  (value) => {
    const written = writtenIn(value);
    if (!written.ok) return written;
    const line = written.value.replaceAll(/\s+/g, ' ').replaceAll(INVISIBLE, '').normalize('NFC').trim();
    if (line === '') return ok(undefined);
    if (CONTROL.test(line) || DIRECTION.test(line)) return refuse({ code: 'control-characters' });
    if (isFromOldFont(line)) return refuse({ code: 'legacy-font' });
    return [...line].length > most ? refuse({ code: 'too-long', letters: [...line].length, most }) : ok(line);
  };

function writtenIn(value: Value): Result<string, Fault> {
  switch (value.kind) {
    case 'text':
      return ok(value.text);
    case 'number':
      return Number.isSafeInteger(value.number) ? ok(String(value.number)) : refuse({ code: 'not-a-text' });
    case 'error':
      return refuse({ code: 'formula-error', error: value.error });
    case 'uncomputed':
      return refuse({ code: 'uncomputed' });
    case 'day':
    case 'flag':
      return refuse({ code: 'not-a-text' });
  }
}

/** The same, and a letter has to be in it: a name. */
export const name =
  (most: number): Reads<string> =>
  (value) => {
    const read = text(most)(value);
    return read.ok && read.value !== undefined && !/\p{L}/u.test(read.value)
      ? refuse({ code: 'no-letters' })
      : read;
  };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const DAY_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const IN_PART = /^(\d{1,2}[-/.])?\d{4}$|^\d{1,2}[-/.]\d{1,2}([-/.]\d{1,2})?$/;

/**
 * A day: a date of the workbook, or a text that names day, month and year in the order of Vietnam, or year first. A bare
 * number, a year of two digits, a month without a day can mean several days and are refused.
 */
export const aDay =
  (from: Day, until: Day): Reads<Day> =>
  (value) => {
    if (value.kind === 'day') return within(value.day, from, until);
    if (value.kind === 'number')
      return refuse(isYear(value.number) ? { code: 'day-in-part' } : { code: 'day-as-number' });
    const read = text(60)(value);
    if (!read.ok || read.value === undefined)
      return read.ok
        ? ok(undefined)
        : read.refusal.code === 'not-a-text'
          ? refuse({ code: 'not-a-day' })
          : read;
    const parts = partsOf(read.value);
    if (!parts) return refuse({ code: IN_PART.test(read.value) ? 'day-in-part' : 'not-a-day' });
    const written = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`;
    return isDay(written) ? within(written, from, until) : refuse({ code: 'day-impossible' });
  };

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2100;

const within = (day: Day, from: Day, until: Day): Result<Day, Fault> =>
  day < from || day > until ? refuse({ code: 'day-out-of-span', from, until }) : ok(day);

function partsOf(written: string): { day: string; month: string; year: string } | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(written) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return { day, month, year };
  const [, first, second, third] = DAY_FIRST.exec(written) ?? IN_WORDS.exec(fold(written)) ?? [];
  return first === undefined || second === undefined || third === undefined
    ? undefined
    : { day: first, month: second, year: third };
}

/** Before the union was founded nobody belonged to one of its units (28 July 1929). */
export const UNION_FOUNDED = dayOf('1929-07-28');
/** What stands for "no day ahead of this one can be meant". */
export const FAR_AHEAD = dayOf('2099-12-31');

/** One of a list of the data, by its name or its identifier, with or without marks, or by the initials of its name. */
export const choice =
  <Id extends string>(choices: readonly { readonly id: Id; readonly name: string }[]): Reads<Id> =>
  (value) => {
    const read = text(200)(value);
    if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
    const said = foldedWords(read.value).join(' ');
    const called = ({ id, name: full }: { readonly id: Id; readonly name: string }): readonly string[] => {
      const words = foldedWords(full);
      return [words.join(' '), foldedWords(id).join(' '), words.map((word) => word.charAt(0)).join('')];
    };
    const fitting = choices.filter((one) => called(one).includes(said));
    const found =
      fitting.find((one) => called(one)[0] === said) ?? (fitting.length === 1 ? fitting[0] : undefined);
    return found ? ok(found.id) : refuse({ code: 'not-a-choice', choices: choices.map((one) => one.name) });
  };

/** Citizen identity number (12 digits) or the older identity card (9); blanks and dots of people are forgiven. */
export const identityNumber: Reads<string> = (value) => {
  const read = text(40)(value);
  if (!read.ok || read.value === undefined) return read;
  const digits = read.value.replaceAll(/[\s.]/g, '');
  if (/^(\d{9}|\d{12})$/.test(digits)) return ok(digits);
  return refuse({ code: /^(\d{8}|\d{11})$/.test(digits) ? 'zero-lost' : 'identity-number' });
};

/** An identifier as keys allow it, in capitals as it was given out. */
export const code: Reads<string> = (value) => {
  const read = text(200)(value);
  if (!read.ok || read.value === undefined) return read;
  return ID_PATTERN.test(read.value) ? ok(read.value) : refuse({ code: 'not-a-code' });
};

/** A year of the span, `until` included. */
export const year =
  (from: number, until: number): Reads<number> =>
  (value) => {
    const read = text(20)(value);
    if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
    const number = /^\d{4}$/.test(read.value) ? Number(read.value) : 0;
    return number < from || number > until ? refuse({ code: 'not-a-year', from, until }) : ok(number);
  };

/** A number, as a number or as people type it: `7,5` or `7.5`. */
export const aNumber: Reads<number> = (value) => {
  if (value.kind === 'number') return ok(value.number);
  const read = text(40)(value);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  return /^-?\d{1,6}([.,]\d{1,6})?$/.test(read.value)
    ? ok(Number(read.value.replace(',', '.')))
    : refuse({ code: 'not-a-number' });
};

/** Yes or no, in words. */
export const yesOrNo: Reads<boolean> = (value) => {
  const read = text(40)(value);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  const said = fold(read.value);
  return said === 'co' || said === 'khong' ? ok(said === 'co') : refuse({ code: 'not-yes-or-no' });
};
