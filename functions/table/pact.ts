import type { Pact } from '@bang-vang/shared/domain/campaigns/pact.ts';
import type { PactId, RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { homeOf } from './homed-id.ts';
import { joined } from './keys.ts';
import { listed } from './listed.ts';

export const pacts = aggregate<Pact>('Pact');

const partition = (round: string, under: string) => joined('PACT', round, under);

export const pactRef = (pact: PactId): Ref => {
  const { round, unit } = homeOf(pact);
  return { name: joined('PACT', pact), key: { PK: partition(round, unit), SK: pact } };
};

/** The pacts whose parties stand directly under a unit. */
export const pactsUnder = (round: RoundId, unit: UnitId) =>
  listed(pacts, { partition: partition(round, unit) });
