import type { scoring } from '@bang-vang/shared/contract/scoring.ts';
import { mayActFor } from '@bang-vang/shared/domain/access/may.ts';
import { ok } from '@bang-vang/shared/domain/kernel/result.ts';
import { openIndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { make } from '../kit/change.ts';
import { foundPerson, foundPlace, foundRound, notAllowed } from '../kit/found.ts';
import { originOf } from '../kit/origin.ts';
import { personalCodeHash, personalCodeOf } from '../kit/personal-code.ts';
import type { UseCase } from '../kit/request.ts';
import { individualSheetRef, individualSheets } from '../table/individual-sheet.ts';
import { putPersonalCode } from '../table/personal-code.ts';

/**
 * Opens a person's sheet and gives out the code for it, in one transaction. Only the code's hash is kept; the code is made
 * of the attempt, so a repeated request shows the same one.
 */
export const issueCode: UseCase<typeof scoring.issueCode> = async (request) => {
  const { params, body, actor, today } = request;
  const [round, place, person] = await Promise.all([
    foundRound(params.round),
    foundPlace(params.unit, today),
    foundPerson(params.unit, params.person),
  ]);
  if (!round.ok) return round;
  if (!place.ok) return place;
  if (!mayActFor(actor, place.value, today)) return notAllowed;
  if (!person.ok) return person;
  const code = personalCodeOf(request.attempt);
  const opened = await make(
    originOf(request),
    {
      aggregate: individualSheets,
      ref: individualSheetRef(params.round, params.unit, params.person),
    },
    (existing) =>
      openIndividualSheet(existing, round.value.state, {
        unit: params.unit,
        person: params.person,
        set: body.set,
      }),
    () => ({}),
    () => [putPersonalCode(personalCodeHash(code), params.round, params.unit, params.person)],
  );
  return opened.ok ? ok({ code }) : opened;
};
