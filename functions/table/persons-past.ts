import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { PersonsPast } from '@bang-vang/shared/domain/scoring/persons-past.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { joined, padded } from './keys.ts';
import { table } from './table.ts';

/** Whose sheet. */
export type Whose = { readonly round: RoundId; readonly unit: UnitId; readonly person: PersonId };

const partition = ({ round, unit, person }: Whose) => joined('ISH', round, unit, person);

const personsPastEntity = new Entity({
  name: 'PersonsPast',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    unit: any().key().castAs<UnitId>(),
    person: any().key().castAs<PersonId>(),
    place: string().key(),
    past: any().castAs<PersonsPast>(),
  }),
  computeKey: ({ place, ...whose }) => ({ PK: partition(whose), SK: place }),
});

const itemOf = ({ round, unit, person }: Whose, past: PersonsPast) => ({
  round,
  unit,
  person,
  place: joined(past.kind === 'submission' ? 'SUB' : 'SAID', padded(past.version)),
  past,
});

/** The write that keeps it; what is kept is never written again but to erase its words. */
export const keepOfPerson = (whose: Whose, past: PersonsPast) =>
  personsPastEntity
    .build(PutTransaction)
    .item(itemOf(whose, past))
    .options({ condition: { attr: 'place', exists: false } });

/** Puts what is left once its words are erased in its place. */
export const rewritePast = (whose: Whose, past: PersonsPast) =>
  personsPastEntity.build(PutItemCommand).item(itemOf(whose, past)).send();

/** Everything that was kept of a person's sheet, each kind in its order. */
export async function pastOfPerson(whose: Whose): Promise<readonly PersonsPast[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(personsPastEntity)
    .query({ partition: partition(whose), range: { gte: 'S' } })
    .options({ maxPages: Infinity, consistent: true })
    .send();
  return Items.map(({ past }) => past);
}
