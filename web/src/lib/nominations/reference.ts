import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import { isDay } from '@bang-vang/shared/domain/kernel/day.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { REFERENCE } from '../../copy/nominations.vi.ts';

/** The number, day and signer of a decision as typed. */
export type ReferenceForm = { readonly number: string; readonly date: string; readonly signer: string };
export const BLANK_REFERENCE: ReferenceForm = { number: '', date: '', signer: '' };

/** As the contract asks for it (`fields.ts`); the test holds the two together. */
const NUMBER = /^\d{1,5}\/[A-ZĐƯ0-9-]{2,40}$/u;

/** The number as registers write it: no spaces, capital letters. "47 / qđ-lđlđ" becomes "47/QĐ-LĐLĐ". */
export const readNumber = (typed: string): string =>
  typed.normalize('NFC').replaceAll(/\s/g, '').toLocaleUpperCase('vi');

export const readReference = (form: ReferenceForm): ReferenceForm => ({
  number: readNumber(form.number),
  date: form.date,
  signer: form.signer.normalize('NFC').trim(),
});

/** What is wrong with a day: none, not a day, not come yet, or before another day. */
export const dayError = (typed: string, today: Day, empty: string): string | undefined =>
  typed === '' ? empty : !isDay(typed) ? REFERENCE.notADay : typed > today ? REFERENCE.ahead : undefined;

/** What is wrong with a reference, by the fields' names below `at`. `taken` are numbers already given. */
export function referenceErrors(
  form: ReferenceForm,
  given: {
    readonly at: string;
    readonly today: Day;
    readonly example: string;
    readonly taken?: readonly string[];
  },
): readonly FieldError[] {
  const { signer } = readReference(form);
  return [
    ...numberErrors(form, given),
    ...errorsOf(given.at, {
      signer: signer === '' ? REFERENCE.noSigner : signer.length > 100 ? REFERENCE.longSigner : undefined,
    }),
  ];
}

/** What is wrong with number and day alone. */
export function numberErrors(
  form: Pick<ReferenceForm, 'number' | 'date'>,
  given: Parameters<typeof referenceErrors>[1],
): readonly FieldError[] {
  const number = readNumber(form.number);
  const wrongNumber =
    number === ''
      ? REFERENCE.noNumber
      : !NUMBER.test(number)
        ? REFERENCE.oddNumber(given.example)
        : given.taken?.includes(number)
          ? REFERENCE.taken(number)
          : undefined;
  return errorsOf(given.at, {
    number: wrongNumber,
    date: dayError(form.date, given.today, REFERENCE.noDate),
  });
}

/** Field errors of those that have a message, named below `at` where there is one. */
export const errorsOf = (
  at: string,
  messages: Readonly<Record<string, string | undefined>>,
): readonly FieldError[] =>
  Object.entries(messages).flatMap(([field, message]) =>
    message === undefined ? [] : [{ field: at ? `${at}.${field}` : field, message }],
  );
