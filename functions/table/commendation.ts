import type { CommendationId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Commendation } from '@bang-vang/shared/domain/nominations/commendation.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { homeOf } from './homed-id.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';

export const commendations = aggregate<Commendation>('Commendation');

const partition = (round: string, unit: string) => joined('COM', round, unit);

export const commendationRef = (commendation: CommendationId): Ref => {
  const { round, unit } = homeOf(commendation);
  return { name: joined('COM', commendation), key: { PK: partition(round, unit), SK: commendation } };
};

/** Whom the unit has commended in the round. */
export const commendationsOf = (round: RoundId, unit: UnitId) =>
  listed(commendations, { partition: partition(round, unit) });
