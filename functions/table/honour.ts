import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { HonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { RollEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** One entry of the honour roll, as it was decided. */
export const honourEntity = new Entity({
  name: 'Honour',
  table,
  timestamps: false,
  schema: item({
    year: number().key(),
    code: any().key().castAs<HonourCode>(),
    entry: any().castAs<RollEntry>(),
  }),
  computeKey: ({ year, code }) => ({ PK: joined('HON', String(year)), SK: code }),
});

export const honourItem = (entry: RollEntry) => ({ year: entry.year, code: entry.code, entry });

/** Keeps an entry; a repetition keeps the same again. */
export const putHonour = (entry: RollEntry) =>
  honourEntity.build(PutItemCommand).item(honourItem(entry)).send();

/** All entries of a year, revoked ones too. */
export async function honoursOf(year: number): Promise<readonly RollEntry[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(honourEntity)
    .query({ partition: joined('HON', String(year)) })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  return Items.map(({ entry }) => entry);
}
