import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { givenName } from '@bang-vang/shared/domain/honours/names.ts';
import type { Day } from '@bang-vang/shared/domain/kernel/day.ts';
import { foldedWords } from '@bang-vang/shared/domain/kernel/fold.ts';
import type { PersonId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { lastFact, personFactOn } from '@bang-vang/shared/domain/people/fact.ts';
import type { RecordedPersonFact } from '@bang-vang/shared/domain/people/fact.ts';
import type { PersonRecord } from '@bang-vang/shared/domain/people/person.ts';
import type { Person } from '@bang-vang/shared/domain/units/unit.ts';
import type { Write } from '../kit/commit.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/**
 * What was ever recorded of one person in one unit, in the partition of the unit: its lists of any day, as known on any
 * other, read nothing else. The sparse index lists the same by name. Written together with the person's record.
 */
const membershipEntity = new Entity({
  name: 'Membership',
  table,
  timestamps: false,
  schema: item({
    unit: any().key().castAs<UnitId>(),
    id: any().key().castAs<PersonId>(),
    GSI1PK: string(),
    GSI1SK: string(),
    facts: any().castAs<readonly RecordedPersonFact[]>(),
    number: string().optional(),
    apartFrom: any().optional().castAs<readonly PersonId[]>(),
  }),
  computeKey: ({ unit, id }) => ({ PK: joined('UNIT', unit), SK: joined('P', id) }),
});

export type Membership = {
  readonly unit: UnitId;
  readonly id: PersonId;
  /** How the person was last called in this unit. */
  readonly name: string;
  readonly facts: readonly RecordedPersonFact[];
  readonly number?: string | undefined;
  readonly apartFrom?: readonly PersonId[] | undefined;
};

/** By given name, then by the whole name, both without marks; two of the same name by identifier. */
const placeInList = (name: string, id: PersonId): string => `${nameInList(name)}${joined(id)}`;

function nameInList(name: string): string {
  const words = (text: string) => foldedWords(text).join(' ') || '-';
  return `${joined(words(givenName(name)), words(name))}#`;
}

const listOf = (unit: UnitId) => joined('PEOPLE', unit);

/** The writes that tell a person's units what is recorded of the person there. */
export function putMemberships({ id, facts, number, apartFrom }: PersonRecord): readonly Write[] {
  return [...Map.groupBy(facts, ({ unit }) => unit)].map(([unit, there]) =>
    membershipEntity.build(PutTransaction).item({
      unit,
      id,
      GSI1PK: listOf(unit),
      GSI1SK: placeInList(lastFact(there)?.name ?? '', id),
      facts: there,
      number,
      ...(apartFrom.length > 0 ? { apartFrom } : {}),
    }),
  );
}

type Stored = Omit<Membership, 'name'>;
const read = ({ unit, id, facts, number, apartFrom }: Stored): Membership => ({
  unit,
  id,
  name: lastFact(facts)?.name ?? '',
  facts,
  number,
  apartFrom,
});

/** Everybody whom the unit has ever had in its list. */
export async function everIn(unit: UnitId): Promise<readonly Membership[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(membershipEntity)
    .query({ partition: joined('UNIT', unit), range: { beginsWith: 'P#' } })
    .options({ maxPages: Infinity })
    .send();
  return Items.map(read);
}

/** Those of them who belong to the unit on a day. */
export const membersOn = (memberships: readonly Membership[], day: Day): readonly Membership[] =>
  memberships.filter(({ facts }) => personFactOn(facts, day) !== undefined);

/** One person's membership of a unit, past ones included; undefined when the person was never in it. */
export async function loadMembership(unit: UnitId, id: PersonId): Promise<Membership | undefined> {
  const { Item } = await membershipEntity.build(GetItemCommand).key({ unit, id }).send();
  return Item && read(Item);
}

/** A batch takes at most 100 items (DynamoDB, BatchGetItem). */
const AT_ONCE = 100;

/** The memberships of some people in a unit, in the order of the list; undefined for whoever was never in it. */
export async function membershipsOfEach(
  unit: UnitId,
  people: readonly PersonId[],
): Promise<readonly (Membership | undefined)[]> {
  if (people.length > AT_ONCE) {
    const [first, rest] = [people.slice(0, AT_ONCE), people.slice(AT_ONCE)];
    return (await Promise.all([membershipsOfEach(unit, first), membershipsOfEach(unit, rest)])).flat();
  }
  if (people.length === 0) return [];
  const keys = people.map((id) => membershipEntity.build(BatchGetRequest).key({ unit, id }));
  const { Responses } = await execute(
    { maxAttempts: Infinity },
    table.build(BatchGetCommand).requests(...keys),
  );
  return Responses[0].map((found) => found && read(found));
}

/** The person as the unit knows or knew them; undefined when they were never in it. */
export async function loadPerson(unit: UnitId, id: PersonId): Promise<Person | undefined> {
  const found = await loadMembership(unit, id);
  return found && { id, name: found.name, unit };
}

/** Everybody whom the unit has ever had under this name, with or without its marks. */
export async function namedIn(unit: UnitId, name: string): Promise<readonly Membership[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(membershipEntity)
    .query({ index: 'GSI1', partition: listOf(unit), range: { beginsWith: nameInList(name) } })
    .options({ maxPages: Infinity })
    .send();
  return Items.map(read);
}

/** A stretch of the unit's list by name, after a person of it; `more` when the list goes on. */
export async function stretchOf(
  unit: UnitId,
  after: Membership | undefined,
  limit: number,
): Promise<{ readonly memberships: readonly Membership[]; readonly more: boolean }> {
  const start = after && {
    PK: joined('UNIT', unit),
    SK: joined('P', after.id),
    GSI1PK: listOf(unit),
    GSI1SK: placeInList(after.name, after.id),
  };
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .entities(membershipEntity)
    .query({ index: 'GSI1', partition: listOf(unit) })
    .options({ limit, ...(start ? { exclusiveStartKey: start } : {}) })
    .send();
  return { memberships: Items.map(read), more: LastEvaluatedKey !== undefined };
}
