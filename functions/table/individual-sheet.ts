import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { headsOfEach } from './heads-of-each.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';

export const individualSheets = aggregate<IndividualSheet>('IndividualSheet');

const partition = (round: RoundId, unit: UnitId) => joined('ISH', round, unit);

export const individualSheetRef = (round: RoundId, unit: UnitId, person: PersonId): Ref => ({
  name: joined('ISH', round, unit, person),
  key: { PK: partition(round, unit), SK: joined('M', person) },
});

/** The individual sheets of a unit's people. */
export const individualSheetsOf = (round: RoundId, unit: UnitId) =>
  listed(individualSheets, { partition: partition(round, unit) });

/** The sheets of some people of a unit, in the order of the list; undefined for whoever has none. */
export const individualSheetsOfEach = (
  round: RoundId,
  unit: UnitId,
  people: readonly PersonId[],
): Promise<readonly (Head<IndividualSheet> | undefined)[]> =>
  headsOfEach(
    individualSheets,
    people.map((person) => individualSheetRef(round, unit, person)),
  );
