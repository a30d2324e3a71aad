import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { $add, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { joined, padded } from './keys.ts';
import { table } from './table.ts';

/** How many wrong personal codes came from one place in one span of time. The table itself removes it when it has expired. */
const guessEntity = new Entity({
  name: 'Guess',
  table,
  timestamps: false,
  schema: item({
    from: string().key(),
    span: number().key(),
    wrong: number(),
    /** Seconds since 1970, as the table's time to live is told. */
    expires: number(),
  }),
  computeKey: ({ from, span }) => ({ PK: joined('GUESS', from), SK: padded(span) }),
});

/** How many wrong codes came from there in that span. */
export async function wrongGuesses(from: string, span: number): Promise<number> {
  const { Item } = await guessEntity.build(GetItemCommand).key({ from, span }).send();
  return Item?.wrong ?? 0;
}

/** Counts one more. */
export const countGuess = (from: string, span: number, expires: number) =>
  guessEntity
    .build(UpdateItemCommand)
    .item({ from, span, wrong: $add(1), expires })
    .send();
