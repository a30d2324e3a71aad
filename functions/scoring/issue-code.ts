import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { CriteriaSetId, PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { openIndividualSheet, reissueCode } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { change, firstAnswer, make } from '../kit/change.ts';
import { foundMember, foundPerson, foundPlace, foundRound, notAllowed, orNotFound } from '../kit/found.ts';
import type { Origin } from '../kit/change.ts';
import { originOf } from '../kit/origin.ts';
import { personalCodeHash, personalCodeOf } from '../kit/personal-code.ts';
import type { UseCase } from '../kit/request.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { individualSheetRef, individualSheets, individualSheetsOfEach } from '../table/individual-sheet.ts';
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

/** Opens a sheet and makes its code, in one transaction. The code is made of the attempt, so a repeated one shows the same. */
async function openWithCode(
  origin: Origin,
  round: Round,
  about: { unit: UnitId; person: PersonId; set: CriteriaSetId },
) {
  const code = personalCodeOf(origin.attempt);
  const hash = personalCodeHash(code);
  const { unit, person } = about;
  const opened = await make(
    origin,
    { aggregate: individualSheets, ref: individualSheetRef(round.id, unit, person) },
    (existing) => openIndividualSheet(existing, round, { ...about, code: hash }),
    () => ({}),
    () => [putPersonalCode(hash, round.id, unit, person)],
  );
  return opened.ok ? ok({ code }) : opened;
}

/** Opens a person's sheet and gives out the code for it. Only the code's hash is kept. */
export const issueCode: UseCase<typeof scoring.issueCode> = async (request) => {
  const { params, body, actor, today } = request;
  const member = foundMember(params.unit, params.person, today);
  const round = await giver(params, actor, today, member);
  if (!round.ok) return round;
  return openWithCode(originOf(request), round.value, { ...params, set: body.set });
};

/**
 * The same for several people of the unit at once. Each is a transaction of its own: whoever has a sheet already is passed
 * over, and a request that broke off is sent again, shows the same codes and goes on. Nobody gets one unless all may.
 */
export const issueCodes: UseCase<typeof scoring.issueCodes> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, place] = await Promise.all([foundRound(params.round), foundPlace(params.unit, today)]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  const sheets = await individualSheetsOfEach(params.round, params.unit, body.people);
  const asked = await sideBySide([...body.people.entries()], async ([place, person]) => {
    const attempt = { ...request.attempt, key: `${request.attempt.key}.${person}` };
    const { name } = individualSheetRef(params.round, params.unit, person);
    const earlier = await firstAnswer<object>(name, attempt);
    if (earlier && !earlier.ok) return earlier;
    if (!earlier && sheets[place]) return ok(undefined);
    const found = await (earlier
      ? foundPerson(params.unit, person)
      : foundMember(params.unit, person, today));
    return found.ok ? ok({ id: person, name: found.value.name, attempt }) : found;
  });
  const refused = asked.find((one) => !one.ok);
  if (refused) return refused;
  const people = asked.flatMap((one) => (one.ok && one.value ? [one.value] : []));
  const given = await sideBySide(people, async ({ id, name, attempt }) => {
    const about = { unit: params.unit, person: id, set: body.set };
    const opened = await openWithCode(originOf({ ...request, attempt }), round.value.state, about);
    if (opened.ok) return ok({ id, name, code: opened.value.code });
    return opened.refusal.code === 'sheet-exists' ? ok(undefined) : opened;
  });
  const stopped = given.find((one) => !one.ok);
  if (stopped) return stopped;
  return ok({ codes: given.flatMap((one) => (one.ok && one.value ? [one.value] : [])) });
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
    () => [
      ...(state.code === undefined ? [] : [endPersonalCode(state.code, ...of)]),
      putPersonalCode(hash, ...of),
    ],
  );
  return reissued.ok ? ok({ code }) : reissued;
};
