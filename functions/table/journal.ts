import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { HappeningKind } from '@bang-vang/shared/domain/events.ts';
import type { Instant } from '@bang-vang/shared/domain/kernel/day.ts';
import type { UnitId, WriterId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { digest } from '../kit/digest.ts';
import { joined, padded } from './keys.ts';
import { table } from './table.ts';

/** The journal of a unit is spread over so many partitions, so that a deadline of the province does not meet in one. */
const SHARDS = 4;

/**
 * Where to find one event: what it says stands in its trail alone. `previous` is the version of the event before it, 0
 * where it is the first: versions between the two were saved without an event.
 */
export type JournalEntry = {
  readonly aggregate: string;
  readonly seq: number;
  readonly at: Instant;
  readonly by: WriterId;
  readonly kind: HappeningKind;
  readonly previous: number;
  /** Every unit in whose journal it stands. */
  readonly units: readonly UnitId[];
};

const entryEntity = new Entity({
  name: 'JournalEntry',
  table,
  timestamps: false,
  schema: item({
    PK: string().key(),
    SK: string().key(),
    aggregate: string(),
    seq: number(),
    at: any().castAs<Instant>(),
    by: any().castAs<WriterId>(),
    kind: any().castAs<HappeningKind>(),
    previous: number(),
    units: any().castAs<readonly UnitId[]>(),
  }),
});

const ofUnit = (unit: UnitId, shard: number) => joined('JOURNAL', 'UNIT', unit, String(shard));
const ofWriter = (writer: WriterId) => joined('JOURNAL', 'BY', writer);

/** The place of an entry in any list of the journal: by time. It also marks where a page ended. */
export const placeOf = ({ at, aggregate, seq }: Pick<JournalEntry, 'at' | 'aggregate' | 'seq'>): string =>
  `${at}#${aggregate}#${padded(seq)}`;

/** The writes of an entry: one for each unit in whose journal it stands, and one for each whose act it was. */
export function putEntry(entry: JournalEntry, writers: readonly WriterId[]) {
  const shard = digest(entry.aggregate).charCodeAt(0) % SHARDS;
  const lists = [...entry.units.map((unit) => ofUnit(unit, shard)), ...[...new Set(writers)].map(ofWriter)];
  return lists.map((PK) => entryEntity.build(PutTransaction).item({ PK, SK: placeOf(entry), ...entry }));
}

/** The lists that make up the journal of some units. */
export const listsOfUnits = (units: readonly UnitId[]): readonly string[] =>
  units.flatMap((unit) => Array.from({ length: SHARDS }, (_, shard) => ofUnit(unit, shard)));

/** The list of what an account has done, or somebody for it, or the holder of a code. */
export const listOfWriter = (writer: WriterId): readonly string[] => [ofWriter(writer)];

/** The moments of a stretch: from the first on, and before the last. */
export type Stretch = { readonly from: Instant; readonly before: Instant };

/** Whatever is older or newer than every moment. */
const EVER = { from: '0', before: '9' };

/** The newest entries of some lists together, newest first, before the place where the last page ended. */
export async function newestEntries(
  lists: readonly string[],
  { stretch, after, limit }: { stretch?: Stretch | undefined; after?: string | undefined; limit: number },
): Promise<readonly JournalEntry[]> {
  const { from, before } = stretch ?? EVER;
  const last = after !== undefined && after < before ? after : before;
  const found = await Promise.all(
    lists.map(async (partition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(entryEntity)
        .query({ partition, range: { between: [from, last] } })
        // One more than asked for: the range takes in the entry that the last page ended with.
        .options({ reverse: true, limit: limit + 1 })
        .send();
      return Items.filter((entry) => placeOf(entry) !== after);
    }),
  );
  const newest = found.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
  const once = [...new Map(newest.map((entry) => [placeOf(entry), entry])).values()];
  return once.slice(0, limit).map(({ aggregate, seq, at, by, kind, previous, units }) => ({
    aggregate,
    seq,
    at,
    by,
    kind,
    previous,
    units,
  }));
}
