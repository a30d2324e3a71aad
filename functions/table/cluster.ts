import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { ClusterId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Belonging, Cluster } from '@bang-vang/shared/domain/units/cluster.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';
import { table } from './table.ts';

/** Clusters and blocks; some dozens in a province, so that one partition lists them. */
export const clusters = aggregate<Cluster>('Cluster');

const PARTITION = 'CLUSTERS';

export const clusterRef = (cluster: ClusterId): Ref => ({
  name: joined('CLUSTER', cluster),
  key: { PK: PARTITION, SK: joined('C', cluster) },
});

export const allClusters = () => listed(clusters, { partition: PARTITION });

/**
 * Where a unit belongs among the clusters of a kind. Whoever lets it join or leave writes this too, guarded by its version:
 * two clusters cannot take the same unit at once.
 */
const belongingEntity = new Entity({
  name: 'Belonging',
  table,
  timestamps: false,
  schema: item({
    unit: any().key().castAs<UnitId>(),
    kind: string().key(),
    version: number(),
    belongings: any().castAs<readonly Belonging[]>(),
  }),
  computeKey: ({ unit, kind }) => ({ PK: joined('UNIT', unit), SK: joined('CLUSTER', kind) }),
});

export type Belongings = { readonly version: number; readonly belongings: readonly Belonging[] };

export async function loadBelongings(unit: UnitId, kind: string): Promise<Belongings> {
  const { Item } = await belongingEntity
    .build(GetItemCommand)
    .key({ unit, kind })
    .options({ consistent: true })
    .send();
  return Item ?? { version: 0, belongings: [] };
}

/** The write that says where a unit belongs, refused when that has changed since it was read. */
export const putBelongings = (
  unit: UnitId,
  kind: string,
  before: Belongings,
  belongings: readonly Belonging[],
) =>
  belongingEntity
    .build(PutTransaction)
    .item({ unit, kind, version: before.version + 1, belongings })
    .options({
      condition:
        before.version === 0 ? { attr: 'unit', exists: false } : { attr: 'version', eq: before.version },
    });
