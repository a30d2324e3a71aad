import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { sheetStepView } from '@bang-vang/shared/contract/sheet-views.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import type { SubmittedSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { PersonsPast, SaidOfPerson } from '@bang-vang/shared/domain/scoring/persons-past.ts';
import { foundPlace, notAllowed, readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { nameOfWriter } from '../kit/writer-name.ts';
import { collectiveSheetRef } from '../table/collective-sheet.ts';
import { eventsAfter } from '../table/event.ts';
import type { StoredEvent } from '../table/event.ts';
import { individualSheetRef } from '../table/individual-sheet.ts';
import { pastOfPerson } from '../table/persons-past.ts';
import type { Whose } from '../table/persons-past.ts';
import { pastOf } from '../table/sheet-past.ts';
import type { Said, SheetPast } from '../table/sheet-past.ts';

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
  return ok({
    steps: await stepsOf(events, past),
    submissions: past.flatMap((one) => (one.kind === 'submission' ? [viewOfSent(one.sheet)] : [])),
  });
};

/** The same of a person's sheet, for those inside the unit who assess it. */
export const getPersonsHistory: UseCase<typeof scoring.getPersonsHistory> = async (request) => {
  const { params, actor, today } = request;
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  return mayAssess(actor, place.value, params.person, today) ? ok(await historyOfPerson(params)) : notAllowed;
};

/** The same, for the person whose code opens the sheet. */
export const getMyHistory: UseCase<typeof scoring.getMyHistory> = async ({ actor }) =>
  ok(await historyOfPerson(actor));

async function historyOfPerson({ round, unit, person }: Whose) {
  const [events, past] = await Promise.all([
    eventsAfter(individualSheetRef(round, unit, person).name, 0),
    pastOfPerson({ round, unit, person }),
  ]);
  const sent = past.flatMap((one) => (one.kind === 'submission' ? [one.sheet] : []));
  return {
    steps: await stepsOf(events, past),
    submissions: sent.map((sheet, place) => viewOfSent({ late: false, ...sheet, submissions: place + 1 })),
  };
}

type Sent = Pick<SubmittedSheet, 'submissions' | 'submittedAt' | 'total' | 'late' | 'marks' | 'deductions'>;

const viewOfSent = ({ submissions, submittedAt, total, late, marks, deductions }: Sent) => ({
  submission: submissions,
  submittedAt: instant(submittedAt),
  total,
  late,
  marks,
  deductions: [...deductions],
});

/** Each step of a trail with the words that were kept of it. */
async function stepsOf(events: readonly StoredEvent[], past: readonly (SheetPast | PersonsPast)[]) {
  const words = new Map(past.flatMap((one) => (one.kind === 'said' ? [[one.version, one.said]] : [])));
  return Promise.all(events.map((event) => stepOf(event, words.get(event.version))));
}

async function stepOf(
  event: StoredEvent,
  said: Said | SaidOfPerson | undefined,
): Promise<z.output<typeof sheetStepView>> {
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
function wordsOf(said: Said | SaidOfPerson) {
  switch (said.step) {
    case 'opinion':
      return { agrees: said.opinion.agrees, text: said.opinion.text };
    case 'return':
      return { text: said.mend.general, lines: said.mend.lines, until: said.mend.until };
    case 'review':
    case 'assessment':
      return { lines: said.review.reasons };
    case 'question':
      return { text: said.question.grounds };
    case 'appeal':
      return { text: said.appeal.grounds, lines: said.appeal.lines };
    case 'answer':
      return { text: said.text, lines: said.review.reasons };
  }
}
