import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { compareNames } from '@bang-vang/shared/domain/honours/names.ts';
import { columnsOfSet, sheetCells, SHEETS_SHEET, spanOf } from '@bang-vang/shared/domain/imports/sheets.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { foundPlace, notAllowed } from '../kit/found.ts';
import type { UseCase } from '../kit/request.ts';
import { frozenSet } from '../table/criteria-set.ts';
import { individualSheetsOf } from '../table/individual-sheet.ts';
import { everInLine } from '../table/line-memberships.ts';
import { membersOn } from '../table/membership.ts';
import { sheetsWorkbook } from '../workbooks/sheets-workbook.ts';

/** More people than any unit has; what they fill still fits an answer of a function (6 MB, base64 included). */
const MOST_ROWS = 6_000;
const NONE = 'Chưa có phiếu';
const OWN = 'Tự chấm, không nhập thay';

/**
 * The workbook of a unit: one row for each of its people, one column for each line of a set, headings locked. Points that
 * came from such a workbook stand in it, so that the same file again changes nothing; people's own points do not.
 */
export const exportSheets: UseCase<typeof contract.exportSheets> = async ({ params, actor, today }) => {
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  const frozen = await frozenSet(params.round, params.set);
  if (frozen?.set.subject !== 'individual') return refuse({ code: 'set-not-in-round' });
  const { set } = frozen;
  const [memberships, heads] = await Promise.all([
    everInLine(params.unit, today),
    individualSheetsOf(params.round, params.unit),
  ]);
  const sheets = new Map(heads.map(({ state }) => [state.person, state]));
  const people = membersOn(memberships, today)
    .filter(({ id }) => (sheets.get(id)?.set ?? set.id) === set.id)
    .toSorted((a, b) => compareNames(a.name, b.name));
  if (people.length > MOST_ROWS)
    return refuse({ code: 'list-too-long', rows: people.length, most: MOST_ROWS });
  const rows = people.map(({ id, name }) => {
    const sheet = sheets.get(id);
    const marks = sheet?.entered ? sheet.marks : {};
    return sheetCells(set, { person: id, name, standing: standingOf(sheet), marks });
  });
  const columns = columnsOfSet(set);
  const spans = Object.keys(columns).map((column) => spanOf(set, column));
  const chunks: Uint8Array[] = [];
  for await (const chunk of sheetsWorkbook({ sheet: SHEETS_SHEET, columns, spans, rows })) chunks.push(chunk);
  return ok({
    name: `${SHEETS_SHEET}, ${place.value.fact.name}.xlsx`,
    rows: rows.length,
    content: Buffer.concat(chunks).toString('base64'),
  });
};

function standingOf(sheet: IndividualSheet | undefined): string {
  if (!sheet) return NONE;
  const isOwn = !sheet.entered && (sheet.state !== 'draft' || Object.keys(sheet.marks).length > 0);
  return isOwn ? OWN : (STATE_NAMES[sheet.state] ?? sheet.state);
}
