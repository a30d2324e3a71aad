import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** What a citizen wrote, by the month it arrived. */
const feedbackEntity = new Entity({
  name: 'Feedback',
  table,
  timestamps: false,
  schema: item({
    month: string().key(),
    id: string().key(),
    at: any().castAs<Instant>(),
    about: string(),
    message: string(),
    contact: string(),
  }),
  computeKey: ({ month, id }) => ({ PK: joined('FEEDBACK', month), SK: id }),
});

export type Feedback = {
  readonly id: string;
  readonly at: Instant;
  readonly about: string;
  readonly message: string;
  readonly contact: string;
};

/** Keeps what a citizen wrote. */
export const putFeedback = (feedback: Feedback) =>
  feedbackEntity
    .build(PutItemCommand)
    .item({ month: feedback.at.slice(0, 7), ...feedback })
    .send();

/** The feedback of a month (`YYYY-MM`), newest first. */
export async function feedbackOf(month: string): Promise<readonly Feedback[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(feedbackEntity)
    .query({ partition: joined('FEEDBACK', month) })
    .options({ reverse: true, maxPages: Infinity })
    .send();
  return Items.map(({ id, at, about, message, contact }) => ({ id, at, about, message, contact }));
}
