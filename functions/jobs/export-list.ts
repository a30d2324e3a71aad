import type { jobs as contract } from '@bang-vang/shared/contract/jobs.ts';
import { programme } from '@bang-vang/shared/data/programme.ts';
import { honourRowOf } from '@bang-vang/shared/domain/imports/honours-together.ts';
import type { HonourRow } from '@bang-vang/shared/domain/imports/honours.ts';
import { personRowOf } from '@bang-vang/shared/domain/imports/people.ts';
import type { PersonRow } from '@bang-vang/shared/domain/imports/people.ts';
import { unitRowOn } from '@bang-vang/shared/domain/imports/units-known.ts';
import type { UnitRow } from '@bang-vang/shared/domain/imports/units.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { personFactOn } from '@bang-vang/shared/domain/people/fact.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { honoursOf, honoursOfUnit } from '../table/honour.ts';
import { everInLine } from '../table/line-memberships.ts';
import { loadProvince } from '../table/province.ts';
import { factsOf, unitsWithin } from '../table/tree.ts';
import { honoursList, peopleList, unitsList } from '../workbooks/lists.ts';
import type { List } from '../workbooks/lists.ts';
import { listXlsx } from '../workbooks/template.ts';
import { keptUnit } from './found-job.ts';

/** More rows would outgrow what one answer of a function may hold (6 MB, base64 included). */
const MOST_ROWS = 30_000;

/**
 * A list of the unit and of everything below it as a workbook, in the columns of the import: read in again, it changes
 * nothing. Identity numbers are stored nowhere, so none goes out.
 */
export const exportList: UseCase<typeof contract.exportList> = async ({ params, actor, today }) => {
  const place = await keptUnit(actor, params.unit, today);
  if (!place.ok) return place;
  const name = (list: { readonly sheet: string }) => `${list.sheet}, ${place.value.fact.name}.xlsx`;
  switch (params.list) {
    case 'people':
      return workbook(name(peopleList), peopleList, await peopleRows(params.unit, today));
    case 'units':
      return workbook(name(unitsList), unitsList, await unitRows(params.unit, today));
    case 'honours':
      return workbook(name(honoursList), honoursList, await honourRows(params.unit, today));
  }
};

async function workbook<Row>(name: string, list: List<Row>, rows: readonly Row[]) {
  if (rows.length > MOST_ROWS) return refuse({ code: 'list-too-long', rows: rows.length, most: MOST_ROWS });
  const chunks: Uint8Array[] = [];
  for await (const chunk of listXlsx(list, rows)) chunks.push(chunk);
  return ok({ name, rows: rows.length, content: Buffer.concat(chunks).toString('base64') });
}

async function unitRows(unit: UnitId, today: Day): Promise<readonly UnitRow[]> {
  const within = await unitsWithin(unit, today);
  const rows = await sideBySide(within, async (one) => unitRowOn(await factsOf(one.unit), today));
  return rows.flatMap((row) => row ?? []);
}

async function peopleRows(unit: UnitId, today: Day): Promise<readonly PersonRow[]> {
  const within = await unitsWithin(unit, today);
  const lists = await sideBySide(within, async (one) => {
    const memberships = await everInLine(one.unit, today);
    return memberships.flatMap(({ facts }) => personFactOn(facts, today) ?? []);
  });
  return lists.flat().map(personRowOf);
}

async function honourRows(unit: UnitId, today: Day): Promise<readonly HonourRow[]> {
  const { federation } = await loadProvince();
  const years = Array.from(
    { length: programme.until - programme.from + 1 },
    (_, place) => programme.from + place,
  );
  const entries =
    unit === federation
      ? await sideBySide(years, honoursOf)
      : await sideBySide(await unitsWithin(unit, today), (one) => honoursOfUnit(one.unit));
  return entries.flat().flatMap((entry) => (entry.standing === 'in-force' ? [honourRowOf(entry)] : []));
}
