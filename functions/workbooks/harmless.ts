/**
 * What a spreadsheet could take for a formula or a command: a text that begins with = + - @, a tab or a carriage return, or a
 * full-width form of one, also after spaces and signs that cannot be seen (OWASP, CSV Injection).
 */
const LIVE = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|[\t\r\n])/u;
const APOSTROPHE = "'";

/** Whether a spreadsheet could take the text for more than text. */
export const mayBeFormula = (text: string): boolean => LIVE.test(text);

/** The text as it stands in a CSV file, which cannot say that a cell is text: behind an apostrophe where it needs one. */
export const harmless = (text: string): string => (needsMark(text) ? APOSTROPHE + text : text);

/** The text that `harmless` was given. */
export const unmarked = (text: string): string =>
  text.startsWith(APOSTROPHE) && needsMark(text.slice(1)) ? text.slice(1) : text;

/** A text that looks like a marked one is marked too, so that reading takes off what writing put on. */
const needsMark = (text: string): boolean =>
  mayBeFormula(text) || (text.startsWith(APOSTROPHE) && needsMark(text.slice(1)));
