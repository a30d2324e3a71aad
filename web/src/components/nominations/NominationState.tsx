import { STATE_NAMES } from '@bang-vang/shared/contract/names.ts';
import { NOMINATION } from '../../copy/nominations.vi.ts';
import { unitText } from '../../lib/show.ts';
import type { NominationView } from '../../lib/nominations/views.ts';
import type { ChipLook } from '../working/Chip.tsx';
import { Chip } from '../working/Chip.tsx';

const LOOKS: Readonly<Record<NominationView['state'], ChipLook>> = {
  climbing: 'waiting',
  'awaiting-council': 'waiting',
  passed: 'good',
  rejected: 'bad',
  declined: 'returned',
};

/** Where a nomination waits, in words below its state. */
function where({ state, at, decision }: NominationView): string {
  const unit = unitText(at.name);
  switch (state) {
    case 'climbing':
      return NOMINATION.waitsAt(unit);
    case 'awaiting-council':
      return NOMINATION.waitsFor(unit);
    case 'declined':
      return NOMINATION.declinedBy(unit);
    case 'passed':
      return decision === undefined ? '' : NOMINATION.decided;
    case 'rejected':
      return '';
  }
}

/** The state of a nomination: the word in its chip, and where it waits. */
export const NominationState = ({ nomination }: { readonly nomination: NominationView }) => (
  <div>
    <Chip look={LOOKS[nomination.state]}>{STATE_NAMES[nomination.state]}</Chip>
    <div className="quiet">{where(nomination)}</div>
  </div>
);
