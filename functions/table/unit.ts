import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Place, UnitFact } from '@bang-vang/shared/domain/units/unit.ts';
import { factOn } from '@bang-vang/shared/domain/units/unit.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** One dated fact of a unit; the sparse index lists the facts under their manager. */
export const unitFactEntity = new Entity({
  name: 'UnitFact',
  table,
  timestamps: false,
  schema: item({
    unit: any().key().castAs<UnitId>(),
    from: any().key().castAs<Day>(),
    GSI1PK: string().optional(),
    GSI1SK: string().optional(),
    fact: any().castAs<UnitFact>(),
  }),
  computeKey: ({ unit, from }) => ({ PK: joined('UNIT', unit), SK: joined('V', from) }),
});

/** The one unit that nobody manages is listed under this name. */
const TOP = 'TOP';

/** The item of a fact, index keys included. */
export const unitFactItem = (fact: UnitFact) => ({
  unit: fact.unit,
  from: fact.from,
  fact,
  GSI1PK: joined('TREE', fact.manager ?? TOP),
  GSI1SK: joined(fact.unit, fact.from),
});

/** All facts of a unit, oldest first; empty when there is no such unit. */
export async function factsOf(unit: UnitId): Promise<readonly UnitFact[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(unitFactEntity)
    .query({ partition: joined('UNIT', unit), range: { beginsWith: 'V#' } })
    .send();
  return Items.map(({ fact }) => fact);
}

/** The units directly under a manager on a day, by name. */
export async function unitsUnder(manager: UnitId, day: Day): Promise<readonly UnitFact[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(unitFactEntity)
    .query({ index: 'GSI1', partition: joined('TREE', manager) })
    .options({ maxPages: Infinity })
    .send();
  const facts = Items.map(({ fact }) => fact).filter((fact) => factOn([fact], day) !== undefined);
  return facts.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** The unit on a day with its line of managers; undefined when it does not live on that day. */
export async function placeOn(unit: UnitId, day: Day): Promise<Place | undefined> {
  const fact = factOn(await factsOf(unit), day);
  if (!fact) return undefined;
  const above = fact.manager === undefined ? undefined : await placeOn(fact.manager, day);
  return { fact, path: [...(above?.path ?? []), unit] };
}

/** Every unit that has ever lived under another, and the top, walked level by level. */
export async function allUnits(): Promise<readonly UnitId[]> {
  const found = new Set<UnitId>();
  let level: readonly UnitId[] = await everUnder(TOP);
  while (level.length > 0) {
    for (const unit of level) found.add(unit);
    const below = (await Promise.all(level.map((unit) => everUnder(unit)))).flat();
    level = below.filter((unit) => !found.has(unit));
  }
  return [...found];
}

async function everUnder(manager: string): Promise<readonly UnitId[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(unitFactEntity)
    .query({ index: 'GSI1', partition: joined('TREE', manager) })
    .options({ maxPages: Infinity })
    .send();
  return [...new Set(Items.map(({ unit }) => unit))];
}
