import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import type { Extensions } from '@bang-vang/shared/domain/scoring/extension.ts';
import type { Head } from './aggregate.ts';
import { collectiveSheetRef, collectiveSheets } from './collective-sheet.ts';
import { extensionRef, extensions } from './extension.ts';
import { table } from './table.ts';

/** A unit's collective sheet and the extensions of its deadline in one reading: they lie beside each other. */
export async function sheetWithExtensions(round: RoundId, unit: UnitId) {
  const { key: first } = extensionRef(round, unit);
  const { key: last } = collectiveSheetRef(round, unit);
  const { Items = [] } = await table
    .build(QueryCommand)
    .entities(extensions.entity, collectiveSheets.entity)
    .query({ partition: first.PK, range: { between: [first.SK, last.SK] } })
    .options({ consistent: true, maxPages: Infinity })
    .send();
  return {
    sheet: Items.find(({ SK }) => SK === last.SK) as Head<CollectiveSheet> | undefined,
    extended: Items.find(({ SK }) => SK === first.SK) as Head<Extensions> | undefined,
  };
}
