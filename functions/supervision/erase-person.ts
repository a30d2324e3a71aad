import type { supervision } from '@bang-vang/shared/contract/supervision.ts';
import { erasePerson } from '@bang-vang/shared/domain/supervision/erasure.ts';
import type { Erasure } from '@bang-vang/shared/domain/supervision/erasure.ts';
import { make } from '../kit/change.ts';
import { asFederation, foundPerson } from '../kit/found.ts';
import { originOf, stepOf } from '../kit/origin.ts';
import type { UseCase } from '../kit/request.ts';
import { erasureRef, erasures } from '../table/erasure.ts';
import { destroyKeys, eraseWords, recordsOf } from './words-of-person.ts';

/**
 * Erases a person: destroys the keys under which the trail's words about them are sealed, takes the words and the name out
 * of the records, and then leaves the event that it was done. Cut off in between, the repeated command does the same
 * again; a decision that names the person is found before anything is touched.
 */
export const erasePersonOf: UseCase<typeof supervision.erasePerson> = async (request) => {
  const { params, body, actor, today, at } = request;
  const federation = await asFederation(actor, ['standing-committee'], today);
  if (!federation.ok) return federation;
  const person = await foundPerson(params.unit, params.person);
  if (!person.ok) return person;
  const [records, done] = await Promise.all([
    recordsOf(params.person),
    erasures.load(erasureRef(params.person)),
  ]);
  const decide = (existing: Erasure | undefined) =>
    erasePerson(
      existing,
      { person: params.person, unit: params.unit, askedOn: body.askedOn },
      { today, decided: records.decided },
      stepOf(request),
    );
  if (decide(done?.state).ok) {
    await destroyKeys(records.identities, at);
    await eraseWords(records, today);
  }
  return make(originOf(request), { aggregate: erasures, ref: erasureRef(params.person) }, decide, () => ({}));
};
