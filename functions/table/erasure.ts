import type { PersonId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Erasure } from '@bang-vang/shared/domain/supervision/erasure.ts';
import { aggregate } from './aggregate.ts';
import type { Ref } from './aggregate.ts';
import { joined } from './keys.ts';

export const erasures = aggregate<Erasure>('Erasure');

/** Where it is kept that a person was erased. */
export const erasureRef = (person: PersonId): Ref => ({
  name: joined('ERASURE', person),
  key: { PK: joined('ERASURE', person), SK: 'HEAD' },
});
