import { waysOfSigning } from '@bang-vang/shared/data/signing.ts';
import type { FieldError } from '@bang-vang/shared/contract/refusals.ts';
import type { AppointmentId } from '@bang-vang/shared/domain/kernel/ids.ts';
import type { Capacity } from '@bang-vang/shared/domain/nominations/signature.ts';
import { DECISIONS } from '../../copy/decisions.vi.ts';
import type { ValueOf } from '../client.ts';
import { errorsOf } from './reference.ts';

/** Who signs, as chosen: an appointment to the standing committee, and the capacity. */
export type SigningForm = { readonly appointment: string; readonly capacity: Capacity };
export const BLANK_SIGNING: SigningForm = { appointment: '', capacity: 'head' };

type Entry = ValueOf<'listAppointments'>['appointments'][number];
export type Signer = Pick<Entry, 'id' | 'name'>;

/** Who may sign on the day of a roster: the standing committee by appointments of their own. */
export const signersOf = (entries: readonly Entry[]): readonly Signer[] =>
  entries.filter(
    ({ role, state, lentBy }) =>
      role === 'standing-committee' && state === 'in-force' && lentBy === undefined,
  );

export const signerIn = (signers: readonly Signer[], { appointment }: SigningForm): Signer | undefined =>
  signers.find(({ id }) => id === appointment);

/** What to mend of who signs. */
export const signingErrors = (signers: readonly Signer[], form: SigningForm): readonly FieldError[] =>
  errorsOf('signer', {
    appointment: signerIn(signers, form) ? undefined : DECISIONS.noSignerChosen,
  });

/** What the operation takes. */
export const signingOf = ({ appointment, capacity }: SigningForm) => ({
  appointment: appointment as AppointmentId,
  capacity,
});

/** The lines of a signature: those of the capacity, then the name. */
export const signatureLines = (capacity: Capacity, name: string): readonly string[] => [
  ...(waysOfSigning.find((way) => way.capacity === capacity)?.lines ?? []),
  name,
];
