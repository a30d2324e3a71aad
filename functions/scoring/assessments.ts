import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import type { Actor } from '@bang-vang/shared/domain/access/actor.ts';
import { mayAssess } from '@bang-vang/shared/domain/access/may.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import {
  answerQuestion,
  assessIndividualSheet,
} from '@bang-vang/shared/domain/scoring/individual-assessment.ts';
import { change } from '../kit/change.ts';
import { foundPerson, foundPlace, foundRound, notAllowed, orNotFound, readableFact } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { saidOfPerson } from './persons-past.ts';
import { setOf } from './sets.ts';
import { viewOfIndividualSheet } from './views.ts';

const SHEET = 'phiếu của người này';

/** A person and their sheet, where there is one, for those inside the unit who assess it, and those who may read the unit. */
export const openSheetOfPerson: UseCase<typeof scoring.openIndividualSheet> = async (request) => {
  const { params, actor, today } = request;
  const [fact, person] = await Promise.all([
    readableFact(actor, params.unit, today),
    foundPerson(params.unit, params.person),
  ]);
  if (!fact.ok) return fact;
  if (!person.ok) return person;
  const head = await individualSheets.load(individualSheetRef(params.round, params.unit, params.person));
  return ok({
    ...(head && { sheet: await viewOfIndividualSheet(head.state, head.version) }),
    person: { id: person.value.id, name: person.value.name },
  });
};

type OfPerson = { readonly round: RoundId; readonly unit: UnitId; readonly person: PersonId };

/** The person's sheet with its round and set, for somebody inside the unit who is not that person. */
async function assessable({ round: id, unit, person }: OfPerson, actor: Actor, today: Day) {
  const [round, place, loaded] = await Promise.all([
    foundRound(id),
    foundPlace(unit, today),
    individualSheets.load(individualSheetRef(id, unit, person)),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayAssess(actor, place.value, person, today)) return notAllowed;
  const head = orNotFound(loaded, SHEET);
  if (!head.ok) return head;
  const { state } = round.value;
  return ok({ round: state, set: await setOf(state, head.value.state.set) });
}

const targetOf = ({ round, unit, person }: OfPerson, expected: number) => ({
  aggregate: individualSheets,
  ref: individualSheetRef(round, unit, person),
  expected,
  what: SHEET,
});

/** Someone inside the unit, never the person, puts points beside the person's own. */
export const assessPerson: UseCase<typeof scoring.assessIndividualSheet> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await assessable(params, actor, today);
  if (!known.ok) return known;
  const { round, set } = known.value;
  const { version, ...given } = body;
  return change(
    originOf(request),
    targetOf(params, version),
    (sheet) => assessIndividualSheet(sheet, round, set, given, stepOf(request)),
    ({ state }) => ({ total: state.assessment.total }),
    ({ state }) => [saidOfPerson(state, version, { step: 'assessment', review: state.assessment })],
  );
};

/** Someone inside the unit, never the person, answers a person who asked for their points to be looked at again. */
export const answerPerson: UseCase<typeof scoring.answerQuestion> = async (request) => {
  const { params, body, actor, today } = request;
  const known = await assessable(params, actor, today);
  if (!known.ok) return known;
  const { round, set } = known.value;
  const { version, ...given } = body;
  return change(
    originOf(request),
    targetOf(params, version),
    (sheet) => answerQuestion(sheet, round, set, given, stepOf(request)),
    ({ state }) => ({ total: state.assessment.total }),
    ({ state }) => [
      saidOfPerson(state, version, { step: 'answer', text: state.answer, review: state.assessment }),
    ],
  );
};
