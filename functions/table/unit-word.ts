import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { EMPTY_WORDS, everCalled } from '@bang-vang/shared/domain/units/called.ts';
import type { Unit } from '@bang-vang/shared/domain/units/history.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/**
 * That a unit was ever called by a word. It says nothing of days: the unit itself does, so that transfers, mergers and ends
 * write nothing here. Words lie in as many partitions as there are pairs of letters for them to begin with.
 */
const unitWordEntity = new Entity({
  name: 'UnitWord',
  table,
  timestamps: false,
  schema: item({
    word: string().key(),
    unit: any().key().castAs<UnitId>(),
    /** All words that it was ever called by, so that one question answers for several words. */
    words: any().castAs<readonly string[]>(),
  }),
  computeKey: ({ word, unit }) => ({ PK: partitionOf(word), SK: joined(word, unit) }),
});

const LETTERS = 2;
const partitionOf = (word: string) => joined('CALLED', word.slice(0, LETTERS));

/**
 * The items by which a unit is found, words of nearly every name left out; none where it is called by no word that it was not
 * called by before.
 */
function unitWordItems(unit: Unit, before?: Unit) {
  const words = everCalled(unit);
  const known = new Set(before ? everCalled(before) : []);
  if (words.every((word) => known.has(word))) return [];
  return words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => ({ word, unit: unit.id, words }));
}

/** The writes that keep a unit found by its names. */
export const putUnitWords = (unit: Unit, before?: Unit) =>
  unitWordItems(unit, before).map((one) => unitWordEntity.build(PutTransaction).item(one));

/** Where a list of candidates goes on. */
export type Candidate = { readonly word: string; readonly unit: UnitId };
export type CalledBy = Candidate & { readonly words: readonly string[] };

/** A stretch of the units that were ever called by a word beginning so, by that word; `more` when the list goes on. */
export async function everCalledBy(
  beginning: string,
  after: Candidate | undefined,
  limit: number,
): Promise<{ readonly candidates: readonly CalledBy[]; readonly more: boolean }> {
  const PK = partitionOf(beginning);
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .entities(unitWordEntity)
    .query({ partition: PK, range: { beginsWith: beginning } })
    .options({
      limit,
      ...(after ? { exclusiveStartKey: { PK, SK: joined(after.word, after.unit) } } : {}),
    })
    .send();
  return { candidates: Items, more: LastEvaluatedKey !== undefined };
}
