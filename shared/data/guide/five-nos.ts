import { contents } from './contents.ts';
import { standingAlone } from './section.ts';

/** One of the five "không" of section II.1.2, the words a person pledges. */
export type FiveNo = { readonly number: number; readonly source: string; readonly text: string };

/** The five "không" of the campaign, each as a sentence part that stands alone. */
export const fiveNos: readonly FiveNo[] = contents
  .filter((section) => section.number === 'II.1.2')
  .flatMap((section) => section.paragraphs)
  .map(({ number, text }) => ({
    number,
    source: `II.1.2, gạch đầu dòng ${number}`,
    text: standingAlone(text),
  }));
