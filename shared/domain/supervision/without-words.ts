import type { Day } from '../kernel/day.ts';
import type { Commendation } from '../nominations/commendation.ts';
import type { Nomination } from '../nominations/nomination.ts';
import type { PersonRecord } from '../people/person.ts';
import type { Review } from '../scoring/collective-sheet.ts';
import type { Mark, Marks } from '../scoring/criteria.ts';
import { dueOn } from '../evidence/evidence-file.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import type {
  AnsweredIndividualSheet,
  IndividualSheet,
  QuestionedIndividualSheet,
  SubmittedIndividualSheet,
} from '../scoring/individual-sheet.ts';
import type { PersonsPast } from '../scoring/persons-past.ts';
import { ERASED_NAME } from './erasure.ts';

// What is left of records once the words about their person are erased: identifiers, figures and days, which counts and
// reports stand on.

/** A person of whom nothing is known any more but when they belonged where. */
export const personWithoutWords = (person: PersonRecord): PersonRecord => ({
  ...person,
  facts: person.facts.map((fact) => ({ ...fact, name: ERASED_NAME, position: undefined })),
  number: undefined,
});

/** A commendation without its citation. */
export const commendationWithoutWords = (commendation: Commendation): Commendation => ({
  ...commendation,
  citation: '',
});

/** A nomination without citation, opinions and reason. */
export function nominationWithoutWords(nomination: Nomination): Nomination {
  const endorsements = nomination.endorsements.map((each) => ({ ...each, opinion: '' }));
  const bare = { citation: '', endorsements };
  return nomination.state === 'declined'
    ? { ...nomination, ...bare, reason: '' }
    : { ...nomination, ...bare };
}

/** A sheet with its points alone: without words, and without the pictures of a paper. */
export function sheetWithoutWords(sheet: SubmittedIndividualSheet): SubmittedIndividualSheet;
export function sheetWithoutWords(sheet: IndividualSheet): IndividualSheet;
export function sheetWithoutWords(sheet: IndividualSheet): IndividualSheet {
  const bare = {
    marks: marksWithoutWords(sheet.marks),
    deductions: sheet.deductions.map((each) => ({ ...each, evidence: '' })),
    evidence: {},
    ...(sheet.entered?.way === 'paper' && { entered: { ...sheet.entered, scans: [] } }),
  };
  switch (sheet.state) {
    case 'draft':
    case 'submitted':
      return { ...sheet, ...bare };
    case 'assessed':
      return { ...sheet, ...bare, assessment: reviewWithoutWords(sheet.assessment) };
    case 'questioned':
      return { ...sheet, ...bare, ...questionWithoutWords(sheet) };
    case 'answered':
      return {
        ...sheet,
        ...bare,
        ...questionWithoutWords(sheet),
        before: reviewWithoutWords(sheet.before),
        answer: '',
      };
  }
}

/** What was kept of a person's sheet, without words. */
export function pastWithoutWords(past: PersonsPast): PersonsPast {
  if (past.kind === 'submission') return { ...past, sheet: sheetWithoutWords(past.sheet) };
  const { said } = past;
  switch (said.step) {
    case 'assessment':
      return { ...past, said: { ...said, review: reviewWithoutWords(said.review) } };
    case 'question':
      return { ...past, said: { ...said, question: { ...said.question, grounds: '' } } };
    case 'answer':
      return { ...past, said: { ...said, text: '', review: reviewWithoutWords(said.review) } };
  }
}

/** A file of a person's sheet without its name, to be removed on the day: no sheet refers to it once its words are erased. */
export const fileWithoutWords = (file: EvidenceFile, today: Day): EvidenceFile => ({
  ...dueOn(file, today),
  name: '',
});

const questionWithoutWords = ({
  assessment,
  question,
}: QuestionedIndividualSheet | AnsweredIndividualSheet) => ({
  assessment: reviewWithoutWords(assessment),
  question: { ...question, grounds: '' },
});

const reviewWithoutWords = (review: Review): Review => ({
  ...review,
  marks: marksWithoutWords(review.marks),
  reasons: {},
});

const marksWithoutWords = (marks: Marks): Marks =>
  Object.fromEntries(
    Object.entries(marks).map(([item, mark]: [string, Mark]) => [item, markWithoutWords(mark)]),
  );

const markWithoutWords = (mark: Mark): Mark => (mark.kind === 'bonus' ? { ...mark, description: '' } : mark);
