import { Entity } from 'dynamodb-toolbox/entity';
import { EntityFormatter } from 'dynamodb-toolbox/entity/actions/format';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { roundOf } from '@bang-vang/shared/domain/events.ts';
import type { Happening, RecordedEvent } from '@bang-vang/shared/domain/events.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { AccountId, RoundId, WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { digest } from '../kit/digest.ts';
import { joined, padded, trailOf } from './keys.ts';
import type { Key } from './keys.ts';
import { storedItems } from './stored-items.ts';
import { table } from './table.ts';

/** What the trail remembers of the request, so that its repetition gets the first answer. */
export type Receipt = { readonly key: string; readonly fingerprint: string; readonly answer: unknown };

/** An event as stored: chained to the one before it by `previous`, and tied to the head version it made. */
export type StoredEvent = RecordedEvent & {
  readonly version: number;
  readonly previous: string;
  readonly hash: string;
  readonly receipt: Receipt;
  /** Where the head of the aggregate lives; said by the first event. */
  readonly home?: Key | undefined;
};

/** Adds the hash of all that the event says. */
export const withHash = (said: Omit<StoredEvent, 'hash'>): StoredEvent => ({ ...said, hash: digest(said) });

const eventEntity = new Entity({
  name: 'Event',
  table,
  timestamps: false,
  schema: item({
    PK: string().key(),
    SK: string().key(),
    GSI1PK: string().optional(),
    GSI1SK: string().optional(),
    aggregate: string(),
    seq: number(),
    version: number(),
    by: any().castAs<WriterId>(),
    onBehalfOf: any().optional().castAs<AccountId>(),
    at: any().castAs<Instant>(),
    happening: any().castAs<Happening>(),
    previous: string(),
    hash: string(),
    receipt: any().castAs<Receipt>(),
    home: any().optional().castAs<Key>(),
  }),
});

const placeOf = (seq: number): string => `E#${padded(seq)}`;

/** The trails of a round are listed in so many places of the sparse index, by their first events. */
const SHARDS = 4;
const shardOf = (aggregate: string) => String(digest(aggregate).charCodeAt(0) % SHARDS);
const trails = (round: RoundId | undefined, shard: string) => joined('TRAILS', round ?? '-', shard);

const firstInIndex = ({ aggregate, seq, happening }: StoredEvent) =>
  seq === 1 ? { GSI1PK: trails(roundOf(happening), shardOf(aggregate)), GSI1SK: aggregate } : {};

/** The names of all aggregates of a round; without a round, of those that stand above rounds. */
export async function aggregatesOf(round: RoundId | undefined): Promise<readonly string[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => trails(round, String(shard)));
  const listed = await Promise.all(
    shards.map((shard) =>
      storedItems({
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :shard',
        ExpressionAttributeValues: { ':shard': shard },
        ProjectionExpression: 'GSI1SK',
      }),
    ),
  );
  return listed.flat().map(({ GSI1SK }) => String(GSI1SK));
}

/** Where an event is filed: its place in the trail, and that of the first one in the list of trails. */
export const filedUnder = (event: StoredEvent) => ({
  PK: trailOf(event.aggregate),
  SK: placeOf(event.seq),
  ...firstInIndex(event),
});

/** The write of an event for a transaction; its place in the line must still be free. */
export const putEvent = (event: StoredEvent) =>
  eventEntity
    .build(PutTransaction)
    .item({ ...filedUnder(event), ...event })
    .options({ condition: { attr: 'PK', exists: false } });

/** The events of an aggregate after `seq`, in order. */
export async function eventsAfter(aggregate: string, seq: number): Promise<readonly StoredEvent[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(eventEntity)
    .query({ partition: trailOf(aggregate), range: { gt: placeOf(seq) } })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  return Items;
}

/** One event of a trail; undefined when there is none in that place. */
export async function loadEvent(aggregate: string, seq: number): Promise<StoredEvent | undefined> {
  const { Item } = await eventEntity
    .build(GetItemCommand)
    .key({ PK: trailOf(aggregate), SK: placeOf(seq) })
    .send();
  return Item;
}

/** The event that an image of the stream shows. */
export const eventOfImage = (image: Readonly<Record<string, unknown>>): StoredEvent =>
  eventEntity.build(EntityFormatter).format(image);
