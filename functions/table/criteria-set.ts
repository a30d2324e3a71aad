import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import type { CriteriaSetId, RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CriteriaSet } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';
import { table } from './table.ts';

const PARTITION = 'CRITERIA';

/** The sets as they stand now, open to change until approved. */
export const criteriaSets = aggregate<CriteriaSet>('CriteriaSet');

export const criteriaSetRef = (set: CriteriaSetId): Ref => ({
  name: joined('CRITERIA', set),
  key: { PK: PARTITION, SK: joined('SET', set) },
});

/** All sets as they stand now. */
export const allCriteriaSets = () => listed(criteriaSets, { partition: PARTITION });

/** The set as it was frozen when the round opened; it never changes. */
const frozenSetEntity = new Entity({
  name: 'FrozenSet',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    id: any().key().castAs<CriteriaSetId>(),
    version: number(),
    set: any().castAs<CriteriaSet>(),
  }),
  computeKey: ({ round, id }) => ({ PK: joined('ROUND', round), SK: joined('CRIT', id) }),
});

/** The write that freezes a set for a round. */
export const freeze = (round: RoundId, version: number, set: CriteriaSet) =>
  frozenSetEntity.build(PutTransaction).item({ round, id: set.id, version, set });

type FrozenSet = { readonly version: number; readonly set: CriteriaSet };

/** What was read once stays true for as long as the process lives. A province freezes a few sets a year. */
const known = new Map<string, FrozenSet>();

/**
 * A round's frozen set; undefined when the round does not use it. Read once by each process: it is the one item that every
 * save of every sheet needs.
 */
export async function frozenSet(round: RoundId, id: CriteriaSetId): Promise<FrozenSet | undefined> {
  const key = joined(round, id);
  const before = known.get(key);
  if (before) return before;
  const { Item } = await frozenSetEntity.build(GetItemCommand).key({ round, id }).send();
  if (Item) known.set(key, Item);
  return Item;
}
