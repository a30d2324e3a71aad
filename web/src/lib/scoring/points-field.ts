import { hundredths, toPoints } from '@bang-vang/shared/domain/scoring/hundredths.ts';

/** What someone typed into a field of figures. An empty field is no figure at all, never zero. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

const FIGURE = /^[+-]?(\d{1,4}([.,]\d{0,4})?|[.,]\d{1,4})$/;

/**
 * Reads a figure as people here type it: decimal comma or point, spaces around it, a true minus or a hyphen.
 * Anything else comes back as it was typed, so that nothing is lost.
 */
export function readFigure(text: string): Typed {
  const plain = text.trim().replace('−', '-');
  if (plain === '') return { kind: 'empty' };
  if (!FIGURE.test(plain)) return { kind: 'unreadable', text: text.trim() };
  return { kind: 'figure', value: Number(plain.replace(',', '.')) };
}

/** `7,5`: a figure as a field shows it; no thousands mark, so that it reads back as itself. */
export const showFigure = (value: number): string => String(value).replace('.', ',');

/**
 * The text of a field after − or + was pressed: the next multiple of the step, within 0 and the maximum. From an empty or
 * unreadable field, + begins at one step and − at 0: a person has then entered it.
 */
export function stepped(
  text: string,
  direction: 1 | -1,
  { max, step }: { readonly max: number; readonly step: number },
): string {
  const typed = readFigure(text);
  const size = hundredths(step) ?? 100;
  const top = hundredths(max) ?? Math.floor(max * 100);
  const now = typed.kind === 'figure' ? Math.round(typed.value * 100) : 0;
  const next = direction === 1 ? (Math.floor(now / size) + 1) * size : (Math.ceil(now / size) - 1) * size;
  return showFigure(toPoints(Math.min(Math.max(next, 0), top)));
}
