import type { UnitId } from '@bang-vang/shared/domain/kernel/ids.ts';
import { PACT_RESULTS } from '../../copy/pact-results.vi.ts';
import { PACTS } from '../../copy/pacts.vi.ts';
import { Chip } from '../working/Chip.tsx';
import type { PactView } from './PactList.tsx';

/** Where a pact stands, seen from the reader's unit. */
export function PactStanding({ pact, unit }: { readonly pact: PactView; readonly unit: UnitId }) {
  const waits = pact.waitingFor.length;
  const isMine = pact.waitingFor.includes(unit);
  switch (pact.state) {
    case 'proposed':
      return isMine ? (
        <Chip look="mine">{PACTS.waitsForYou}</Chip>
      ) : (
        <Chip look="waiting">{PACTS.waits(waits)}</Chip>
      );
    case 'signed':
      return <Chip look="plain">{PACTS.signedFully}</Chip>;
    case 'assessed':
      return isMine ? (
        <Chip look="mine">{PACT_RESULTS.waitsForYou}</Chip>
      ) : (
        <Chip look="waiting">{PACT_RESULTS.waitsForAgreement(waits)}</Chip>
      );
    case 'disputed':
      return <Chip look="returned">{PACT_RESULTS.disputed}</Chip>;
    case 'agreed':
      return <Chip look="good">{PACT_RESULTS.agreed}</Chip>;
  }
}
