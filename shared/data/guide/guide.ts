import { closing } from './closing.ts';
import { collectiveStandards } from './collective.ts';
import { commendation } from './commendation.ts';
import { contents } from './contents.ts';
import { duties } from './duties.ts';
import { individualStandards } from './individual.ts';
import { measures } from './measures.ts';
import { opening } from './opening.ts';
import type { Section } from './section.ts';
import { subjects } from './subjects.ts';

/** The whole guide, in the order of the page, with its typing slips mended (`slips.ts` lists each). */
export const guide: readonly Section[] = [
  ...opening,
  ...subjects,
  ...contents,
  ...collectiveStandards,
  ...individualStandards,
  ...commendation,
  ...measures,
  ...duties,
  ...closing,
];

/** The section with this number. Throws on a number that the guide does not have: callers name sections in code. */
export function guideSection(number: string): Section {
  const found = guide.find((section) => section.number === number);
  if (!found) throw new Error(`the guide has no section ${number}`);
  return found;
}
