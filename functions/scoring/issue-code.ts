import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { openIndividualSheet, reissueCode } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { change, firstAnswer, make } from '../kit/change.ts';
import { foundMember, foundPerson, foundPlace, foundRound, notAllowed, orNotFound } from '../kit/found.ts';
import { originOf } from '../kit/origin.ts';
import { personalCodeHash, personalCodeOf } from '../kit/personal-code.ts';
import type { UseCase } from '../kit/request.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { endPersonalCode, putPersonalCode } from '../table/personal-code.ts';

type OfPerson = { readonly round: RoundId; readonly unit: UnitId; readonly person: PersonId };

/** The round, for an actor who gives out codes in the unit where the person is found. */
async function giver(params: OfPerson, actor: Actor, today: Day, found: ReturnType<typeof foundPerson>) {
  const [round, place, person] = await Promise.all([
    foundRound(params.round),
    foundPlace(params.unit, today),
    found,
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  return person.ok ? ok(round.value.state) : person;
}

/**
 * Opens a person's sheet and gives out the code for it, in one transaction. Only the code's hash is kept; the code is made
 * of the attempt, so a repeated request shows the same one.
 */
export const issueCode: UseCase<typeof scoring.issueCode> = async (request) => {
  const { params, body, actor, today } = request;
  const member = foundMember(params.unit, params.person, today);
  const round = await giver(params, actor, today, member);
  if (!round.ok) return round;
  const code = personalCodeOf(request.attempt);
  const hash = personalCodeHash(code);
  const { unit, person } = params;
  const opened = await make(
    originOf(request),
    { aggregate: individualSheets, ref: individualSheetRef(params.round, unit, person) },
    (existing) => openIndividualSheet(existing, round.value, { unit, person, set: body.set, code: hash }),
    () => ({}),
    () => [putPersonalCode(hash, params.round, unit, person)],
  );
  return opened.ok ? ok({ code }) : opened;
};

/**
 * Gives out a new code for a sheet whose code was lost, and ends the one before it in the same transaction. Whoever saves
 * the sheet at that moment loses nothing: the later of the two is told that it has changed.
 */
export const reissueCodeFor: UseCase<typeof scoring.reissueCode> = async (request) => {
  const { params, actor, today } = request;
  const round = await giver(params, actor, today, foundPerson(params.unit, params.person));
  if (!round.ok) return round;
  const ref = individualSheetRef(params.round, params.unit, params.person);
  const head = orNotFound(await individualSheets.load(ref), 'phiếu của người này');
  if (!head.ok) return head;
  const code = personalCodeOf(request.attempt);
  const hash = personalCodeHash(code);
  const repeated = await firstAnswer<object>(ref.name, request.attempt);
  if (repeated) return repeated.ok ? ok({ code }) : repeated;
  const { version, state } = head.value;
  const of = [params.round, params.unit, params.person] as const;
  const reissued = await change(
    originOf(request),
    { aggregate: individualSheets, ref, expected: version, what: 'phiếu của người này' },
    (sheet) => reissueCode(sheet, round.value, hash),
    () => ({}),
    () => [endPersonalCode(state.code, ...of), putPersonalCode(hash, ...of)],
  );
  return reissued.ok ? ok({ code }) : reissued;
};
