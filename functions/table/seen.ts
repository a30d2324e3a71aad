import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { joined } from './keys.ts';
import { table } from './table.ts';

/**
 * How far a projection has read an aggregate's trail, and what that aggregate contributes to it at present. A closed one
 * contributes nothing any more, whatever arrives late.
 */
export type Seen = { readonly seq: number; readonly memory?: unknown; readonly closed: boolean };

export const NOTHING_SEEN: Seen = { seq: 0, closed: false };

const seenEntity = new Entity({
  name: 'Seen',
  table,
  timestamps: false,
  schema: item({
    projection: string().key(),
    aggregate: string().key(),
    seq: number(),
    /** How often this item was written: its guard. */
    writes: number(),
    memory: any().optional(),
    closed: boolean(),
  }),
  computeKey: ({ projection, aggregate }) => ({ PK: `SEEN#${aggregate}`, SK: joined('P', projection) }),
});

/** What a projection has seen of an aggregate. */
export async function loadSeen(projection: string, aggregate: string) {
  const { Item } = await seenEntity
    .build(GetItemCommand)
    .key({ projection, aggregate })
    .options({ consistent: true })
    .send();
  return Item;
}

/** The write that records it, refused when another reader was there first. */
export const putSeen = (projection: string, aggregate: string, writesBefore: number, seen: Seen) =>
  seenEntity
    .build(PutTransaction)
    .item({ projection, aggregate, writes: writesBefore + 1, ...seen })
    .options({
      condition:
        writesBefore === 0 ? { attr: 'projection', exists: false } : { attr: 'writes', eq: writesBefore },
    });

/** Forgets it, before a projection is told again from the start. */
export const forgetSeen = (projection: string, aggregate: string) =>
  seenEntity.build(DeleteItemCommand).key({ projection, aggregate }).send();
