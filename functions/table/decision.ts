import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { HonourCode } from '@bang-vang/shared/domain/honours/code.ts';
import type { DecisionId, RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type {
  Decision,
  DecisionLine,
  DecisionRegister,
} from '@bang-vang/shared/domain/nominations/decision.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { homeOf } from './homed-id.ts';
import { joined, padded } from './keys.ts';
import { listed } from './listed.ts';
import { table } from './table.ts';

const partition = (round: string) => joined('DEC', round);

/** The round's register of decisions, through which all of its decisions pass. */
export const registers = aggregate<DecisionRegister>('DecisionRegister');

export const registerRef = (round: RoundId): Ref => ({
  name: joined('REGISTER', round),
  key: { PK: partition(round), SK: 'REGISTER' },
});

export const decisions = aggregate<Decision>('Decision');

export const decisionRef = (decision: DecisionId): Ref => ({
  name: joined('DEC', decision),
  key: { PK: partition(homeOf(decision).round), SK: joined('D', decision) },
});

/** The decisions of a round. */
export const decisionsOf = (round: RoundId) => listed(decisions, { partition: partition(round) });

/** A decision's list: written before its head and made valid by it. */
const decisionLineEntity = new Entity({
  name: 'DecisionLine',
  table,
  timestamps: false,
  schema: item({
    decision: any().key().castAs<DecisionId>(),
    place: number().key(),
    code: any().castAs<HonourCode>(),
    line: any().castAs<DecisionLine>(),
  }),
  computeKey: ({ decision, place }) => ({ PK: joined('LINES', decision), SK: `L#${padded(place)}` }),
});

/** Writes one line; a repetition writes the same again. */
export const putLine = (decision: DecisionId, place: number, code: HonourCode, line: DecisionLine) =>
  decisionLineEntity.build(PutItemCommand).item({ decision, place, code, line }).send();

/** The lines of a decision in their order. */
export async function linesOf(decision: DecisionId) {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(decisionLineEntity)
    .query({ partition: joined('LINES', decision) })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  return Items.map(({ code, line }) => ({ code, line }));
}
