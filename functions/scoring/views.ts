import type * as z from 'zod';
import type {
  collectiveSheetView,
  extensionView,
  individualSheetView,
} from '@bang-vang/shared/contract/sheet-views.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSetId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type {
  Appeal,
  AppealedSheet,
  CollectiveReview,
  CollectiveSheet,
  FinalSheet,
  OpinedSheet,
  Opinion,
  Reception,
  Return,
  Review,
  ReviewedSheet,
  ReviewingSheet,
} from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { lastExtension } from '@bang-vang/shared/domain/scoring/extension.ts';
import type { Extensions } from '@bang-vang/shared/domain/scoring/extension.ts';
import type {
  AnsweredIndividualSheet,
  EnteredFor,
  IndividualSheet,
  QuestionedIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { nameOfWriter } from '../kit/writer-name.ts';
import type { Head } from '../table/aggregate.ts';

const sent = (sheet: { readonly total: number; readonly submittedAt: string }) => ({
  total: sheet.total,
  submittedAt: instant(sheet.submittedAt),
});
const reviewOf = ({ marks, reasons, total, at }: Review) => ({ marks, reasons, total, at: instant(at) });
const opinionOf = ({ agrees, text, at }: Opinion) => ({ agrees, text, at: instant(at) });
const returnOf = ({ general, lines, until, at }: Return) => ({ general, lines, until, at: instant(at) });
const appealOf = ({ lines, grounds, at }: Appeal) => ({ lines, grounds, at: instant(at) });

const opined = (sheet: OpinedSheet | ReviewingSheet | WithReview) => ({
  ...sent(sheet),
  late: sheet.late,
  opinion: opinionOf(sheet.opinion),
});
type WithReview = ReviewedSheet | AppealedSheet | FinalSheet;
const collectiveReviewOf = (review: CollectiveReview) => ({
  ...reviewOf(review),
  deductions: [...review.deductions],
});
const reviewed = (sheet: WithReview) => ({
  ...opined(sheet),
  review: collectiveReviewOf(sheet.review),
  ...(sheet.first && {
    first: { review: collectiveReviewOf(sheet.first.review), level: sheet.first.level },
  }),
});

function receptionOf(reception: Reception) {
  switch (reception.kind) {
    case 'awaited':
      return { kind: reception.kind };
    case 'accepted':
      return { kind: reception.kind, at: instant(reception.at) };
    case 'answered': {
      const { kind, appeal, text, before, at } = reception;
      return { kind, appeal: appealOf(appeal), text, before, at: instant(at) };
    }
  }
}

/** A collective sheet as screens see it, with the fields of its state and no others. */
export function viewOfSheet(
  sheet: CollectiveSheet,
  version: number,
  criteria: CriteriaSetId,
): z.output<typeof collectiveSheetView> {
  const { marks, deductions, evidence, submissions } = sheet;
  const returns = sheet.returns.map(returnOf);
  const base = { version, marks, deductions, evidence, criteria, submissions, returns };
  switch (sheet.state) {
    case 'draft':
    case 'returned':
      return { state: sheet.state, ...base };
    case 'submitted':
      return { state: sheet.state, ...base, ...sent(sheet), late: sheet.late };
    case 'opined':
      return { state: sheet.state, ...base, ...opined(sheet) };
    case 'reviewing':
      return { state: sheet.state, ...base, ...opined(sheet), begunAt: instant(sheet.begun.at) };
    case 'reviewed':
      return {
        state: sheet.state,
        ...base,
        ...reviewed(sheet),
        reception: receptionOf(sheet.reception),
      };
    case 'appealed':
      return { state: sheet.state, ...base, ...reviewed(sheet), appeal: appealOf(sheet.appeal) };
    case 'final':
      return {
        state: sheet.state,
        ...base,
        ...reviewed(sheet),
        reception: receptionOf(sheet.reception),
        finalisedAt: instant(sheet.finalised.at),
      };
  }
}

/** The extension that holds, and the version at which it may be given anew. */
export function viewOfExtension({
  state,
  version,
}: Head<Extensions>): z.output<typeof extensionView> | undefined {
  const last = lastExtension(state);
  return last && { until: last.until, reason: last.reason, at: instant(last.at), version };
}

/** An individual sheet as screens see it; whoever entered it for the person is named. */
export async function viewOfIndividualSheet(
  sheet: IndividualSheet,
  version: number,
): Promise<z.output<typeof individualSheetView>> {
  const base = {
    version,
    marks: sheet.marks,
    deductions: sheet.deductions,
    evidence: sheet.evidence,
    criteria: sheet.set,
    ...(sheet.entered && { entered: await enteredView(sheet.entered) }),
  };
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

const enteredView = async (entered: EnteredFor) => ({
  way: entered.way,
  by: await nameOfWriter(entered.by),
  at: entered.at,
  scans: entered.way === 'paper' ? [...entered.scans] : [],
});

const questioned = (sheet: QuestionedIndividualSheet | AnsweredIndividualSheet) => ({
  ...sent(sheet),
  assessment: reviewOf(sheet.assessment),
  question: { grounds: sheet.question.grounds, at: instant(sheet.question.at) },
});
