import type * as z from 'zod';
import type { collectiveSheetView, individualSheetView } from '@bang-vang/shared/contract/views.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CollectiveSheet, Opinion, Review } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type {
  AnsweredIndividualSheet,
  IndividualSheet,
  QuestionedIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-sheet.ts';

const sent = (sheet: { readonly total: number; readonly submittedAt: string }) => ({
  total: sheet.total,
  submittedAt: instant(sheet.submittedAt),
});
const reviewOf = ({ marks, reasons, total, at }: Review) => ({ marks, reasons, total, at: instant(at) });
const opinionOf = ({ agrees, text, at }: Opinion) => ({ agrees, text, at: instant(at) });

/** A collective sheet as screens see it, with the fields of its state and no others. */
export function viewOfSheet(
  sheet: CollectiveSheet,
  version: number,
  criteria: CriteriaSetId,
): z.output<typeof collectiveSheetView> {
  const base = { version, marks: sheet.marks, deductions: sheet.deductions, criteria };
  switch (sheet.state) {
    case 'draft':
      return { state: sheet.state, ...base };
    case 'submitted':
      return { state: sheet.state, ...base, ...sent(sheet) };
    case 'opined':
      return { state: sheet.state, ...base, ...sent(sheet), opinion: opinionOf(sheet.opinion) };
    case 'reviewed':
      return {
        state: sheet.state,
        ...base,
        ...sent(sheet),
        opinion: opinionOf(sheet.opinion),
        review: reviewOf(sheet.review),
      };
  }
}

/** An individual sheet as screens see it. */
export function viewOfIndividualSheet(
  sheet: IndividualSheet,
  version: number,
): z.output<typeof individualSheetView> {
  const base = { version, marks: sheet.marks, deductions: sheet.deductions, criteria: sheet.set };
  switch (sheet.state) {
    case 'draft':
      return { state: sheet.state, ...base };
    case 'submitted':
      return { state: sheet.state, ...base, ...sent(sheet) };
    case 'assessed':
      return { state: sheet.state, ...base, ...sent(sheet), assessment: reviewOf(sheet.assessment) };
    case 'questioned':
      return { state: sheet.state, ...base, ...questioned(sheet) };
    case 'answered':
      return {
        state: sheet.state,
        ...base,
        ...questioned(sheet),
        before: reviewOf(sheet.before),
        answer: sheet.answer,
      };
  }
}

const questioned = (sheet: QuestionedIndividualSheet | AnsweredIndividualSheet) => ({
  ...sent(sheet),
  assessment: reviewOf(sheet.assessment),
  question: { grounds: sheet.question.grounds, at: instant(sheet.question.at) },
});
