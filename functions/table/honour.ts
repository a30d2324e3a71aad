import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { HonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { HonourEntry, RollEntry } from '@bang-vang/shared/domain/honours/roll.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
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
    GSI1PK: string().optional(),
    GSI1SK: string().optional(),
  }),
  computeKey: ({ year, code }) => ({ PK: joined('HON', String(year)), SK: code }),
});

const listOf = (unit: UnitId) => joined('HON-OF', unit);

/** An entry as it is kept; the sparse index lists it by the unit of then, and a revoked one, which names none, nowhere. */
export const honourItem = (entry: RollEntry) => ({
  year: entry.year,
  code: entry.code,
  entry,
  ...(entry.standing === 'in-force'
    ? { GSI1PK: listOf(entry.unit.id), GSI1SK: joined(String(entry.year), entry.code) }
    : {}),
});

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

/** The honours in force that a unit, or somebody of it, was given under the unit's own identity; oldest year first. */
export async function honoursOfUnit(unit: UnitId): Promise<readonly HonourEntry[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(honourEntity)
    .query({ index: 'GSI1', partition: listOf(unit) })
    .options({ maxPages: Infinity })
    .send();
  return Items.flatMap(({ entry }) => (entry.standing === 'in-force' ? [entry] : []));
}
