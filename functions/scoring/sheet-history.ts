import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { sheetStepView } from '@bang-vang/shared/contract/sheet-views.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { nameOfWriter } from '../kit/writer-name.ts';
import { collectiveSheetRef } from '../table/collective-sheet.ts';
import { eventsAfter } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';
import { pastOf } from '../table/sheet-past.ts';
import type { Said } from '../table/sheet-past.ts';

/**
 * The course of a unit's sheet, for those who may read the unit: each step from the trail, oldest first, with the words that
 * were said at it, and every version that was sent.
 */
export const getSheetHistory: UseCase<typeof scoring.getSheetHistory> = async (request) => {
  const { params, actor, today } = request;
  const fact = await readableFact(actor, params.unit, today);
  if (!fact.ok) return fact;
  const { round, unit } = params;
  const [events, past] = await Promise.all([
    eventsAfter(collectiveSheetRef(round, unit).name, 0),
    pastOf(round, unit),
  ]);
  const words = new Map(past.flatMap((one) => (one.kind === 'said' ? [[one.version, one.said]] : [])));
  const submissions = past.flatMap((one) => (one.kind === 'submission' ? [one.sheet] : []));
  return ok({
    steps: await Promise.all(events.map((event) => stepOf(event, words.get(event.version)))),
    submissions: submissions.map(({ submissions: submission, submittedAt, total, late, ...sheet }) => ({
      submission,
      submittedAt: instant(submittedAt),
      total,
      late,
      marks: sheet.marks,
      deductions: sheet.deductions,
    })),
  });
};

async function stepOf(event: StoredEvent, said: Said | undefined): Promise<z.output<typeof sheetStepView>> {
  const { happening, by, onBehalfOf, at, version } = event;
  return {
    kind: happening.kind,
    at,
    by: await nameOfWriter(by),
    onBehalfOf: onBehalfOf && (await nameOfWriter(onBehalfOf)),
    version,
    total: 'total' in happening ? happening.total : undefined,
    late: 'late' in happening ? happening.late : undefined,
    ...(said && wordsOf(said)),
  };
}

/** What was said, in general and to lines. */
function wordsOf(said: Said) {
  switch (said.step) {
    case 'opinion':
      return { agrees: said.opinion.agrees, text: said.opinion.text };
    case 'return':
      return { text: said.mend.general, lines: said.mend.lines, until: said.mend.until };
    case 'review':
      return { lines: said.review.reasons };
    case 'appeal':
      return { text: said.appeal.grounds, lines: said.appeal.lines };
    case 'answer':
      return { text: said.text, lines: said.review.reasons };
  }
}
