import { CITATION } from '../../copy/nominations.vi.ts';

export const CITATION_MAX = 500;

/** The text as it will be stored. */
export const readCitation = (typed: string): string => typed.normalize('NFC').trim();

/** What is wrong with a citation. */
export function citationError(typed: string): string | undefined {
  const { length } = readCitation(typed);
  if (length === 0) return CITATION.none;
  return length > CITATION_MAX ? CITATION.over(length - CITATION_MAX) : undefined;
}
