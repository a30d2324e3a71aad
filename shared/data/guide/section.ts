/**
 * How a paragraph stands on the page: `runIn` follows its heading on the same line, `dash` is a line of a list,
 * `plain` is a paragraph of its own.
 */
export type Paragraph = {
  readonly number: number;
  readonly kind: 'runIn' | 'dash' | 'plain';
  readonly text: string;
};

/** A section of the guide: `number` is its whole path (`III.1.1.1`), `mark` what the page prints before the heading. */
export type Section = {
  readonly number: string;
  readonly mark: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
};

type Written = Omit<Paragraph, 'number'>;

export const runIn = (text: string): Written => ({ kind: 'runIn', text });
export const dash = (text: string): Written => ({ kind: 'dash', text });
export const plain = (text: string): Written => ({ kind: 'plain', text });

const NUMBERED = /^[IV]+(?:\.\d+)*$/;

/** One section with its paragraphs numbered from 1. Parts without a number (title, closing) print no mark. */
export function section(number: string, heading: string, written: readonly Written[] = []): Section {
  const paragraphs = written.map((paragraph, index) => ({ number: index + 1, ...paragraph }));
  return { number, mark: markOf(number), heading, paragraphs };
}

/** `III` prints `III.`, `III.1.1.1` prints `1.1.1.`: the page leaves the Roman part out below the first level. */
function markOf(number: string): string {
  if (!NUMBERED.test(number)) return '';
  const below = number.split('.').slice(1);
  return below.length === 0 ? `${number}.` : `${below.join('.')}.`;
}

/** A heading or a list line as it reads when it stands alone: without the mark that ends it in the list. */
export const standingAlone = (text: string): string => text.replace(/[;:.]$/, '');
