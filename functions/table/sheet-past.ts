import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type {
  Appeal,
  CollectiveReview,
  Opinion,
  Return,
  SubmittedSheet,
} from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { joined, padded } from './keys.ts';
import { table } from './table.ts';

/**
 * What of a collective sheet stays as it was: each version that was sent, and what was said at a step, by the version of the
 * sheet that the step made. Words stand here because no event holds any.
 */
export type SheetPast =
  | { readonly kind: 'submission'; readonly sheet: SubmittedSheet }
  | { readonly kind: 'said'; readonly version: number; readonly said: Said };
export type Said =
  | { readonly step: 'opinion'; readonly opinion: Opinion }
  | { readonly step: 'return'; readonly mend: Return }
  | { readonly step: 'review'; readonly review: CollectiveReview }
  | { readonly step: 'appeal'; readonly appeal: Appeal }
  | { readonly step: 'answer'; readonly text: string; readonly review: CollectiveReview };

const sheetPastEntity = new Entity({
  name: 'SheetPast',
  table,
  timestamps: false,
  schema: item({
    round: any().key().castAs<RoundId>(),
    unit: any().key().castAs<UnitId>(),
    place: string().key(),
    past: any().castAs<SheetPast>(),
  }),
  computeKey: ({ round, unit, place }) => ({ PK: joined('SHEET', round, unit), SK: place }),
});

const placeOf = (past: SheetPast): string =>
  past.kind === 'submission'
    ? joined('SUB', padded(past.sheet.submissions))
    : joined('SAID', padded(past.version));

/** The write that keeps it, beside the sheet; what is kept is never written again. */
export const keep = (round: RoundId, unit: UnitId, past: SheetPast) =>
  sheetPastEntity
    .build(PutTransaction)
    .item({ round, unit, place: placeOf(past), past })
    .options({ condition: { attr: 'place', exists: false } });

/** Everything that was kept of a unit's sheet. */
export async function pastOf(
  round: RoundId,
  unit: UnitId,
  { consistent = false } = {},
): Promise<readonly SheetPast[]> {
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(sheetPastEntity)
    .query({ partition: joined('SHEET', round, unit), range: { gte: 'S' } })
    .options({ maxPages: Infinity, consistent })
    .send();
  return Items.map(({ past }) => past);
}
