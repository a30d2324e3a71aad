import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import type { JobFailure } from '@bang-vang/shared/domain/jobs/failure.ts';
import { NOTHING } from '@bang-vang/shared/domain/jobs/progress.ts';
import type { Tally } from '@bang-vang/shared/domain/jobs/progress.ts';
import { dayOf } from '@bang-vang/shared/domain/kernel/day.ts';
import { enterSheet } from '@bang-vang/shared/domain/scoring/individual-entry.ts';
import type {
  DraftIndividualSheet,
  SubmittedIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { change, make } from '../../kit/change.ts';
import { digest } from '../../kit/digest.ts';
import type { Importable, Importing } from '../../kit/importable.ts';
import { originOf, stepOf } from '../../kit/origin.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import { individualSheetRef, individualSheets } from '../../table/individual-sheet.ts';
import { placeOn } from '../../table/tree.ts';
import { sentByPerson } from '../persons-past.ts';
import { groundOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { sheetsReader } from './read-sheets.ts';
import type { SheetPlan } from './read-sheets.ts';

/** Points of a unit's people from its workbook. The same file again changes nothing, and nobody's own points are touched. */
export const importSheets: Importable<SheetPlan> = { reader: sheetsReader, write: writeSheets };

async function writeSheets(importing: Importing, plans: readonly SheetPlan[]): Promise<Tally | JobFailure> {
  const { unit, actor, at } = importing;
  const today = dayOf(at);
  const place = await placeOn(unit, today);
  if (!place || !mayActFor(actor, place, today)) return { code: 'no-longer-allowed' };
  const ground = await groundOf(importing);
  const outcomes = await sideBySide(plans, (plan) => writeSheet(importing, ground, plan));
  return outcomes.reduce<Tally>((tally, outcome) => ({ ...tally, [outcome]: tally[outcome] + 1 }), NOTHING);
}

/** Enters one person's points. Whatever the person or somebody else has done with the sheet since is left as it is. */
async function writeSheet(
  importing: Importing,
  { round, set, deadline }: Ground,
  { row, person, marks }: SheetPlan,
): Promise<keyof Tally> {
  const { unit } = importing;
  const key = digest(['import', importing.job, row]);
  const asked = { ...importing, attempt: { key, fingerprint: key } };
  const target = { aggregate: individualSheets, ref: individualSheetRef(round.id, unit, person) };
  const head = await individualSheets.load(target.ref);
  const about = { unit, person };
  const written = head
    ? await change(
        originOf(asked),
        { ...target, expected: head.version, what: 'phiếu của người này' },
        (sheet) => enterSheet(sheet, round, set, about, marks, deadline, stepOf(asked)),
        () => ({}),
        ({ state }) => keptAsSent(state, head.version),
      )
    : await make(
        originOf(asked),
        target,
        (existing) => enterSheet(existing, round, set, about, marks, deadline, stepOf(asked)),
        () => ({}),
        ({ state }) => keptAsSent(state, 0),
      );
  if (written.ok) return 'fresh';
  if (written.refusal.code === 'busy') throw new Error('the table is busy');
  return written.refusal.code === 'nothing-new' ? 'same' : 'faulty';
}

/** A row in part is a draft, which leaves no version that was sent. */
const keptAsSent = (sheet: DraftIndividualSheet | SubmittedIndividualSheet, version: number) =>
  sheet.state === 'submitted' ? [sentByPerson(sheet, version)] : [];
