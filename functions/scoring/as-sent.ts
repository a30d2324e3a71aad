import type * as z from 'zod';
import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayActFor, mayReview } from '@bang-vang/shared/domain/access/may.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { asSent } from '@bang-vang/shared/domain/scoring/as-sent.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { unitsUnder } from '../table/tree.ts';
import { panelNow, partsOn } from './panel-of-sheet.ts';
import { collectiveSetOf } from './sets.ts';

type View = z.output<(typeof scoring.listAsSent)['ok']>;
type Row = { readonly sheets: View['sheets']; readonly apart: View['apart'] };
const NONE: Row = { sheets: [], apart: [] };

/**
 * The sheets under review right below a union that it could confirm as they were sent, with what confirming each of them
 * takes, and those that have to be looked at by themselves. Of a panel that is not done it tells nothing but that. Each is then
 * confirmed by a command of its own, which decides anew.
 */
export const listAsSent: UseCase<typeof scoring.listAsSent> = async (request) => {
  const { params, actor, today } = request;
  const [round, place] = await Promise.all([foundRound(params.round), foundPlace(params.unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  const { path } = place.value;
  const under = (await unitsUnder(params.unit, today)).filter((fact) =>
    mayReview(actor, { fact, path: [...path, fact.unit] }, today),
  );
  const { state } = round.value;
  const set = await collectiveSetOf(state);
  const rows = await sideBySide(under, (fact) => rowOf(fact, state, set));
  return ok({
    sheets: rows.flatMap(({ sheets }) => sheets),
    apart: rows.flatMap(({ apart }) => apart),
  });
};

async function rowOf({ unit, name }: UnitFact, round: Round, set: CriteriaSet): Promise<Row> {
  const of = { round: round.id, unit };
  const head = await collectiveSheets.load(collectiveSheetRef(round.id, unit));
  if (head?.state.state !== 'reviewing') return NONE;
  const { state: sheet, version } = head;
  const heads = await partsOn(of, (await panelNow(of)).state);
  const outcome = asSent(
    sheet,
    round,
    set,
    heads.map(({ state }) => state),
  );
  if ('apart' in outcome) return { ...NONE, apart: [{ unit: { id: unit, name }, why: outcome.apart }] };
  const parts = Object.fromEntries(heads.map((part) => [part.state.account, part.version]));
  const row = { unit: { id: unit, name }, version, marks: sheet.marks, late: sheet.late, ...outcome };
  return { ...NONE, sheets: [heads.length > 0 ? { ...row, parts } : row] };
}
