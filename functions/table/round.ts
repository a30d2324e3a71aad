import type { Round } from '@bang-vang/shared/domain/campaigns/round.ts';
import type { RoundId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';

const PARTITION = 'ROUNDS';

export const rounds = aggregate<Round>('Round');

/** Where a round lives. All rounds of the programme share a partition: there are about a dozen in ten years. */
export const roundRef = (round: RoundId): Ref => ({
  name: joined('ROUND', round),
  key: { PK: PARTITION, SK: joined('ROUND', round) },
});

/** Every round of the programme. */
export const allRounds = () => listed(rounds, { partition: PARTITION });
