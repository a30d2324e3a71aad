import type { AccountId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { ReviewPanel } from '@bang-vang/shared/domain/scoring/review-panel.ts';
import type { ReviewPart } from '@bang-vang/shared/domain/scoring/review-part.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';

const beside = (round: RoundId, unit: UnitId) => joined('SHEET', round, unit);
const askedOf = (round: RoundId, account: AccountId) => joined('ASKED', round, account);

/** Who reviews a sheet; beside the sheet, so that neither makes the other stale. */
export const panels = aggregate<ReviewPanel>('ReviewPanel');

export const panelRef = (round: RoundId, unit: UnitId): Ref => ({
  name: joined('PANEL', round, unit),
  key: { PK: beside(round, unit), SK: 'PANEL' },
});

/** What single reviewers do, each their own item; the sparse index lists those that somebody is asked for. */
export const parts = aggregate<ReviewPart>('ReviewPart', (part) =>
  part.state === 'released' ? undefined : { GSI1PK: askedOf(part.round, part.account), GSI1SK: part.unit },
);

export const partRef = (round: RoundId, unit: UnitId, account: AccountId): Ref => ({
  name: joined('PART', round, unit, account),
  key: { PK: beside(round, unit), SK: joined('PART', account) },
});

/** The parts that an account has been asked for in a round, whatever became of them. */
export const partsAskedOf = (round: RoundId, account: AccountId) =>
  listed(parts, { index: 'GSI1', partition: askedOf(round, account) });
