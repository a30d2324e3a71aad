import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayActFor, mayGiveOpinion } from '@bang-vang/shared/domain/access/may.ts';
import { frozenSetOf } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day, Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { ok, refuse } from '@bang-vang/shared/domain/kernel/result.ts';
import { blankSheet, sheetDeadline } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { lastExtension } from '@bang-vang/shared/domain/scoring/extension.ts';
import { deadlineOf, timeliness } from '@bang-vang/shared/domain/scoring/deadline.ts';
import {
  giveOpinion,
  saveDraft as keepDraft,
  submitSheet,
  withdrawSheet,
} from '@bang-vang/shared/domain/scoring/sending.ts';
import { change, saveDraft } from '../kit/change.ts';
import { mayOpenAsAsked } from '../kit/asked-reviewer.ts';
import { filesFound } from '../kit/files-found.ts';
import { foundPlace, foundRound, readableFact } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { keep } from '../table/sheet-past.ts';
import { sheetWithExtensions } from '../table/extension.ts';
import { registrationRef, registrations } from '../table/registration.ts';
import { extensionsOf, knownFor, said, targetOf } from './sheet-of-unit.ts';
import { filesIn, linesWith } from './files-of-lines.ts';
import type { OfUnit } from './sheet-of-unit.ts';
import { viewOfExtension, viewOfSheet } from './views.ts';

const isRegistered = async ({ round, unit }: OfUnit): Promise<boolean> =>
  (await registrations.load(registrationRef(round, unit))) !== undefined;

/** A sheet that was saved before belongs to a registered unit, so only the first save asks. */
const mayHaveSheet = async (of: OfUnit, version: number) => version > 0 || isRegistered(of);

/** The unit's extension, read only once the calendar's own deadline has passed: before, none is needed. */
const extensionAt = async (of: OfUnit, round: Round, at: Instant) =>
  timeliness(deadlineOf(round), at) === 'in-time'
    ? undefined
    : lastExtension((await extensionsOf(of))?.state);

/** The unit, for an actor who reads what belongs to it, or was asked to review this one sheet. */
async function readableSheet(actor: Actor, of: OfUnit, today: Day) {
  const fact = await readableFact(actor, of.unit, today);
  if (fact.ok || fact.refusal.code !== 'not-allowed' || !(await mayOpenAsAsked(actor, of, today)))
    return fact;
  const place = await foundPlace(of.unit, today);
  return place.ok ? ok(place.value.fact) : place;
}

/**
 * The unit's sheet, empty before its first save, for those who may read the unit or were asked to review the sheet, and until
 * when it may be sent.
 */
export const openCollectiveSheet: UseCase<typeof scoring.openCollectiveSheet> = async (request) => {
  const { params, actor, today } = request;
  const [found, unit, { sheet: head, extended }] = await Promise.all([
    foundRound(params.round, { consistent: false }),
    readableSheet(actor, params, today),
    sheetWithExtensions(params.round, params.unit),
  ]);
  if (!found.ok) return found;
  if (!unit.ok) return unit;
  if (!head && !(await isRegistered(params))) return refuse({ code: 'not-registered' });
  const round = found.value.state;
  const frozen = frozenSetOf(round, 'collective');
  if (!frozen) throw new Error(`round ${params.round} has no set for collectives`);
  const sheet = head?.state ?? blankSheet(params.round, params.unit);
  return ok({
    sheet: viewOfSheet(sheet, head?.version ?? 0, frozen.set),
    unit: { id: params.unit, name: unit.value.name },
    deadline: sheetDeadline(sheet, round, lastExtension(extended?.state)),
    extension: extended && viewOfExtension(extended),
  });
};

/** Keeps the unit's draft as entered. */
export const saveCollectiveSheet: UseCase<typeof scoring.saveCollectiveSheet> = async (request) => {
  const { params } = request;
  const { version, ...entries } = request.body;
  const known = await knownFor(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  if (!(await mayHaveSheet(params, version))) return refuse({ code: 'not-registered' });
  const { round, set } = known.value;
  const files = await filesFound(params, filesIn(entries.evidence), request.today);
  const stray = linesWith(entries.evidence, files.stray);
  if (stray.length > 0) return refuse({ code: 'files-not-kept', items: stray });
  return saveDraft(
    originOf(request),
    targetOf(params, version),
    (sheet) => keepDraft(sheet, round, set, entries),
    ({ evidence }) => files.guards(filesIn(evidence)),
  );
};

/** Sends the unit's own points, within the deadline or its grace. */
export const submitCollectiveSheet: UseCase<typeof scoring.submitCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  if (!(await mayHaveSheet(params, body.version))) return refuse({ code: 'not-registered' });
  const { round, set } = known.value;
  const extension = await extensionAt(params, round, request.at);
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => submitSheet(sheet, round, set, sheetDeadline(sheet, round, extension), stepOf(request)),
    ({ state }) => ({ total: state.total }),
    ({ state }) => [keep(params.round, params.unit, { kind: 'submission', sheet: state })],
  );
};

/** Takes a sent sheet back before its review begins. */
export const withdrawCollectiveSheet: UseCase<typeof scoring.withdrawCollectiveSheet> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayActFor);
  if (!known.ok) return known;
  const { round } = known.value;
  const extension = await extensionAt(params, round, request.at);
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => withdrawSheet(sheet, round, sheetDeadline(sheet, round, extension), stepOf(request)),
    () => ({}),
  );
};

/** Records the opinion of the administration; the sheet then waits for the unit that supervises this one today. */
export const giveOpinionOn: UseCase<typeof scoring.giveOpinion> = async (request) => {
  const { params, body } = request;
  const known = await knownFor(params, request.actor, request.today, mayGiveOpinion);
  if (!known.ok) return known;
  const { round, reviewer } = known.value;
  return change(
    originOf(request),
    targetOf(params, body.version),
    (sheet) => giveOpinion(sheet, round, { agrees: body.agrees, text: body.text }, reviewer, stepOf(request)),
    () => ({}),
    ({ state }) => [said(params, body.version, { step: 'opinion', opinion: state.opinion })],
  );
};
