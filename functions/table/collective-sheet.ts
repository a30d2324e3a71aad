import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { CollectiveSheet } from '@bang-vang/shared/domain/scoring/collective-sheet.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';

export const collectiveSheets = aggregate<CollectiveSheet>('CollectiveSheet');

export const collectiveSheetRef = (round: RoundId, unit: UnitId): Ref => ({
  name: joined('SHEET', round, unit),
  key: { PK: joined('SHEET', round, unit), SK: 'HEAD' },
});
