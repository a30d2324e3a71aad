import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { IndividualSheet } from '@bang-vang/shared/domain/scoring/individual-sheet.ts';
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import { aggregate } from './aggregate.ts';
import type { Head, Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';
import { table } from './table.ts';

export const individualSheets = aggregate<IndividualSheet>('IndividualSheet');

const partition = (round: RoundId, unit: UnitId) => joined('ISH', round, unit);

export const individualSheetRef = (round: RoundId, unit: UnitId, person: PersonId): Ref => ({
  name: joined('ISH', round, unit, person),
  key: { PK: partition(round, unit), SK: joined('M', person) },
});

/** The individual sheets of a unit's people. */
export const individualSheetsOf = (round: RoundId, unit: UnitId) =>
  listed(individualSheets, { partition: partition(round, unit) });

/** A batch takes at most 100 items (DynamoDB, BatchGetItem). */
const AT_ONCE = 100;

/** The sheets of some people of a unit, in the order of the list; undefined for whoever has none. */
export async function individualSheetsOfEach(
  round: RoundId,
  unit: UnitId,
  people: readonly PersonId[],
): Promise<readonly (Head<IndividualSheet> | undefined)[]> {
  if (people.length > AT_ONCE) {
    const [first, rest] = [people.slice(0, AT_ONCE), people.slice(AT_ONCE)];
    const parts = [individualSheetsOfEach(round, unit, first), individualSheetsOfEach(round, unit, rest)];
    return (await Promise.all(parts)).flat();
  }
  if (people.length === 0) return [];
  const keys = people.map((person) =>
    individualSheets.entity.build(BatchGetRequest).key(individualSheetRef(round, unit, person).key),
  );
  const { Responses } = await execute(
    { maxAttempts: Infinity },
    table.build(BatchGetCommand).requests(...keys),
  );
  return Responses[0] as unknown as readonly (Head<IndividualSheet> | undefined)[];
}
