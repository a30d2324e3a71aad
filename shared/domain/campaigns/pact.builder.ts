import { id } from '../kernel/ids.ts';
import type { UnitId } from '../kernel/ids.ts';
import { AT, ME } from '../testing/step.ts';
import type { SignedPact } from './pact.ts';

const party = (unit: string) => id<UnitId>(unit);
const signature = (unit: string) => ({ unit: party(unit), by: ME, at: AT });

/** A pact of S1 and S2 of C1 with two promises, in force. */
export const aSignedPact = (part: Partial<SignedPact> = {}): SignedPact => ({
  state: 'signed',
  id: id('p'),
  round: id('2026'),
  under: party('C1'),
  parties: [party('S1'), party('S2')],
  promises: ['Không để hồ sơ quá hẹn.', 'Mỗi quý một buổi vệ sinh.'],
  signatures: ['S1', 'S2'].map(signature),
  signedAt: AT,
  ...part,
});
