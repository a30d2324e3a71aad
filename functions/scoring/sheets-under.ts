import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { sheetUnderView } from '@bang-vang/shared/contract/sheet-views.ts';
import { levelOf } from '@bang-vang/shared/data/levels.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { appealOpenUntil } from '@bang-vang/shared/domain/scoring/appeal.ts';
import { blankSheet, sheetDeadline } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { lastExtension } from '@bang-vang/shared/domain/scoring/extension.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { foundRound, readableFact } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { unitsUnder } from '../table/tree.ts';
import { extensionsOf } from './sheet-of-unit.ts';
import { viewOfExtension } from './views.ts';

/**
 * Where the sheets of the units right under a unit stand, by today's tree. Reads two small items for each of them: a union
 * has a few dozen units, and the tree of today decides who reviews, whatever it was when a sheet was sent.
 */
export const listSheetsUnder: UseCase<typeof scoring.listSheetsUnder> = async (request) => {
  const { params, actor, today } = request;
  const [round, fact] = await Promise.all([
    foundRound(params.round),
    readableFact(actor, params.unit, today),
  ]);
  if (!round.ok) return round;
  if (!fact.ok) return fact;
  const under = await unitsUnder(params.unit, today);
  const scoring = under.filter(({ level }) => levelOf(level).scoresCollectively);
  const sheets = await sideBySide(scoring, (fact) => sheetUnder(fact, round.value.state, today));
  return ok({ sheets: [...sheets] });
};

async function sheetUnder(
  { unit, name }: UnitFact,
  round: Round,
  today: Day,
): Promise<z.output<typeof sheetUnderView>> {
  const [head, extended] = await Promise.all([
    collectiveSheets.load(collectiveSheetRef(round.id, unit), { consistent: false }),
    extensionsOf({ round: round.id, unit }, { consistent: false }),
  ]);
  const sheet = head?.state ?? blankSheet(round.id, unit);
  const base = {
    unit: { id: unit, name },
    version: head?.version ?? 0,
    deadline: sheetDeadline(sheet, round, lastExtension(extended?.state)),
    extension: extended && viewOfExtension(extended),
  };
  if (!head) return { ...base, state: 'none' };
  const since = sinceOf(sheet);
  return {
    ...base,
    state: sheet.state,
    since: since === undefined ? undefined : instant(since),
    total: 'total' in sheet ? sheet.total : undefined,
    late: 'late' in sheet ? sheet.late : undefined,
    reviewed: 'review' in sheet ? sheet.review.total : undefined,
    reception: 'reception' in sheet ? sheet.reception.kind : undefined,
    lookedAgain: 'first' in sheet ? true : undefined,
    appealUntil: sheet.state === 'reviewed' ? appealOpenUntil(sheet, round, today) : undefined,
  };
}

/** The moment of the step that the sheet stands at; a draft that was never sent has none. */
function sinceOf(sheet: CollectiveSheet): string | undefined {
  switch (sheet.state) {
    case 'draft':
      return undefined;
    case 'returned':
      return sheet.returns.at(-1)?.at;
    case 'submitted':
      return sheet.submittedAt;
    case 'opined':
      return sheet.opinion.at;
    case 'reviewing':
      return sheet.begun.at;
    case 'reviewed':
      return sheet.review.at;
    case 'appealed':
      return sheet.appeal.at;
    case 'final':
      return sheet.finalised.at;
  }
}
