import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { RecordedFact, Unit } from '@bang-vang/shared/domain/units/history.ts';
import type { Write } from '../kit/commit.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { filled } from './fill.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';
import { putUnitWords } from './unit-word.ts';

/** A unit with everything that was ever recorded of it: one item, which answers any question about any day. */
export const units = aggregate<Unit>('Unit');

export const unitRef = (unit: UnitId): Ref => {
  const name = joined('UNIT', unit);
  return { name, key: { PK: name, SK: 'HEAD' } };
};

/** The unit as a reader needs it: of a moment ago at worst. */
export const loadUnit = async (unit: UnitId): Promise<Unit | undefined> =>
  (await units.load(unitRef(unit), { consistent: false }))?.state;

/**
 * That a unit stands, or ever stood, under a manager, with the facts that say so. It lies beside the manager and not in an
 * index, so that a command sees every unit that another has just put there.
 */
const placementEntity = new Entity({
  name: 'Placement',
  table,
  timestamps: false,
  schema: item({
    manager: string().key(),
    unit: any().key().castAs<UnitId>(),
    facts: any().castAs<readonly RecordedFact[]>(),
  }),
  computeKey: ({ manager, unit }) => ({ PK: joined('UNIT', manager), SK: joined('U', unit) }),
});

/** Units that nobody manages are listed under this name, which is no identifier of a unit. */
export const TOP = '(top)';

/** Everything under which a unit was ever recorded, as items. */
function placementsOf({ id, facts }: Unit) {
  const byManager = Map.groupBy(facts, ({ manager }) => manager ?? TOP);
  return [...byManager].map(([manager, placed]) => ({ manager, unit: id, facts: placed }));
}

/** The writes that keep the lists of managers and the search true to a unit, which was something else before. */
export const putWhereFound = (unit: Unit, before: Unit): readonly Write[] => [
  ...placementsOf(unit).map((placement) => placementEntity.build(PutTransaction).item(placement)),
  ...putUnitWords(unit, before),
];

/** The first items of a unit that was there before the product, for empty tables only. */
export const filledUnit = (state: Unit) => [
  filled(units.entity, { ...unitRef(state.id).key, version: 1, seq: 0, hash: '', saves: [], state }),
  ...placementsOf(state).map((placement) => filled(placementEntity, placement)),
  ...putUnitWords(state),
];

export type Placement = { readonly unit: UnitId; readonly facts: readonly RecordedFact[] };

/** Every unit that was ever recorded under a manager, or at the top. */
export async function placementsUnder(
  manager: UnitId | typeof TOP,
  { consistent = false } = {},
): Promise<readonly Placement[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(placementEntity)
    .query({ partition: joined('UNIT', manager), range: { beginsWith: 'U#' } })
    .options({ consistent, maxPages: Infinity })
    .send();
  return Items;
}
