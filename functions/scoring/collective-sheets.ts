import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayActFor, mayGiveOpinion, mayReview } from '@bang-vang/shared/domain/access/may.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { frozenSetOf } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import {
  blankSheet,
  giveOpinion,
  reviewSheet,
  saveDraft as keepDraft,
  submitSheet,
} from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { Place } from '@bang-vang/shared/domain/units/unit.ts';
import { change, saveDraft } from '../kit/change.ts';
import { foundPlace, foundRound, notAllowed, readablePlace } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { collectiveSheetRef, collectiveSheets } from '../table/collective-sheet.ts';
import { registrationRef, registrations } from '../table/registration.ts';
import { collectiveSetOf } from './sets.ts';
import { viewOfSheet } from './views.ts';

const targetOf = ({ round, unit }: { round: RoundId; unit: UnitId }, expected: number) => ({
  aggregate: collectiveSheets,
  ref: collectiveSheetRef(round, unit),
  expected,
  what: 'phiếu của đơn vị này',
  initial: blankSheet(round, unit),
});

/** The round and its set, for an actor who may do this to the unit's sheet. */
async function entered(
  { round: id, unit }: { round: RoundId; unit: UnitId },
  actor: Actor,
  today: Day,
  may: (actor: Actor, place: Place, today: Day) => boolean,
) {
  const [round, place] = await Promise.all([foundRound(id), foundPlace(unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!may(actor, place.value, today)) return notAllowed;
  const { state } = round.value;
  return ok({ round: state, place: place.value, set: await collectiveSetOf(state) });
}

const isRegistered = async (round: RoundId, unit: UnitId): Promise<boolean> =>
  (await registrations.load(registrationRef(round, unit))) !== undefined;

/** A sheet that was saved before belongs to a registered unit, so only the first save asks. */
const mayHaveSheet = async ({ round, unit }: { round: RoundId; unit: UnitId }, version: number) =>
  version > 0 || isRegistered(round, unit);

/** The unit's sheet, empty before its first save, for those who may read the unit. */
export const openCollectiveSheet: UseCase<typeof scoring.openCollectiveSheet> = async (request) => {
  const { params, actor, today } = request;
  const [round, place] = await Promise.all([
    foundRound(params.round),
    readablePlace(actor, params.unit, today),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  const head = await collectiveSheets.load(collectiveSheetRef(params.round, params.unit));
  if (!head && !(await isRegistered(params.round, params.unit))) return refuse({ code: 'not-registered' });
  const frozen = frozenSetOf(round.value.state, 'collective');
  if (!frozen) throw new Error(`round ${params.round} has no set for collectives`);
  const sheet = head?.state ?? blankSheet(params.round, params.unit);
  return ok({
    sheet: viewOfSheet(sheet, head?.version ?? 0, frozen.set),
    unit: { id: params.unit, name: place.value.fact.name },
  });
};

/** Keeps the unit's draft as entered. */
export const saveCollectiveSheet: UseCase<typeof scoring.saveCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await entered(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  if (!(await mayHaveSheet(params, body.version))) return refuse({ code: 'not-registered' });
  const { round, set } = known.value;
  return saveDraft(originOf(request), targetOf(params, body.version), (sheet) =>
    keepDraft(sheet, round, set, { marks: body.marks, deductions: body.deductions }),
  );
};

/** Sends the unit's own points. */
export const submitCollectiveSheet: UseCase<typeof scoring.submitCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await entered(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  if (!(await mayHaveSheet(params, body.version))) return refuse({ code: 'not-registered' });
  const { round, set } = known.value;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => submitSheet(sheet, round, set, stepOf(request)),
    ({ state }) => ({ total: state.total }),
  );
};

/** Records the opinion of the administration; the sheet then waits for the unit that supervises this one today. */
export const giveOpinionOn: UseCase<typeof scoring.giveOpinion> = async (request) => {
  const { params, body } = request;
  const known = await entered(params, request.actor, request.today, mayGiveOpinion);
  if (!known.ok) return known;
  const { round, place } = known.value;
  const reviewer = place.fact.manager ?? place.fact.unit;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => giveOpinion(sheet, round, { agrees: body.agrees, text: body.text }, reviewer, stepOf(request)),
    () => ({}),
  );
};

/** Puts the supervising union's points beside the unit's own. */
export const reviewCollectiveSheet: UseCase<typeof scoring.reviewCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await entered(params, request.actor, request.today, mayReview);
  if (!known.ok) return known;
  const { round, set } = known.value;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => reviewSheet(sheet, round, set, { marks: body.marks, reasons: body.reasons }, stepOf(request)),
    ({ state }) => ({ total: state.review.total }),
  );
};
