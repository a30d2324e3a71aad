import type { NominationId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Nomination } from '@bang-vang/shared/domain/nominations/nomination.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { homeOf } from './homed-id.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';

const partition = (round: string, unit: string) => joined('NOM', round, unit);
const at = (round: string, unit: string) => joined('NOM-AT', round, unit);

/** Nominations live with the unit that made them; the sparse index lists them where they have arrived. */
export const nominations = aggregate<Nomination>('Nomination', (nomination) => ({
  GSI1PK: at(nomination.round, nomination.at),
  GSI1SK: nomination.id,
}));

export const nominationRef = (nomination: NominationId): Ref => {
  const { round, unit } = homeOf(nomination);
  return { name: joined('NOM', nomination), key: { PK: partition(round, unit), SK: nomination } };
};

/** The nominations a unit has made. */
export const nominationsFrom = (round: RoundId, unit: UnitId) =>
  listed(nominations, { partition: partition(round, unit) });

/** The nominations that have climbed to a unit. */
export const nominationsAt = (round: RoundId, unit: UnitId) =>
  listed(nominations, { index: 'GSI1', partition: at(round, unit) });
