import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { blankSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { deadlineWith } from '@bang-vang/shared/domain/scoring/extension.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { extensionRef, extensions } from '../table/extension.ts';
import { keep } from '../table/sheet-past.ts';
import type { Said } from '../table/sheet-past.ts';
import { collectiveSetOf } from './sets.ts';

/** Which sheet a request is about. */
export type OfUnit = { readonly round: RoundId; readonly unit: UnitId };

/** The unit's sheet as the target of a command. */
export const targetOf = ({ round, unit }: OfUnit, expected: number) => ({
  aggregate: collectiveSheets,
  ref: collectiveSheetRef(round, unit),
  expected,
  what: 'phiếu của đơn vị này',
  initial: blankSheet(round, unit),
});

/** What a command about a unit's sheet is decided by. */
export type Known = {
  readonly round: Round;
  readonly set: CriteriaSet;
  /** The unit that supervises this one today; at the top of the tree the unit itself. */
  readonly reviewer: UnitId;
};

/** The round, its set and the unit's place, for an actor who may do this to the unit's sheet. */
export async function knownFor(
  { round: id, unit }: OfUnit,
  actor: Actor,
  today: Day,
  may: (actor: Actor, place: Place, today: Day) => boolean,
) {
  const [round, place] = await Promise.all([foundRound(id), foundPlace(unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!may(actor, place.value, today)) return notAllowed;
  const { state } = round.value;
  const { fact } = place.value;
  return ok<Known>({
    round: state,
    set: await collectiveSetOf(state),
    reviewer: fact.manager ?? fact.unit,
  });
}

/** The write that keeps what was said at a step taken on a version of the sheet. */
export const said = ({ round, unit }: OfUnit, version: number, words: Said) =>
  keep(round, unit, { kind: 'said', version: version + 1, said: words });

/** Until when sheets of the unit and of its people are taken. */
export async function deadlineFor(round: Round, { unit }: Pick<OfUnit, 'unit'>) {
  const given = await extensionsOf({ round: round.id, unit });
  return deadlineWith(round, given?.state);
}

/** The extensions of the unit's deadline; most units have none. */
export const extensionsOf = ({ round, unit }: OfUnit, { consistent = true } = {}) =>
  extensions.load(extensionRef(round, unit), { consistent });
