import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { ItemId } from '@bang-vang/shared/domain/scoring/criteria.ts';
import type { NominationId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { joined } from './keys.ts';
import { table } from './table.ts';

/** Where a compared text stands: the citation of a nomination, or the words to one line of a unit's sheet. */
export type TextSource =
  | { readonly kind: 'citation'; readonly unit: UnitId; readonly nomination: NominationId }
  | { readonly kind: 'line'; readonly unit: UnitId; readonly item: ItemId };

/** That a text falls into a band: hashes only, never a word of it. */
const textBandEntity = new Entity({
  name: 'TextBand',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    band: string().key(),
    text: string().key(),
    source: any().castAs<TextSource>(),
  }),
  computeKey: ({ round, band, text }) => ({ PK: joined('TEXT', round, band), SK: text }),
});

export type BandKey = { readonly round: RoundId; readonly band: string; readonly text: string };

/** What a source is called in the index; a line's number may hold what no key allows, so it is written in hexadecimal. */
export const nameOfText = (source: TextSource): string =>
  source.kind === 'citation'
    ? joined('N', source.nomination)
    : joined('L', source.unit, Buffer.from(source.item).toString('hex'));

export const putTextBand = (key: BandKey, source: TextSource) =>
  textBandEntity.build(PutTransaction).item({ ...key, source });

export const deleteTextBand = (key: BandKey) => textBandEntity.build(DeleteTransaction).key(key);

/** So many texts of a band are looked at: of what everybody writes, more would say nothing. */
const IN_ONE_BAND = 12;

/** The texts that share a band with a text, those that share most bands first; the number read is bounded by the bands. */
export async function textsInBands(round: RoundId, bands: readonly string[]): Promise<readonly TextSource[]> {
  const found = await sideBySide(bands, async (band) => {
    const { Items = [] } = await table
      .build(QueryCommand)
      .entities(textBandEntity)
      .query({ partition: joined('TEXT', round, band) })
      .options({ limit: IN_ONE_BAND })
      .send();
    return Items;
  });
  const byText = [...Map.groupBy(found.flat(), ({ text }) => text).values()];
  return byText.toSorted((a, b) => b.length - a.length).flatMap(([first]) => (first ? [first.source] : []));
}
