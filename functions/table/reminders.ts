import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Reminders } from '@bang-vang/shared/domain/scoring/reminder.ts';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { headsOfEach } from './heads-of-each.ts';
import { headsBeside } from './heads-beside.ts';
import { individualSheetRef, individualSheets } from './individual-sheet.ts';
import { joined } from './keys.ts';

export const reminders = aggregate<Reminders>('Reminders');

/** Where it stands how often a person of a unit was reminded of the own sheet: beside that sheet. */
export const remindersRef = (round: RoundId, unit: UnitId, person: PersonId): Ref => {
  const { PK, SK } = individualSheetRef(round, unit, person).key;
  return { name: joined('REMINDED', round, unit, person), key: { PK, SK: `${SK}#REMINDED` } };
};

/** A person's sheet and how often the person was reminded of it in one reading. */
export async function sheetWithReminders(round: RoundId, unit: UnitId, person: PersonId) {
  const [sheet, reminded] = await headsBeside(
    { kind: individualSheets, ref: individualSheetRef(round, unit, person) },
    { kind: reminders, ref: remindersRef(round, unit, person) },
  );
  return { sheet, reminded };
}

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
