import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { PersonId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { SheetStep } from '@bang-vang/shared/domain/reports/sheet-step.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** That a person's sheet stands at a step, since when: a small item, so that a list of one step reads no sheet at all. */
const stepEntity = new Entity({
  name: 'SheetStep',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    unit: any().key().castAs<UnitId>(),
    state: string().key(),
    since: any().key().castAs<Instant>(),
    person: any().key().castAs<PersonId>(),
  }),
  computeKey: ({ round, unit, state, since, person }) => ({
    PK: joined('STEP', round, unit),
    SK: joined(state, since, person),
  }),
});

export type KeptStep = SheetStep & { readonly since: Instant };

const partitionOf = (round: RoundId, unit: UnitId) => joined('STEP', round, unit);

export const putStep = (step: KeptStep) => stepEntity.build(PutTransaction).item(step);
export const deleteStep = (step: KeptStep) => stepEntity.build(DeleteTransaction).key(step);

/** Where in the list of a step a sheet stands; marks where a page ended. */
export const placeInStep = ({ since, person }: Pick<KeptStep, 'since' | 'person'>): string =>
  `${String(Date.parse(since))}/${person}`;

function readPlace(place: string): readonly [since: string, person: string] {
  const [at = '', person = ''] = place.split('/');
  return [new Date(Number(at) || 0).toISOString(), person || '-'];
}

/** Sheets of a unit at a step, whoever came to it first before the others, after the place where the last page ended. */
export async function sheetsAtStep(
  { round, unit, state }: Omit<SheetStep, 'person'>,
  after: string | undefined,
  limit: number,
): Promise<{ readonly steps: readonly KeptStep[]; readonly more: boolean }> {
  const PK = partitionOf(round, unit);
  const start =
    after === undefined ? {} : { exclusiveStartKey: { PK, SK: joined(state, ...readPlace(after)) } };
  const { Items = [], LastEvaluatedKey } = await table
    .build(QueryCommand)
    .entities(stepEntity)
    .query({ partition: PK, range: { beginsWith: `${state}#` } })
    .options({ limit, ...start })
    .send();
  return { steps: Items as readonly KeptStep[], more: LastEvaluatedKey !== undefined };
}

/** Every sheet of a unit with its step: some hundred bytes for each. */
export async function stepsOf(round: RoundId, unit: UnitId): Promise<readonly KeptStep[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(stepEntity)
    .query({ partition: partitionOf(round, unit) })
    .options({ maxPages: Infinity })
    .send();
  return Items as readonly KeptStep[];
}
