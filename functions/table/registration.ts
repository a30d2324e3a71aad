import type { Registration } from '@bang-vang/shared/domain/campaigns/registration.ts';
import type { RoundId, UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';

export const registrations = aggregate<Registration>('Registration');

export const registrationRef = (round: RoundId, unit: UnitId): Ref => ({
  name: joined('REG', round, unit),
  key: { PK: joined('UNIT', unit), SK: joined('REG', round) },
});
