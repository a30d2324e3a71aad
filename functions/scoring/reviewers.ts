import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { appointmentsOn, holdsAt, mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { includesRole } from '@bang-vang/shared/domain/access/actor.ts';
import { entryStateOn } from '@bang-vang/shared/domain/access/roster.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { personFactOn } from '@bang-vang/shared/domain/people/fact.ts';
import { partFor } from '@bang-vang/shared/domain/scoring/review-part.ts';
import type { Reviewer } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import { foundPlace, notAllowed } from '../kit/found.ts';
import { unitName } from '../kit/names.ts';
import type { UseCase } from '../kit/request.ts';
import { loadAccount } from '../table/account.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { identitiesOf, people, personRef } from '../table/person.ts';
import { panelRef, panels, partsAskedOf } from '../table/review-panel.ts';
import { rosterRef, rosters } from '../table/roster.ts';
import { placesOn, unitsUnder } from '../table/tree.ts';

/** Whether the reviewer holds office on the day at the unit by which they are to review. */
export async function holdsOffice({ account, unit }: Reviewer, day: Day): Promise<boolean> {
  const known = await loadAccount(account);
  return known !== undefined && holdsAt({ kind: 'officer', ...known }, 'unit-officer', unit, day);
}

/**
 * Every unit that an account stands in on the day: where it is appointed, where its person belongs, and all that are over
 * those. Nobody reviews a unit that they stand in.
 */
export async function standsIn(account: AccountId, day: Day): Promise<readonly UnitId[]> {
  const known = await loadAccount(account);
  if (!known) return [];
  const identities = known.person === undefined ? [] : await identitiesOf(known.person);
  const records = await Promise.all(identities.map((one) => people.load(personRef(one))));
  const units = [
    ...appointmentsOn({ kind: 'officer', ...known }, day).map(({ unit }) => unit),
    ...records.flatMap((record) => {
      const fact = record && personFactOn(record.state.facts, day);
      return fact ? [fact.unit] : [];
    }),
  ];
  const place = placesOn(day);
  const found = await Promise.all([...new Set(units)].map(place));
  return [...new Set(found.flatMap((one) => one?.path ?? []))];
}

/** The officers of a unit on the day, each by the account that holds the appointment. */
async function officersOf(unit: UnitId, day: Day) {
  const roster = await rosters.load(rosterRef(unit), { consistent: false });
  return (roster?.state.entries ?? []).flatMap((entry) =>
    includesRole(entry.role, 'unit-officer') &&
    entry.holder.kind === 'held' &&
    entryStateOn(entry, day) === 'in-force'
      ? [{ account: entry.holder.account, name: entry.holder.name, unit }]
      : [],
  );
}

/**
 * Whom a reviewing union may ask: its own officers, those of the unions beside it, those of the units under it; each once.
 * And the sheets under it, with who was asked so far.
 */
export const listReviewers: UseCase<typeof scoring.listReviewers> = async (request) => {
  const { params, today } = request;
  const place = await foundPlace(params.unit, today);
  if (!place.ok) return place;
  if (!mayActFor(request.actor, place.value, today)) return notAllowed;
  const { unit, manager } = place.value.fact;
  const [under, beside] = await Promise.all([
    unitsUnder(unit, today),
    manager === undefined ? [] : unitsUnder(manager, today),
  ]);
  const asked = [unit, ...beside.map((one) => one.unit), ...under.map((one) => one.unit)];
  const officers = (await Promise.all([...new Set(asked)].map((one) => officersOf(one, today)))).flat();
  const once = officers.filter(
    ({ account }, index) => officers.findIndex((other) => other.account === account) === index,
  );
  const below = new Set(under.map((one) => one.unit));
  return ok({
    reviewers: await Promise.all(
      once.map(async ({ account, name, unit: at }) => ({
        account,
        name,
        unit: await unitName(at, today),
        has: (await partsAskedOf(params.round, account)).filter(({ state }) => state.state !== 'abstained')
          .length,
        barredFrom: (await standsIn(account, today)).filter((one) => below.has(one)),
      })),
    ),
    sheets: (await Promise.all(under.map((one) => sheetRow(params.round, one)))).flat(),
  });
};

/** A sheet that there is under the union, with its panel. */
async function sheetRow(round: RoundId, { unit, name }: { readonly unit: UnitId; readonly name: string }) {
  const lately = { consistent: false };
  const [sheet, panel] = await Promise.all([
    collectiveSheets.load(collectiveSheetRef(round, unit), lately),
    panels.load(panelRef(round, unit), lately),
  ]);
  if (!sheet) return [];
  const reviewers = [...(panel?.state.reviewers ?? [])];
  return [{ unit: { id: unit, name }, state: sheet.state.state, version: panel?.version ?? 0, reviewers }];
}

/** The sheets that somebody was asked to review, wherever they lie; nothing of what stands in them. */
export const listMyParts: UseCase<typeof scoring.listMyParts> = async (request) => {
  const { params, actor, today } = request;
  if (actor.kind !== 'officer') return ok({ parts: [] });
  const mine = await partsAskedOf(params.round, actor.account);
  const rows = await Promise.all(
    mine.map(async ({ state: part }) => {
      const sheet = await collectiveSheets.load(collectiveSheetRef(params.round, part.unit));
      const now = sheet ? partFor(part, sheet.state) : part;
      if (now.state === 'released') return [];
      const { state } = now;
      return [{ unit: await unitName(part.unit, today), state, sheet: sheet?.state.state ?? 'draft' }];
    }),
  );
  return ok({ parts: rows.flat() });
};
