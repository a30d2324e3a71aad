import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Reminders } from '@bang-vang/shared/domain/scoring/reminder.ts';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { headsOfEach } from './heads-of-each.ts';
import { joined } from './keys.ts';

export const reminders = aggregate<Reminders>('Reminders');

/** Where it stands how often a person of a unit was reminded of the own sheet. */
export const remindersRef = (round: RoundId, unit: UnitId, person: PersonId): Ref => ({
  name: joined('REMINDED', round, unit, person),
  key: { PK: joined('REMINDED', round, unit), SK: joined('P', person) },
});

/** The same of several people, in the order of the list; undefined for whoever was never reminded. */
export const remindersOfEach = (
  round: RoundId,
  unit: UnitId,
  people: readonly PersonId[],
): Promise<readonly (Head<Reminders> | undefined)[]> =>
  headsOfEach(
    reminders,
    people.map((person) => remindersRef(round, unit, person)),
  );
