import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Extensions } from '@bang-vang/shared/domain/scoring/extension.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { collectiveSheetRef, collectiveSheets } from './collective-sheet.ts';
import { headsBeside } from './heads-beside.ts';
import { joined } from './keys.ts';

export const extensions = aggregate<Extensions>('Extensions');

/** Where the extensions of a unit's deadline live: beside its collective sheet. */
export const extensionRef = (round: RoundId, unit: UnitId): Ref => ({
  name: joined('EXTENSION', round, unit),
  key: { PK: joined('SHEET', round, unit), SK: 'EXTENSION' },
});

/** A unit's collective sheet and the extensions of its deadline in one reading. */
export async function sheetWithExtensions(round: RoundId, unit: UnitId) {
  const [extended, sheet] = await headsBeside(
    { kind: extensions, ref: extensionRef(round, unit) },
    { kind: collectiveSheets, ref: collectiveSheetRef(round, unit) },
  );
  return { sheet, extended };
}
